/** What a spreadsheet takes for a formula, full-width too, also behind blanks and marks that are not seen. */
const RUMUS = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/** Control characters, and marks that turn the direction of writing or are not seen: a cell is one line of plain text. */
const PENGENDALI = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/** Longer than any number or reason that people write; Excel itself ends at 32,767. */
const PANJANG_MAKS = 4_000;

/** One line of plain text, whatever came in. */
export function polos(teks: string): string {
  const satu = teks.toWellFormed().replace(PENGENDALI, ' ').trim();
  return satu.length <= PANJANG_MAKS ? satu : `${satu.slice(0, PANJANG_MAKS).toWellFormed()}…`;
}

/** The same, never a formula: an apostrophe in front is how spreadsheets write text. */
export const netral = (teks: string): string => {
  const berawalanKendali = /^[\t\r\n]/.test(teks);
  const isi = polos(teks);
  return berawalanKendali || RUMUS.test(isi) ? `'${isi}` : isi;
};
