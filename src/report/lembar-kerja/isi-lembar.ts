import type {
  BarisKasus,
  IsianAksi,
  IsianBaris,
  IsiLembarKerja,
  KolomIsian,
} from '../../mapping/lembar-kerja/bentuk.ts';
import type { BarisDaftar, KasusRinci } from '../../ports/store.ts';
import type { DefinisiSop, Isian, TindakanSop } from '../../sop/definisi/definisi.ts';
import { keadaanKasus } from '../../sop/kasus/keadaan-kasus.ts';
import type { Petugas } from '../../sop/petugas.ts';
import type { IsianSekarang } from '../../sop/tindakan/boleh.ts';
import {
  ALASAN_IDENTITAS,
  ALASAN_TERLAMBAT,
  menyusunNaskah,
  SAMARKAN_IDENTITAS,
  YA,
} from '../../sop/tindakan/isian.ts';
import { judulTampil, menungguTeks, nomorKasus } from '../daftar/daftar.ts';
import type { TampilanBanyakSop } from '../tampilan/tampilan.ts';
import { namaLangkahKasus } from '../tampilan/tampilan.ts';
import { panduanLembar } from './panduan-lembar.ts';

/** One open case with what may be done now. */
export interface KasusLembar {
  readonly baris: BarisDaftar;
  readonly rinci: KasusRinci;
  readonly boleh: readonly IsianSekarang[];
}

/** An action as the SOPs of these cases know it: two of them may list other fields for it. */
export interface AksiLembar {
  readonly aksi: string;
  readonly bentuk: readonly TindakanSop[];
}

export type IsiTanpaNomor = Omit<IsiLembarKerja, 'lembar' | 'dibuat'>;

/** Which every act may carry: why it is late, and why a name may stand in an answer. */
const ISIAN_UMUM = [ALASAN_TERLAMBAT, ALASAN_IDENTITAS] as const;

/** Those that the SOP lists, and for a draft that the reporter's name is taken out of it. */
const isianBentuk = (bentuk: TindakanSop): readonly (readonly [string, Isian])[] => [
  ...Object.entries(bentuk.isian),
  ...(menyusunNaskah(bentuk) ? [[SAMARKAN_IDENTITAS, YA] as const] : []),
];

/** Everything that stands on a worksheet; no more of a report than `list` shows. */
export function isiLembar(
  kasus: readonly KasusLembar[],
  { petugas, bawaan }: { readonly petugas: readonly Petugas[]; readonly bawaan: string | null },
  t: TampilanBanyakSop,
): IsiTanpaNomor {
  const aksi = aksiLembar(kasus, t.semuaSop);
  const id = petugas.map((p) => p.id);
  const kolom = kolomIsian(aksi, id);
  return {
    zona: t.zona,
    baris: kasus.map((k) => barisKasus(k, kolom, t)),
    kolomIsian: kolom,
    isianAksi: aksi.flatMap(isianAksi),
    petugas: id,
    petugasBawaan: bawaan,
    panduan: panduanLembar(aksi, t.katalog),
    pesan: t.katalog.lembarKerja.pesan,
  };
}

function barisKasus(
  { baris, rinci, boleh }: KasusLembar,
  kolom: readonly KolomIsian[],
  t: TampilanBanyakSop,
): BarisKasus {
  const { tindakan = {} } = t.semuaSop.get(baris.sop) ?? {};
  return {
    nomor: nomorKasus(baris),
    judul: judulTampil(baris, t),
    langkah: namaLangkahKasus(t, baris),
    tenggatSop: baris.tenggatSop,
    tenggatNasional: baris.tenggatNasional,
    menunggu: baris.menunggu === null ? '' : menungguTeks(baris.menunggu, baris.bidang, t),
    keadaan: keadaanKasus(rinci.kasus),
    aksi: boleh.map(({ aksi }) => aksi),
    isian: boleh.flatMap((satu) => isianBaris(satu, tindakan[satu.aksi]?.isian ?? {}, kolom)),
  };
}

/** Why it is late where it is, and fewer choices than the column has for other actions, steps or SOPs. */
function isianBaris(
  { aksi, jenis, alasanTerlambat, pindah }: IsianSekarang,
  isian: TindakanSop['isian'],
  kolom: readonly KolomIsian[],
): readonly IsianBaris[] {
  const wajib = alasanTerlambat || 'bila-lewat';
  const terlambat: IsianBaris = { aksi, isian: ALASAN_TERLAMBAT, wajib, pilihan: null };
  const lebihSempit = Object.entries(isian).flatMap(([nama, satu]) => {
    if (satu.jenis !== 'pilihan') return [];
    const pilihan = nama === 'jenis' && jenis !== null ? jenis : satu.pilihan;
    const semua = kolom.find((k) => k.nama === nama)?.pilihan.length ?? 0;
    return pilihan.length < semua ? [{ aksi, isian: nama, wajib: false, pilihan }] : [];
  });
  return pindah ? [terlambat, ...lebihSempit] : lebihSempit;
}

/** In the order of the SOPs, those in force first. */
function aksiLembar(
  kasus: readonly KasusLembar[],
  semuaSop: ReadonlyMap<string, DefinisiSop>,
): readonly AksiLembar[] {
  const dipakai = new Set(kasus.flatMap((k) => k.boleh.map(({ aksi }) => aksi)));
  const sop = [...semuaSop].filter(([hash]) => kasus.some((k) => k.baris.sop === hash));
  const nama = new Set(sop.flatMap(([, { tindakan }]) => Object.keys(tindakan)));
  return [...nama]
    .filter((aksi) => dipakai.has(aksi))
    .map((aksi) => ({ aksi, bentuk: sop.flatMap(([, { tindakan }]) => tindakan[aksi] ?? []) }));
}

/** One column for each field, whichever actions take it. */
function kolomIsian(aksi: readonly AksiLembar[], petugas: readonly string[]): readonly KolomIsian[] {
  const bernama = aksi.flatMap(({ bentuk }) => bentuk.flatMap(isianBentuk));
  const nama = [...new Set([...bernama.map(([n]) => n), ...ISIAN_UMUM])];
  return nama.map((n) => {
    const bentuk = bernama.filter(([lain]) => lain === n).map(([, isian]) => isian);
    const jenis = new Set(bentuk.map((b) => b.jenis));
    const satu = jenis.size === 1 ? bentuk[0]?.jenis : undefined;
    const pilihan = satu === 'petugas' ? petugas : bentuk.flatMap((b) => b.pilihan);
    const terbatas = satu === 'petugas' || satu === 'pilihan';
    return { nama: n, jenis: satu ?? 'teks', pilihan: terbatas ? [...new Set(pilihan)] : [] };
  });
}

/** Required where no other field may stand in its place, in any of the SOPs. */
function isianAksi({ aksi, bentuk }: AksiLembar): readonly IsianAksi[] {
  const semua = bentuk.flatMap(isianBentuk);
  const nama = [...new Set([...semua.map(([n]) => n), ...ISIAN_UMUM])];
  return nama.map((isian) => ({
    aksi,
    isian,
    wajib: semua.some(([n, b]) => n === isian && b.wajib && b.wajibKecuali === null),
  }));
}
