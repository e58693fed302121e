import { nfkc } from '../../sop/identitas/nfkc.ts';
import { MAKS_HURUF_SEL } from './batas.ts';

/** What the reader makes of a cell. A Date's UTC fields are the clock on the sheet's wall; it has no zone. */
export type Sel = string | number | boolean | Date | null | undefined;

const MS_DETIK = 1000;
/** Excel counts days from 1900, or from 1904 in old Mac files: a date before 1905 is a time alone. */
const AWAL_TANGGAL = Date.UTC(1905, 0, 1);

/** A cell as an officer reads it; '' for an empty one. */
export function teksSel(sel: Sel): string {
  if (sel === null || sel === undefined) return '';
  if (sel instanceof Date) return waktuSel(sel);
  if (typeof sel === 'boolean') return sel ? 'TRUE' : 'FALSE';
  return String(sel).replace(/\r\n?/g, '\n').trim();
}

export const kosong = (sel: Sel): boolean => teksSel(sel) === '';

/** NFKC makes up to 18 characters of one: what is longer than a cell of Excel can be stays as it is, and fits no form. */
export const baku = (teks: string): string => (teks.length > MAKS_HURUF_SEL ? teks : nfkc(teks));

/** One line: NBSP and full-width forms become plain, runs of white space one blank. */
export const ratakan = (teks: string): string => baku(teks).replace(/\s+/g, ' ').trim();

/**
 * `2026-01-03T13:45:00`, the date alone at midnight, the time alone where there is no date. Excel keeps a time as a
 * binary fraction of a day, and the reader rounds it down: 13:45 comes as 13:44:59.999.
 */
function waktuSel(sel: Date): string {
  const ms = Math.round(sel.getTime() / MS_DETIK) * MS_DETIK;
  if (Number.isNaN(ms)) return '';
  const iso = new Date(ms).toISOString().slice(0, 19);
  return ms < AWAL_TANGGAL ? iso.slice(11) : iso.replace('T00:00:00', '');
}
