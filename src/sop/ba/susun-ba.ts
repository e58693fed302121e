import type { JenisBa } from '../definisi/definisi.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { kaitanIni, MENUNGGU_INDUK, putaranIni, sebutan } from '../kasus/kasus.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { ok } from '../result.ts';
import { terbuka } from '../tenggat/jadwal.ts';
import type { KonteksBoleh } from '../tindakan/boleh.ts';
import type { IsianTerbaca } from '../tindakan/isian.ts';
import { ALASAN_IDENTITAS, bacaIsian } from '../tindakan/isian.ts';
import type { BerkasPerintah } from '../tindakan/perintah.ts';
import { tanggalPada } from '../waktu/waktu.ts';
import type { BeritaAcara } from './berita-acara.ts';
import { setidaknyaFinal } from './berita-acara.ts';
import { periksaHariBa } from './mulai-ba.ts';
import type { OrangBa } from './orang-ba.ts';
import { bacaOrang, petugasPada } from './orang-ba.ts';
import type { Putusan } from './periksa-ba.ts';
import { periksaPeran, periksaStatus, tolak } from './periksa-ba.ts';
import type { BaBaru } from './perintah-ba.ts';

/** reports under one Berita Acara */
const KASUS_MAKS = 50;
const BERKAS_BA_MAKS = 100;

/** The whole draft: what is given, over what stood there. */
export interface BaDisusun {
  readonly jenisBa: string;
  readonly isian: IsianTerbaca;
  readonly kasus: BeritaAcara['kasus'];
  readonly pada: number;
  readonly orang: readonly OrangBa[];
  readonly berkas: readonly BerkasPerintah[];
  readonly foto: number;
}

/** What stands already: the draft to be changed, the one to be corrected. */
export interface BaYangAda {
  readonly konsep: IsiLama | null;
  readonly diralat: IsiLama | null;
}

export interface IsiLama {
  readonly ba: BeritaAcara;
  readonly pada: number;
  readonly isian: IsianTerbaca;
  readonly orang: readonly OrangBa[];
  readonly berkas: readonly BerkasPerintah[];
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
  const lama = ada.konsep ?? awalRalat(ada.diralat);
  const asal = lama?.ba ?? null;
  const [nama, jenis] = jenisYangDimaksud(sop.ba, baru.jenis ?? asal?.jenis ?? null);
  if (jenis === undefined) return tolak(masalah('ba_jenis', { dikenal: Object.keys(sop.ba).join(', ') }));
  const pada = baru.pada ?? ada.konsep?.pada ?? konteks.sekarang;
  const longgar = { isian: tanpaWajib(jenis) };
  const terbaca = bacaIsian(longgar, baru.isian, konteks.petugas, tenggat.zona);
  const isian = isianJadi(lama, terbaca.terbaca, baru);
  const hari = tanggalPada(hariBa(isian.nilai, pada), tenggat.zona);
  const orang = siapaSaja(baru, lama, hari, jenis, konteks);
  const berkas = berkasJadi(baru, lama);
  const salah = [
    ...periksaPeran(baru.petugas, jenis.penyusun, konteks, kasus),
    ...(pada > konteks.sekarang ? [masalah('waktu_di_depan')] : []),
    ...(hari > tanggalPada(Math.max(pada, konteks.sekarang), tenggat.zona)
      ? [masalah('isian_di_depan', { isian: 'tanggal' })]
      : []),
    ...periksaHariBa(
      { hari: [hari, tanggalPada(pada, tenggat.zona)].toSorted()[0] ?? hari, jam: baru.pada },
      kasus.map((k) => ({ kasus: k, putaran: putaranBa(k, ada) })),
      jenis,
      konteks,
    ),
    ...periksaYangAda(ada, baru.jenis),
    ...periksaKasus(kasus, konteks, ada),
    ...terbaca.masalah,
    ...orang.masalah,
    ...berkas.masalah,
  ];
  if (salah.length > 0) return tolak(...salah);
  return ok({
    jenisBa: nama,
    isian,
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

/**
 * A correction normally changes one thing: it begins with the fields, people and files of the old one. Not with its day,
 * which is its own, nor with the word that a name may stand in it, which holds for the text that was looked at.
 */
function awalRalat(diralat: IsiLama | null): IsiLama | null {
  if (diralat === null) return null;
  const { tanggal: _, ...nilai } = diralat.isian.nilai;
  const { [ALASAN_IDENTITAS]: __, ...teks } = diralat.isian.teks;
  return { ...diralat, isian: { nilai, teks } };
}

/** What stood, with what is given in its place; an empty value takes it out. */
function isianJadi(lama: IsiLama | null, baru: IsianTerbaca, { isian }: Pick<BaBaru, 'isian'>): IsianTerbaca {
  const tetap = <T>(semua: Readonly<Record<string, T>> = {}): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(semua).filter(([nama]) => !Object.hasOwn(isian, nama)));
  return {
    nilai: { ...tetap(lama?.isian.nilai), ...baru.nilai },
    teks: { ...tetap(lama?.isian.teks), ...baru.teks },
  };
}

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
  const asal = konsep?.ba ?? diralat?.ba ?? null;
  const lainJenis = jenis !== null && asal !== null && jenis !== asal.jenis;
  return [
    ...(konsep === null ? [] : periksaStatus(konsep.ba, ['konsep'])),
    ...periksaDiralat(diralat),
    ...(lainJenis ? [masalah('ba_jenis', { dikenal: asal.jenis })] : []),
  ];
}

/** A draft has no number to cite and may still be changed; a void says nothing that could be wrong. */
function periksaDiralat(diralat: IsiLama | null): readonly Masalah[] {
  if (diralat === null || setidaknyaFinal(diralat.ba)) return [];
  const { id: ba, status } = diralat.ba;
  return [masalah(status === 'konsep' ? 'ba_ralat_konsep' : 'ba_ralat_batal', { ba })];
}

/** One examination covers reports that stand at one step under one SOP; what is linked to one of
 * them waits for the same. A correction covers those of what it corrects, and what is linked to them. */
function periksaKasus(
  kasus: readonly Kasus[],
  { aturan }: KonteksBoleh,
  { diralat }: BaYangAda,
): readonly Masalah[] {
  if (kasus.length === 0) return [masalah('ba_tanpa_kasus')];
  if (kasus.length > KASUS_MAKS) return [masalah('ba_kasus_terlalu_banyak', { maks: KASUS_MAKS })];
  if (diralat !== null) {
    const asing = kasus.find(
      (k) => !diralat.ba.kasus.some(({ id }) => id === k.id || id === kaitanIni(k)?.induk),
    );
    return asing === undefined
      ? []
      : [masalah('ba_ralat_lain_kasus', { kasus: sebutan(asing), ba: diralat.ba.id })];
  }
  const tertutup = kasus.filter((k) => !terbuka(k, aturan.sop));
  const satu = kasus.find((k) => k.langkah !== MENUNGGU_INDUK) ?? kasus[0];
  const lain = kasus.find((k) => (k.langkah !== satu?.langkah && !menunggu(k, satu)) || k.sop !== satu?.sop);
  return [
    ...tertutup.map((k) => masalah('di_luar_putaran', { kasus: sebutan(k) })),
    ...(tertutup.length > 0 || lain === undefined || satu === undefined
      ? []
      : [masalah('ba_langkah_berbeda', { kasus: sebutan(lain), langkah: lain.langkah, lain: satu.langkah })]),
  ];
}

/** It waits for the examination that this Berita Acara is of. */
const menunggu = (kasus: Kasus, induk: Kasus | undefined): boolean =>
  kasus.langkah === MENUNGGU_INDUK && kaitanIni(kasus)?.induk === induk?.id;

const putaranBa = (kasus: Kasus, { diralat }: BaYangAda): number =>
  diralat?.ba.kasus.find(({ id }) => id === kasus.id)?.putaran ?? putaranIni(kasus)?.n ?? 0;

/** Whoever draws it up was there, where nobody says otherwise. */
function siapaSaja(
  baru: BaBaru,
  lama: IsiLama | null,
  hari: string,
  jenis: JenisBa,
  konteks: KonteksBoleh,
): { readonly masalah: readonly Masalah[]; readonly orang: readonly OrangBa[] } {
  const peran = [...jenis.penyusun, ...jenis.penandaTangan];
  if (baru.orang !== undefined) return bacaOrang(baru.orang, hari, peran, konteks);
  if (lama !== null) return { masalah: [], orang: lama.orang };
  return { masalah: [], orang: [petugasPada(baru.petugas, hari, peran, konteks)] };
}

function berkasJadi(
  { berkas, lepasBerkas = [] }: BaBaru,
  asal: IsiLama | null,
): { readonly masalah: readonly Masalah[]; readonly jadi: readonly BerkasPerintah[] } {
  const lama = asal?.berkas ?? [];
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
