import type { BeritaAcara } from '../berita-acara.ts';
import { setidaknyaFinal } from '../berita-acara.ts';
import type { JenisBa } from '../definisi.ts';
import { terbuka } from '../jadwal.ts';
import type { Kasus } from '../kasus.ts';
import { putaranIni, sebutan } from '../kasus.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import type { BerkasPerintah } from '../perintah.ts';
import { ok } from '../result.ts';
import type { KonteksBoleh } from '../tindakan/boleh.ts';
import type { IsianTerbaca } from '../tindakan/isian.ts';
import { bacaIsian } from '../tindakan/isian.ts';
import { tanggalPada } from '../waktu.ts';
import type { OrangBa } from './orang-ba.ts';
import { bacaOrang, petugasPada } from './orang-ba.ts';
import type { Putusan } from './periksa-ba.ts';
import { periksaPeran, periksaStatus, tolak } from './periksa-ba.ts';
import type { BaBaru } from './perintah-ba.ts';

/** reports under one Berita Acara */
const KASUS_MAKS = 50;
const BERKAS_BA_MAKS = 100;

export interface BaDisusun {
  readonly jenisBa: string;
  readonly isian: IsianTerbaca;
  readonly kasus: BeritaAcara['kasus'];
  readonly pada: number;
  /** null: those of the draft stay. */
  readonly orang: readonly OrangBa[] | null;
  readonly berkas: readonly BerkasPerintah[];
  readonly foto: number;
}

/** What stands already: the draft to be changed with its files and day, the one to be corrected. */
export interface BaYangAda {
  readonly konsep: {
    readonly ba: BeritaAcara;
    readonly pada: number;
    readonly berkas: readonly BerkasPerintah[];
  } | null;
  readonly diralat: BeritaAcara | null;
}

const BELUM_ADA: BaYangAda = { konsep: null, diralat: null };

/** A draft: what is missing is only told at `ba final`, so that an officer may begin in the field. */
export function susunBa(
  kasus: readonly Kasus[],
  baru: BaBaru,
  konteks: KonteksBoleh,
  ada: BaYangAda = BELUM_ADA,
): Putusan<BaDisusun> {
  const { sop, tenggat } = konteks.aturan;
  const asal = ada.konsep?.ba ?? ada.diralat;
  const [nama, jenis] = jenisYangDimaksud(sop.ba, baru.jenis ?? asal?.jenis ?? null);
  if (jenis === undefined) return tolak(masalah('ba_jenis', { dikenal: Object.keys(sop.ba).join(', ') }));
  const pada = baru.pada ?? ada.konsep?.pada ?? konteks.sekarang;
  const longgar = { isian: tanpaWajib(jenis) };
  const isian = bacaIsian(longgar, baru.isian, konteks.petugas, tenggat.zona);
  const hari = tanggalPada(hariBa(isian.terbaca.nilai, pada), tenggat.zona);
  const orang = siapaSaja(baru, ada, hari, jenis, konteks);
  const berkas = berkasJadi(baru, ada);
  const salah = [
    ...periksaPeran(baru.petugas, jenis.penyusun, konteks),
    ...(pada > konteks.sekarang ? [masalah('waktu_di_depan')] : []),
    ...(hari > tanggalPada(Math.max(pada, konteks.sekarang), tenggat.zona)
      ? [masalah('isian_di_depan', { isian: 'tanggal' })]
      : []),
    ...periksaYangAda(ada, baru.jenis),
    ...periksaKasus(kasus, konteks, ada),
    ...isian.masalah,
    ...orang.masalah,
    ...berkas.masalah,
  ];
  if (salah.length > 0) return tolak(...salah);
  return ok({
    jenisBa: nama,
    isian: isian.terbaca,
    kasus: [...new Map(kasus.map((k) => [k.id, { id: k.id, putaran: putaranBa(k, ada) }])).values()],
    pada,
    orang: orang.orang,
    berkas: berkas.jadi,
    foto: fotoPemeriksaan(berkas.jadi),
  });
}

/** The day it is of: as it is written in it, else when it was done. */
export const hariBa = (nilai: Readonly<Record<string, string | number>>, pada: number): number =>
  typeof nilai['tanggal'] === 'number' ? nilai['tanggal'] : pada;

/** The same photo twice is one; what the reporter took documents no examination of ours. */
const fotoPemeriksaan = (berkas: readonly BerkasPerintah[]): number =>
  new Set(
    berkas
      .filter((b) => b.tipeMedia.startsWith('image/') && b.keterangan?.sumber !== 'pelapor')
      .map((b) => b.asli),
  ).size;

const tanpaWajib = (jenis: JenisBa): JenisBa['isian'] =>
  Object.fromEntries(Object.entries(jenis.isian).map(([nama, isian]) => [nama, { ...isian, wajib: false }]));

function jenisYangDimaksud(
  semua: Readonly<Record<string, JenisBa>>,
  nama: string | null,
): [string, JenisBa | undefined] {
  const [satu, ...lain] = Object.entries(semua);
  if (nama === null && satu !== undefined && lain.length === 0) return satu;
  return [nama ?? '', nama !== null && Object.hasOwn(semua, nama) ? semua[nama] : undefined];
}

function periksaYangAda({ konsep, diralat }: BaYangAda, jenis: string | null): readonly Masalah[] {
  const asal = konsep?.ba ?? diralat;
  const lainJenis = jenis !== null && asal !== null && jenis !== asal.jenis;
  return [
    ...(konsep === null ? [] : periksaStatus(konsep.ba, ['konsep'])),
    ...(diralat === null || setidaknyaFinal(diralat)
      ? []
      : periksaStatus(diralat, ['final', 'disetujui', 'ditandatangani'])),
    ...(lainJenis ? [masalah('ba_jenis', { dikenal: asal.jenis })] : []),
  ];
}

/** One examination covers reports that stand at one step under one SOP; a correction, those of what it corrects. */
function periksaKasus(
  kasus: readonly Kasus[],
  { aturan }: KonteksBoleh,
  { diralat }: BaYangAda,
): readonly Masalah[] {
  if (kasus.length === 0) return [masalah('ba_tanpa_kasus')];
  if (kasus.length > KASUS_MAKS) return [masalah('ba_kasus_terlalu_banyak', { maks: KASUS_MAKS })];
  if (diralat !== null) {
    const asing = kasus.find((k) => !diralat.kasus.some(({ id }) => id === k.id));
    return asing === undefined
      ? []
      : [masalah('ba_ralat_lain_kasus', { kasus: sebutan(asing), ba: diralat.id })];
  }
  const tertutup = kasus.filter((k) => !terbuka(k, aturan.sop));
  const [satu] = kasus;
  const lain = kasus.find((k) => k.langkah !== satu?.langkah || k.sop !== satu.sop);
  return [
    ...tertutup.map((k) => masalah('di_luar_putaran', { kasus: sebutan(k) })),
    ...(tertutup.length > 0 || lain === undefined || satu === undefined
      ? []
      : [masalah('ba_langkah_berbeda', { kasus: sebutan(lain), langkah: lain.langkah, lain: satu.langkah })]),
  ];
}

const putaranBa = (kasus: Kasus, { diralat }: BaYangAda): number =>
  diralat?.kasus.find(({ id }) => id === kasus.id)?.putaran ?? putaranIni(kasus)?.n ?? 0;

/** Whoever draws it up was there, where nobody says otherwise. */
function siapaSaja(
  baru: BaBaru,
  ada: BaYangAda,
  hari: string,
  jenis: JenisBa,
  konteks: KonteksBoleh,
): { readonly masalah: readonly Masalah[]; readonly orang: readonly OrangBa[] | null } {
  const peran = [...jenis.penyusun, ...jenis.penandaTangan];
  if (baru.orang !== undefined) return bacaOrang(baru.orang, hari, peran, konteks);
  if (ada.konsep !== null) return { masalah: [], orang: null };
  return { masalah: [], orang: [petugasPada(baru.petugas, hari, peran, konteks)] };
}

function berkasJadi(
  { berkas, lepasBerkas = [] }: BaBaru,
  { konsep }: BaYangAda,
): { readonly masalah: readonly Masalah[]; readonly jadi: readonly BerkasPerintah[] } {
  const lama = konsep?.berkas ?? [];
  const tiada = lepasBerkas.filter((n) => lama[n - 1] === undefined);
  const jadi = [...lama.filter((_, i) => !lepasBerkas.includes(i + 1)), ...berkas];
  return {
    masalah: [
      ...tiada.map((n) => masalah('ba_berkas_tidak_ada', { n })),
      ...(jadi.length > BERKAS_BA_MAKS ? [masalah('terlalu_banyak_berkas', { maks: BERKAS_BA_MAKS })] : []),
    ],
    jadi,
  };
}
