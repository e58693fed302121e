import { styleText } from 'node:util';

type Cat = (teks: string) => string;

/** Colour for a terminal; nothing at all for a pipe, a file or NO_COLOR, which the caller decides. */
export interface Gaya {
  readonly tebal: Cat;
  readonly redup: Cat;
  readonly merah: Cat;
  readonly kuning: Cat;
  readonly hijau: Cat;
}

const cat =
  (nama: Parameters<typeof styleText>[0]): Cat =>
  (teks) =>
    styleText(nama, teks, { validateStream: false });

const polos: Cat = (teks) => teks;

const BERWARNA: Gaya = {
  tebal: cat('bold'),
  redup: cat('dim'),
  merah: cat('red'),
  kuning: cat('yellow'),
  hijau: cat('green'),
};

const POLOS: Gaya = { tebal: polos, redup: polos, merah: polos, kuning: polos, hijau: polos };

export const gaya = (warna: boolean): Gaya => (warna ? BERWARNA : POLOS);
