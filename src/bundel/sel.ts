import { netral, polos } from '../mapping/xlsx/teks-netral.ts';

export { netral, polos };

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
