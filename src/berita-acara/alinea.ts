import type { Unsur } from 'pdfmake';
import type { Huruf } from './huruf.ts';
import { pecahBaris, tercetak } from './huruf.ts';

/** Points. */
export const UKURAN_NASKAH = 10.5;
/** Times the face's own height. */
const TINGGI_BARIS = 1.2;
/** characters of one text; a field holds fewer. */
const HURUF_MAKS = 200_000;
const BARIS_MAKS = 20_000;
/** Lines of a paragraph that stay together at the top and the bottom of a page. */
const BARIS_BERSAMA = 2;
/** Points between two paragraphs. */
const JARAK_ALINEA = 3;

/** Points between the margin and what a number stands before. */
const LEKUK = 19;

interface Bentuk {
  /** Points. */
  readonly lebar: number;
  readonly huruf: Huruf;
  /** Stands before the first line; the others begin beneath its words. */
  readonly nomor?: string;
}

/**
 * A text of any length, over pages: words that are wider than the line come in pieces, and neither the first nor the
 * last two lines of a paragraph stand alone. `judul` stays with the first two.
 */
export function alinea(
  teks: string,
  { lebar, huruf, nomor }: Bentuk,
  judul: readonly Unsur[] = [],
): readonly Unsur[] {
  const lekuk = nomor === undefined ? 0 : LEKUK;
  const bidang = { lebar: lebar - lekuk, ukuran: UKURAN_NASKAH, tebal: false, barisMaks: BARIS_MAKS };
  const paragraf = tercetak(teks, huruf, HURUF_MAKS)
    .split('\n')
    .map((p) => pecahBaris(p, bidang, huruf))
    .filter((baris) => baris.length > 0);
  if (paragraf.length === 0) return judul;
  return paragraf.flatMap((baris, i) => {
    const semua = baris.map((satu, n) =>
      nomor === undefined ? barisTeks(satu) : barisBernomor(i + n === 0 ? nomor : '', satu),
    );
    return barisBersama(semua, i === 0 ? judul : []);
  });
}

function barisBersama(semua: readonly Unsur[], judul: readonly Unsur[]): readonly Unsur[] {
  const akhir: Unsur = { text: '', fontSize: JARAK_ALINEA, lineHeight: 1 };
  // Three lines cannot be parted so that two stand on each side.
  if (semua.length <= 2 * BARIS_BERSAMA - 1) return [bersama([...judul, ...semua]), akhir];
  return [
    bersama([...judul, ...semua.slice(0, BARIS_BERSAMA)]),
    ...semua.slice(BARIS_BERSAMA, -BARIS_BERSAMA),
    bersama(semua.slice(-BARIS_BERSAMA)),
    akhir,
  ];
}

const barisTeks = (text: string): Unsur => ({
  text,
  fontSize: UKURAN_NASKAH,
  lineHeight: TINGGI_BARIS,
  noWrap: true,
});

const barisBernomor = (nomor: string, teks: string): Unsur => ({
  columns: [
    { width: LEKUK, ...barisTeks(nomor) },
    { width: '*', ...barisTeks(teks) },
  ],
});

export const bersama = (stack: readonly Unsur[]): Unsur => ({ stack, unbreakable: true });
