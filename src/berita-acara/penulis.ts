import type { Gaya, Unsur } from 'pdfmake';
import type { Huruf } from './huruf.ts';
import { pecahBaris, tercetak } from './huruf.ts';

interface Tulisan {
  /** Points; that of the body where nothing is said. */
  readonly ukuran?: number;
  readonly tebal?: boolean;
  readonly alignment?: 'left' | 'center' | 'right';
}

interface Paragraf extends Tulisan {
  /** Points. */
  readonly lebar: number;
  readonly barisMaks: number;
}

/** Sets texts of others: cleaned, measured and broken here, so that a page holds what was counted on. */
export interface Penulis {
  paragraf(teks: string, bentuk: Paragraf): Unsur;
  /** One line, of our own words. */
  baris(teks: string, bentuk?: Tulisan): Unsur;
  bersih(teks: string): string;
  /** Points of one line of it. */
  lebar(teks: string, bentuk: Pick<Tulisan, 'ukuran' | 'tebal'>): number;
}

export const UKURAN = 9.5;
/** Times the face's own height. */
const TINGGI_BARIS = 1.08;

export const penulis = (huruf: Huruf): Penulis => ({
  paragraf: (teks, { lebar, barisMaks, ...bentuk }) => {
    const bidang = { lebar, barisMaks, ukuran: bentuk.ukuran ?? UKURAN, tebal: bentuk.tebal ?? false };
    const [pertama = '', ...lain] = pecahBaris(tercetak(teks, huruf), bidang, huruf);
    const gaya = gayaDari(bentuk);
    // Most cells of a list are one line, and pdfmake keeps every element of every page until the end.
    if (lain.length === 0) return { ...sebaris(pertama), ...gaya };
    return { stack: [pertama, ...lain].map(sebaris), ...gaya };
  },
  baris: (text, bentuk = {}) => ({ text, ...gayaDari(bentuk) }),
  bersih: (teks) => tercetak(teks, huruf).replace(/\n/g, ' '),
  lebar: (teks, { ukuran = UKURAN, tebal = false }) => huruf.lebar(tercetak(teks, huruf), ukuran, tebal),
});

const sebaris = (text: string) => ({ text, noWrap: true, lineHeight: TINGGI_BARIS });

const gayaDari = ({ ukuran = UKURAN, tebal = false, alignment = 'left' }: Tulisan): Gaya => ({
  fontSize: ukuran,
  bold: tebal,
  alignment,
});
