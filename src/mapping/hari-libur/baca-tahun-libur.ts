import type { z } from 'zod';
import { err, ok, type Result } from '../../sop/result.ts';
import type { TahunLibur } from '../../sop/waktu/kalender.ts';
import { adalahTanggal, hariDalamMinggu, type Tanggal, tahunDari } from '../../sop/waktu/waktu.ts';
import { bacaBentuk } from '../yaml/bentuk.ts';
import { bacaUtf8 } from '../yaml/byte.ts';
import { type MasalahBentuk, masalahNilai } from '../yaml/masalah.ts';
import { bacaNaskah, menurutBaris, type Naskah } from '../yaml/naskah.ts';
import type { MasalahHari, MasalahLibur, PeringatanLibur } from './masalah.ts';
import { HARI_SETAHUN, skemaTahunLibur } from './skema.ts';

export interface TahunLiburTerbaca {
  readonly tahun: string;
  readonly libur: TahunLibur;
  readonly peringatan: readonly PeringatanLibur[];
}

/**
 * The days off of one year as data/hari-libur holds them, or every problem at once with its line. JSON is YAML: the
 * reader that knows lines reads it, and finds a key written twice, which JSON.parse takes silently.
 */
export function bacaTahunLibur(isi: Uint8Array): Result<TahunLiburTerbaca, readonly MasalahLibur[]> {
  const teks = bacaUtf8(isi);
  if (!teks.ok) return teks;
  const naskah = bacaNaskah(teks.value);
  if (!naskah.ok) return err(satuSetempat(naskah.error));
  const bentuk = bacaBentuk(skemaTahunLibur, naskah.value);
  const hari = hariTertulis(naskah.value);
  const masalah = [...(bentuk.ok ? [] : bentuk.error.map(tanpaSumber)), ...masalahHari(hari, naskah.value)];
  if (!bentuk.ok || masalah.length > 0) return err(menurutBaris(masalah));
  return ok({
    tahun: bentuk.value.tahun,
    libur: liburDari(bentuk.value),
    peringatan: menurutBaris(akhirPekan(hari, naskah.value)),
  });
}

/** One missing bracket is three errors to the parser. */
const satuSetempat = (masalah: readonly MasalahLibur[]): readonly MasalahLibur[] =>
  masalah.filter((satu, i) => {
    const sebelum = masalah[i - 1];
    return sebelum?.baris !== satu.baris || sebelum.kolom !== satu.kolom;
  });

/** In the order of the days: two files that differ only in it say the same. */
function liburDari({ sumber, sekunder, nasional, cuti }: z.output<typeof skemaTahunLibur>): TahunLibur {
  return {
    sumber,
    ...(sekunder ? { sekunder } : {}),
    nasional: nasional.toSorted(),
    cuti: cuti.toSorted(),
  };
}

/** Missing or blank, not too long: the number of the decree is what a deadline rests on. */
function tanpaSumber(satu: MasalahLibur): MasalahLibur {
  const { kode } = satu.masalah;
  const kurang = kode === 'wajib' || (kode === 'di_luar_batas' && satu.masalah.arah === 'min');
  return satu.path === 'sumber' && kurang ? { ...satu, masalah: { kode: 'tanpa_sumber' } } : satu;
}

type Jenis = 'nasional' | 'cuti';

interface HariTertulis {
  readonly path: readonly [Jenis, number];
  readonly nilai: string;
}

/** Every day that can be read, also where the rest of the file is wrong. */
function hariTertulis({ isi }: Naskah): readonly HariTertulis[] {
  return (['nasional', 'cuti'] as const).flatMap((jenis) => {
    const daftar = bidang(isi, jenis);
    if (!Array.isArray(daftar)) return [];
    return daftar
      .slice(0, HARI_SETAHUN)
      .flatMap((nilai: unknown, i) =>
        typeof nilai === 'string' ? [{ path: [jenis, i] as const, nilai }] : [],
      );
  });
}

const bidang = (isi: unknown, nama: string): unknown =>
  typeof isi === 'object' && isi !== null ? new Map(Object.entries(isi)).get(nama) : undefined;

function masalahHari(semua: readonly HariTertulis[], naskah: Naskah): readonly MasalahLibur[] {
  const tahun = tahunTertulis(naskah.isi);
  const pertama = new Map<Tanggal, HariTertulis>();
  const masalah = semua.flatMap((satu) => {
    const dahulu = pertama.get(satu.nilai);
    pertama.set(satu.nilai, dahulu ?? satu);
    const salah =
      masalahSatu(satu, tahun) ?? (dahulu === undefined ? null : masalahGanda(satu, dahulu, naskah));
    return salah === null ? [] : [naskah.masalah<MasalahBentuk | MasalahHari>(satu.path, salah)];
  });
  return kosong(naskah.isi) ? [...masalah, naskah.masalah(['nasional'], { kode: 'tanpa_hari' })] : masalah;
}

/** Also where the quotes are missing: a day of another year is told in the same breath. */
function tahunTertulis(isi: unknown): string | null {
  const tahun = bidang(isi, 'tahun');
  const tertulis = typeof tahun === 'number' ? String(tahun) : tahun;
  return typeof tertulis === 'string' && /^\d{4}$/.test(tertulis) ? tertulis : null;
}

function masalahSatu({ nilai }: HariTertulis, tahun: string | null): MasalahBentuk | MasalahHari | null {
  if (!adalahTanggal(nilai)) return masalahNilai('bukan_tanggal', nilai);
  return tahun === null || tahunDari(nilai) === tahun ? null : { kode: 'tahun_lain', nilai, tahun };
}

const masalahGanda = (satu: HariTertulis, dahulu: HariTertulis, naskah: Naskah): MasalahHari => ({
  kode: satu.path[0] === dahulu.path[0] ? 'ganda' : 'dua_jenis',
  nilai: satu.nilai,
  barisLain: naskah.masalah(dahulu.path, null).baris,
});

/** Both lists are there and hold nothing: no year of this country. */
const kosong = (isi: unknown): boolean =>
  (['nasional', 'cuti'] as const).every((jenis) => {
    const daftar = bidang(isi, jenis);
    return Array.isArray(daftar) && daftar.length === 0;
  });

/** A holiday often falls on a Sunday; a typing error in the month often does too. */
const akhirPekan = (semua: readonly HariTertulis[], naskah: Naskah): readonly PeringatanLibur[] =>
  semua.flatMap(({ path, nilai }) => {
    const hari = hariDalamMinggu(nilai);
    return hari === 0 || hari === 6
      ? [naskah.masalah(path, { kode: 'akhir_pekan' as const, nilai, hari })]
      : [];
  });
