import type { Tanggal } from './waktu.ts';

/** Half-open intervals of minutes since local midnight: [480, 720) is 08:00-12:00. */
export type Rentang = readonly [mulai: number, selesai: number];

export interface JamKerja {
  /** Index 0 = Minggu … 6 = Sabtu; an empty list: closed. */
  readonly mingguan: readonly (readonly Rentang[])[];
  /** Dated overrides (Ramadan), both ends inclusive; a later one wins. */
  readonly khusus: readonly { readonly dari: Tanggal; readonly sampai: Tanggal; readonly mingguan: readonly (readonly Rentang[])[] }[];
}
