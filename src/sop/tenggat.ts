import type { AturanTenggat } from './aturan.ts';
import type { Batas } from './definisi.ts';
import type { Tanggal } from './waktu.ts';

/** A stop of the SOP's clock, from an event to an event (ms UTC); `selesai` null: it still stands. */
export interface Jeda {
  readonly mulai: number;
  readonly selesai: number | null;
  readonly sebab: 'minta-kelengkapan' | 'pengembalian';
}

/** What a deadline is computed from: stored, and its reasoning made again by a pure function. */
export interface MasukanTenggat {
  readonly mulai: number;
  readonly batas: Batas;
  readonly jeda: readonly Jeda[];
}

export interface Tenggat {
  /** ms UTC of the last moment that is in time; null while a pause stands. */
  readonly jatuh: number | null;
  /** True where a day counted lies in a year without a calendar: warned, never guessed. */
  readonly sementara: boolean;
  readonly uraian: readonly BarisUraian[];
  /** Where the end falls on a day off and is not moved: the last working day before it. */
  readonly hariKerjaSebelumnya: Tanggal | null;
}

/** One line of the reasoning, in the order of counting. */
export type BarisUraian =
  | { readonly jenis: 'mulai'; readonly pada: number }
  | { readonly jenis: 'dihitung'; readonly tanggal: Tanggal; readonly ke: number }
  | { readonly jenis: 'dilewati'; readonly tanggal: Tanggal; readonly sebab: SebabLibur; readonly sumber: string | null }
  | { readonly jenis: 'dijeda'; readonly tanggal: Tanggal; readonly sebab: Jeda['sebab'] }
  | { readonly jenis: 'digeser'; readonly dari: Tanggal; readonly ke: Tanggal }
  /** Minutes used on one day (units menit and jam). */
  | { readonly jenis: 'menit'; readonly tanggal: Tanggal; readonly menit: number }
  | { readonly jenis: 'tahun_tak_dikenal'; readonly tahun: string }
  | { readonly jenis: 'jatuh'; readonly pada: number };

export type SebabLibur = 'sabtu' | 'minggu' | 'nasional' | 'cuti_bersama' | 'libur_sendiri';

/** Signature to be kept; body by the time module's author. */
export declare function hitungTenggat(masukan: MasukanTenggat, aturan: AturanTenggat): Tenggat;
