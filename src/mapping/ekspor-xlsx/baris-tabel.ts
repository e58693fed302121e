import { type Sel, teksSel } from '../xlsx/sel.ts';
import type { Kepala } from './kepala.ts';
import type { Kolom } from './kolom.ts';

/** One row, by column name. A column the file does not have reads as empty; `kepala.letak` tells the two apart. */
export interface BarisTabel {
  /** As Excel counts, from 1. */
  readonly nomor: number;
  readonly isi: readonly Sel[];
  sel(kolom: Kolom): Sel;
  teks(kolom: Kolom): string;
}

export const barisTabel = (kepala: Kepala, isi: readonly Sel[], nomor: number): BarisTabel => {
  const sel = (kolom: Kolom): Sel => isi[kepala.letak.get(kolom) ?? -1];
  return { nomor, isi, sel, teks: (kolom) => teksSel(sel(kolom)) };
};
