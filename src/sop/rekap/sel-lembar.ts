import type { Tanggal, Zona } from '../waktu/waktu.ts';
import { selisihHari, tanggalPada } from '../waktu/waktu.ts';
import { persen, rata, TANPA_PENYEBUT } from './angka-terbaca.ts';
import type { RataHari } from './kinerja.ts';

export type SelLembar = string | number | SelTerhitung;

/** What a workbook can go on counting with, and a paper reads. */
export interface SelTerhitung {
  readonly bentuk: 'persen' | 'rata' | 'tanggal';
  /** A share of 1, a mean, or a day of the agency's zone as spreadsheets number it. */
  readonly nilai: number;
  readonly teks: string;
}

/** As it is read. */
export const teksLembar = (sel: SelLembar): string => (typeof sel === 'object' ? sel.teks : String(sel));

export const selPersen = (pembilang: number, penyebut: number): SelLembar =>
  penyebut === 0
    ? TANPA_PENYEBUT
    : { bentuk: 'persen', nilai: pembilang / penyebut, teks: persen(pembilang, penyebut) };

export const selRata = (satu: RataHari): SelLembar =>
  satu.laporan === 0 ? TANPA_PENYEBUT : { bentuk: 'rata', nilai: satu.hari / satu.laporan, teks: rata(satu) };

/** Day 0 of spreadsheets, as they number all days since March 1900 (ECMA-376 part 1 §18.17.4.1). */
const HARI_NOL: Tanggal = '1899-12-30';

export const selHari = (ms: number, zona: Zona): SelLembar => ({
  bentuk: 'tanggal',
  nilai: selisihHari(HARI_NOL, tanggalPada(ms, zona)),
  teks: hariPendek(ms, zona),
});

/** A column of figures and nothing else stands at the right, its heading too. @param i column */
export const kolomAngka = (baris: readonly (readonly SelLembar[])[], i: number): boolean =>
  baris.some((satu) => angka(satu[i])) && baris.every((satu) => angka(satu[i]) || kosong(satu[i]));

const angka = (sel: SelLembar | undefined): boolean =>
  typeof sel === 'number' || (typeof sel === 'object' && sel.bentuk !== 'tanggal');

const kosong = (sel: SelLembar | undefined): boolean => sel === '' || sel === TANPA_PENYEBUT;

/** `20/11/2026`, as offices write it in their tables. */
export const hariPendek = (ms: number, zona: Zona): string =>
  tanggalPada(ms, zona).split('-').reverse().join('/');
