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

/**
 * What a spreadsheet reads as a number or a date, and writes otherwise: a zero in front (lost), more than 15 digits
 * (rounded), `12E4`, `03/12`. A whole ISO date is one, and stays.
 */
const BERUBAH = /^(?:0\d+|\d{16,}|\d+(?:[-/.,:eE]\d+){1,2})$/;
const TANGGAL_ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The same for a file that has no types: what would become another value is marked as text too. */
export const netralTanpaTipe = (teks: string): string => {
  const isi = netral(teks);
  return BERUBAH.test(isi) && !TANGGAL_ISO.test(isi) ? `'${isi}` : isi;
};

export const html = (teks: string): string =>
  polos(teks).replace(/[&<>"']/g, (huruf) => `&#${huruf.charCodeAt(0)};`);

/** A number or id as the name of a file: nothing that leads elsewhere, nothing that a file system refuses. */
export const namaBerkas = (teks: string): string =>
  polos(teks)
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80) || 'tanpa-nomor';
