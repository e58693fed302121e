import type { Result } from '../../sop/result.ts';
import type { XlsxDitolak } from '../xlsx/ditolak.ts';
import type { TandaBaris } from './tanda.ts';

/** Why a whole file is no worksheet of ours that could be read. */
export interface LembarDitolak {
  readonly sebab:
    | XlsxDitolak['sebab']
    | 'bukan_lembar'
    | 'tanpa_lembar_kasus'
    | 'kolom_hilang'
    | 'kolom_ganda'
    | 'terlalu_banyak_baris';
  /** Names of columns, the kind of file, the part that broke: never a cell's value. */
  readonly rincian: readonly string[];
}

export const SEBAB_SEL = [
  'rumus',
  'gabungan',
  'huruf_tersembunyi',
  'terlalu_panjang',
  'angka_tak_utuh',
  'tanggal_bukan_teks',
  'bukan_waktu',
  'tanda_hilang',
  'tanda_rusak',
  'nomor_tak_cocok',
  'baris_ganda',
] as const;
export type SebabSel = (typeof SEBAB_SEL)[number];

/** One cell that cannot stand as it is. */
export interface SelDitolak {
  /** `F7` */
  readonly sel: string;
  readonly kolom: string;
  readonly sebab: SebabSel;
  /** The other cell or range that it is about; '' where there is none. */
  readonly rincian: string;
}

export interface IsiBaris {
  readonly tanda: TandaBaris;
  readonly aksi: string;
  readonly isian: Readonly<Record<string, string>>;
  readonly petugas: string | null;
  readonly catatan: string | null;
  readonly pada: string | null;
  /** One a line of the cell. */
  readonly berkas: readonly string[];
}

/** A row in which an action was chosen. */
export interface BarisTerbaca {
  /** As spreadsheets count, from 1. */
  readonly nomor: number;
  /** Column → where it stands in this row. */
  readonly sel: ReadonlyMap<string, string>;
  readonly isi: Result<IsiBaris, readonly SelDitolak[]>;
}

export interface LembarTerbaca {
  readonly baris: readonly BarisTerbaca[];
  /** Rows with something filled in and no action. */
  readonly tanpaAksi: readonly number[];
  /** Columns of the officers' own, which are not read. */
  readonly kolomLain: readonly string[];
}
