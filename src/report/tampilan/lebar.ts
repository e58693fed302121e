import { stripVTControlCharacters } from 'node:util';

/** Text on a terminal is measured in columns, not in characters: some take two, some none. */

const pemenggal = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** East Asian wide and full-width ranges (Unicode Annex 11), and what is drawn as a picture. */
const LEBAR_GANDA =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

const TANPA_LEBAR = /^[\p{M}\u200b-\u200f\u2060\ufeff]+$/u;
const ASCII = /^[\x20-\x7e]*$/;

/** Columns that a text takes; our own colours take none, and what comes from outside is made `bersih` first. */
export function lebarTeks(bergaya: string): number {
  const teks = bergaya.includes('\u001b') ? stripVTControlCharacters(bergaya) : bergaya;
  if (ASCII.test(teks)) return teks.length;
  let lebar = 0;
  for (const { segment } of pemenggal.segment(teks)) lebar += lebarHuruf(segment);
  return lebar;
}

function lebarHuruf(huruf: string): number {
  if (LEBAR_GANDA.test(huruf)) return 2;
  return TANPA_LEBAR.test(huruf) ? 0 : 1;
}

/** Control characters and marks that turn the direction of writing: what comes from outside may not steer a terminal. */
const PENGENDALI = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** One line without anything that could steer the terminal. */
export const bersih = (teks: string): string => teks.replace(PENGENDALI, ' ').replace(/ {2,}/g, ' ').trim();

/** The same, line by line: for texts that people wrote in paragraphs. */
export const bersihBerbaris = (teks: string): readonly string[] => teks.split(/\r\n|\r|\n/).map(bersih);

/** Line by line with every blank kept: for what will be copied. */
export const amanBerbaris = (teks: string): readonly string[] =>
  teks.split(/\r\n|\r|\n/).map((baris) => baris.replace(PENGENDALI, ' '));

/** Cut to `lebar` columns, with an ellipsis where something is missing. */
export function potong(teks: string, lebar: number): string {
  if (lebarTeks(teks) <= lebar) return teks;
  if (lebar <= 0) return '';
  let jadi = '';
  let pakai = 1;
  for (const { segment } of pemenggal.segment(teks)) {
    pakai += lebarHuruf(segment);
    if (pakai > lebar) break;
    jadi += segment;
  }
  return `${jadi.trimEnd()}…`;
}

/** Cut and filled up with blanks to exactly `lebar` columns. */
export function rata(teks: string, lebar: number): string {
  const isi = potong(teks, lebar);
  return isi + ' '.repeat(Math.max(0, lebar - lebarTeks(isi)));
}

/** Broken at blanks into lines of at most `lebar` columns; a word that is longer stays whole, so that it can be copied. */
export function bungkus(teks: string, lebar: number): readonly string[] {
  const baris: string[] = [];
  let kini = '';
  for (const kata of teks.split(' ')) {
    const calon = kini === '' ? kata : `${kini} ${kata}`;
    if (kini !== '' && lebarTeks(calon) > lebar) {
      baris.push(kini);
      kini = kata;
    } else kini = calon;
  }
  return [...baris, kini];
}
