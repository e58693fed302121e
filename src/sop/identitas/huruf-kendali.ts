import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';

/** Marks that turn the direction of writing: a text that holds one is shown otherwise than it is stored. */
const ARAH = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const SEBARIS = new RegExp(`[\\p{Cc}\\u2028\\u2029${ARAH}]`, 'u');
/** Tab and the ends of lines belong to a text of several lines. */
const BERBARIS = new RegExp(`(?![\\t\\n\\r])[\\p{Cc}${ARAH}]`, 'u');

/** Whether what stands in one line (a name, a number) holds control characters or turns the direction of writing. */
export const adaHurufKendali = (sebaris: string): boolean => SEBARIS.test(sebaris);

/**
 * The same for a text of several lines that an officer typed: refused, never mended, because what is approved is kept
 * letter by letter. It cannot be seen, so its code and place are told.
 */
export function periksaHurufKendali(isian: string, naskah: string): readonly Masalah[] {
  const ketemu = BERBARIS.exec(naskah);
  if (ketemu === null) return [];
  const kode = (ketemu[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const ke = [...naskah.slice(0, ketemu.index)].length + 1;
  return [masalah('isian_huruf_kendali', { isian, huruf: `U+${kode}`, ke })];
}
