import type { Tanggal } from '../../sop/waktu/waktu.ts';
import type { MasalahBaris, MasalahBentuk } from '../yaml/masalah.ts';

/** What is wrong in a file of days off, at its line; codes and values only: src/teks tells them in two languages. */
export type MasalahLibur = MasalahBaris<MasalahBentuk | MasalahHari>;

/** With the file it is in. */
export type MasalahBerkasLibur = MasalahLibur & { readonly berkas: string };

export type MasalahHari =
  | { readonly kode: 'tanpa_sumber' | 'tanpa_hari' }
  | { readonly kode: 'tahun_lain'; readonly nilai: Tanggal; readonly tahun: string }
  /** `barisLain`: where it stands first. */
  | { readonly kode: 'ganda' | 'dua_jenis'; readonly nilai: Tanggal; readonly barisLain: number }
  /** An agency's own file is found by its name: two of one year could not both count. */
  | { readonly kode: 'nama_lain'; readonly harap: string };

/** What is worth a look and refuses nothing. */
export type PeringatanLibur = MasalahBaris<{
  readonly kode: 'akhir_pekan';
  readonly nilai: Tanggal;
  /** 0 Minggu, 6 Sabtu: off without a decree (Sabtu: in an office of five days). */
  readonly hari: 0 | 6;
}>;
