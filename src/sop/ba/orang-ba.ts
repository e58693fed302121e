import { adaHurufKendali } from '../identitas/huruf-kendali.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import type { Penugasan, Petugas } from '../petugas.ts';
import { dalamMasa } from '../petugas.ts';
import type { Tanggal } from '../waktu/waktu.ts';

export const KEHADIRAN = ['hadir', 'tidak-hadir', 'menolak-tanda-tangan'] as const;
export type Kehadiran = (typeof KEHADIRAN)[number];

/** Somebody in a Berita Acara, as they were on its day: a later promotion changes nothing in it. */
export interface OrangBa {
  /** Id of our officer; null: somebody from outside. */
  readonly petugas: string | null;
  readonly nama: string;
  readonly nip: string | null;
  readonly pangkat: string | null;
  readonly jabatan: string | null;
  /** Whose office they held on that day by `penugasan`; printed "Plh. Kepala Dinas". */
  readonly selaku: Selaku | null;
  readonly hadir: Kehadiran;
}

export interface Selaku {
  readonly jenis: Penugasan['jenis'];
  /** The office held, as it is called; else the role's id. */
  readonly jabatan: string;
  readonly nomor: string;
}

/** As somebody names them: an officer by id, anybody else by name. */
export interface OrangDiajukan {
  readonly petugas: string | null;
  readonly nama: string | null;
  readonly nip: string | null;
  readonly pangkat: string | null;
  readonly jabatan: string | null;
  readonly hadir: string;
}

export interface Kepegawaian {
  readonly petugas: readonly Petugas[];
  readonly penugasan: readonly Penugasan[];
}

/** people of one Berita Acara, and characters of what is said of one. */
const ORANG_MAKS = 100;
/** Also of what the settings say of an officer: a paper holds this much of it, and cuts nothing. */
export const PANJANG_ORANG_MAKS = 200;

/** @param peran roles in which officers stand in it: one held by `penugasan` is told. */
export function bacaOrang(
  diajukan: readonly OrangDiajukan[],
  hari: Tanggal,
  peran: readonly string[],
  kantor: Kepegawaian,
): { readonly masalah: readonly Masalah[]; readonly orang: readonly OrangBa[] } {
  const salah: Masalah[] = [];
  const orang: OrangBa[] = [];
  if (diajukan.length > ORANG_MAKS) salah.push(masalah('orang_terlalu_banyak', { maks: ORANG_MAKS }));
  for (const satu of diajukan) {
    const keliru = periksaOrang(satu, hari, kantor);
    salah.push(...keliru);
    if (keliru.length === 0) orang.push(orangPada(satu, hari, peran, kantor));
  }
  const id = orang.flatMap((o) => o.petugas ?? []);
  const ganda = id.filter((satu, i) => id.indexOf(satu) !== i);
  return { masalah: [...salah, ...ganda.map((petugas) => masalah('orang_dua_kali', { petugas }))], orang };
}

function periksaOrang(satu: OrangDiajukan, hari: Tanggal, { petugas }: Kepegawaian): readonly Masalah[] {
  const kehadiran = KEHADIRAN.some((k) => k === satu.hadir)
    ? []
    : [masalah('isian_pilihan', { isian: 'hadir', pilihan: KEHADIRAN.join(' | ') })];
  if (satu.petugas === null) return [...kehadiran, ...periksaOrangLuar(satu)];
  const ada = petugas.find((p) => p.id === satu.petugas);
  if (ada === undefined) {
    const dikenal = petugas.map((p) => p.id).join(', ');
    return [...kehadiran, masalah('petugas_tak_dikenal', { petugas: satu.petugas, dikenal })];
  }
  return dalamMasa(hari, ada.berlakuDari, ada.berlakuSampai)
    ? kehadiran
    : [...kehadiran, masalah('orang_di_luar_masa', { petugas: ada.id, hari })];
}

function periksaOrangLuar({ nama, nip, pangkat, jabatan }: OrangDiajukan): readonly Masalah[] {
  const semua = Object.entries({ nama, nip, pangkat, jabatan }).flatMap(([isian, isi]) =>
    isi === null ? [] : [{ isian, isi }],
  );
  return [
    ...((nama ?? '').trim() === '' ? [masalah('isian_kurang', { isian: 'nama', pilihan: '' })] : []),
    ...semua
      .filter(({ isi }) => isi.length > PANJANG_ORANG_MAKS)
      .map(({ isian }) => masalah('isian_terlalu_panjang', { isian, maks: PANJANG_ORANG_MAKS })),
    ...semua
      .filter(({ isi }) => adaHurufKendali(isi))
      .map(({ isian }) => masalah('isian_huruf_kendali', { isian })),
  ];
}

function orangPada(
  satu: OrangDiajukan,
  hari: Tanggal,
  peran: readonly string[],
  kantor: Kepegawaian,
): OrangBa {
  const hadir = satu.hadir as Kehadiran;
  if (satu.petugas !== null) return petugasPada(satu.petugas, hari, peran, kantor, hadir);
  const rapi = (isi: string | null): string | null => isi?.trim() || null;
  const { nama, nip, pangkat, jabatan } = satu;
  return {
    petugas: null,
    nama: rapi(nama) ?? '',
    nip: rapi(nip),
    pangkat: rapi(pangkat),
    jabatan: rapi(jabatan),
    selaku: null,
    hadir,
  };
}

/** One of our officers as they were on a day. */
export function petugasPada(
  id: string,
  hari: Tanggal,
  peran: readonly string[],
  kantor: Kepegawaian,
  hadir: Kehadiran = 'hadir',
): OrangBa {
  const orang = kantor.petugas.find((p) => p.id === id);
  const { nama = id, nip = null, pangkat = null, jabatan = null } = orang ?? {};
  const sendiri = orang?.peran.some((p) => peran.includes(p)) ?? false;
  return {
    petugas: id,
    nama,
    nip,
    pangkat,
    jabatan,
    selaku: sendiri ? null : selakuPada(id, hari, peran, kantor),
    hadir,
  };
}

function selakuPada(
  id: string,
  hari: Tanggal,
  peran: readonly string[],
  { petugas, penugasan }: Kepegawaian,
): Selaku | null {
  for (const t of penugasan) {
    if (t.petugas !== id || !dalamMasa(hari, t.dari, t.sampai)) continue;
    const digantikan = petugas.find((p) => p.id === t.sebagai);
    const dipegang = digantikan?.peran ?? [t.sebagai];
    if (!dipegang.some((p) => peran.includes(p))) continue;
    const pemilik = digantikan ?? petugas.find((p) => p.id !== id && p.peran.includes(t.sebagai));
    return { jenis: t.jenis, jabatan: pemilik?.jabatan ?? t.sebagai, nomor: t.nomor };
  }
  return null;
}
