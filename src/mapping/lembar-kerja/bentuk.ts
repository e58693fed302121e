import type { Isian } from '../../sop/definisi/definisi.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';

/** What the sheet tells of a case: shown grey, never read back but for the number. */
export const KOLOM_KETERANGAN = [
  'nomor',
  'judul',
  'langkah',
  'tenggat SOP',
  'tenggat nasional',
  'menunggu',
] as const;
/** What an officer fills in beside the fields of the act. */
export const KOLOM_PETUGAS = ['petugas', 'catatan', 'pada', 'berkas'] as const;
export const KOLOM_AKSI = 'aksi';
/** Hidden: which of the lists are this row's, and what the row knows of itself. */
export const KOLOM_PILIHAN = 'pilihan';
export const KOLOM_TANDA = 'tanda';

/** Sheets by name, the same in every language: by them the file is known again. */
export const LEMBAR = { kasus: 'kasus', panduan: 'panduan', daftar: 'daftar', bentuk: 'bentuk' } as const;
export const BENTUK_LEMBAR = 'penghubung lembar-kerja 1';

/**
 * Cases of one sheet: an office has some hundreds open. Every cell to be filled in is an object with its format; 2,000
 * rows of 45 columns are written in 1 s.
 */
export const BARIS_LEMBAR_MAKS = 2_000;

export type JenisKolom = Isian['jenis'];

/** One field of the acts on this sheet. */
export interface KolomIsian {
  readonly nama: string;
  readonly jenis: JenisKolom;
  /** For the drop-down list; empty where anything may be written. */
  readonly pilihan: readonly string[];
}

/** Which fields an action takes, so that the sheet can colour them. */
export interface IsianAksi {
  readonly aksi: string;
  readonly isian: string;
  readonly wajib: boolean;
}

/** What an action asks of one case otherwise than of every case on the sheet. */
export interface IsianBaris {
  readonly aksi: string;
  readonly isian: string;
  /** `bila-lewat`: once its SOP deadline has passed, which may be after the sheet was made. */
  readonly wajib: boolean | 'bila-lewat';
  /** For the drop-down list; null: that of the column. */
  readonly pilihan: readonly string[] | null;
}

export interface BarisKasus {
  readonly nomor: string;
  readonly judul: string;
  readonly langkah: string;
  /** ms UTC. */
  readonly tenggatSop: number | null;
  readonly tenggatNasional: number | null;
  readonly menunggu: string;
  readonly keadaan: string;
  /** Allowed now. */
  readonly aksi: readonly string[];
  readonly isian: readonly IsianBaris[];
}

/** The guide sheet: sentences, then a table. */
export interface Panduan {
  readonly judul: string;
  readonly kalimat: readonly string[];
  readonly kepala: readonly string[];
  readonly tabel: readonly (readonly string[])[];
}

/** Words of the drop-down lists, at most 255 characters each (ECMA-376 part 1 §18.3.1.32). */
export interface PesanLembar {
  readonly aksi: string;
  readonly pilihan: string;
  readonly pada: string;
  readonly berkas: string;
}

export interface IsiLembarKerja {
  readonly lembar: string;
  /** ms UTC. */
  readonly dibuat: number;
  readonly zona: Zona;
  readonly baris: readonly BarisKasus[];
  readonly kolomIsian: readonly KolomIsian[];
  readonly isianAksi: readonly IsianAksi[];
  readonly petugas: readonly string[];
  /** Stands in every row from the start; null: left empty. */
  readonly petugasBawaan: string | null;
  readonly panduan: Panduan;
  readonly pesan: PesanLembar;
}

/** Columns in the order in which they are written. A field called as one of the fixed columns is filled in there. */
export const kolomTertulis = (isian: readonly KolomIsian[]): readonly string[] => {
  const tetap: readonly string[] = KOLOM_PETUGAS;
  return [
    ...KOLOM_KETERANGAN,
    KOLOM_AKSI,
    ...isian.map((k) => k.nama).filter((nama) => !tetap.includes(nama)),
    ...KOLOM_PETUGAS,
    KOLOM_PILIHAN,
    KOLOM_TANDA,
  ];
};

/** `A`, `Z`, `AA`; from 0. */
export function hurufKolom(letak: number): string {
  const awal = Math.floor(letak / 26) - 1;
  return (awal < 0 ? '' : hurufKolom(awal)) + String.fromCharCode(65 + (letak % 26));
}
