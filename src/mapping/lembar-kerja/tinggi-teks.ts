/** Points of one line of 10-point type, and of the room above and below. */
const BARIS_PT = 13.5;
const TEPI_PT = 4;
/** Words are not broken, so a line is not filled to its end. */
const TERISI = 0.9;

/** Height of a row (points) in which each of these texts is wrapped at its width (characters). */
export const tinggiTeks = (semua: readonly (readonly [teks: string, lebar: number])[]): number =>
  TEPI_PT + BARIS_PT * Math.max(1, ...semua.map(([teks, lebar]) => barisTeks(teks, lebar)));

const barisTeks = (teks: string, lebar: number): number =>
  teks
    .split('\n')
    .reduce((jumlah, satu) => jumlah + Math.max(1, Math.ceil(satu.length / (lebar * TERISI))), 0);
