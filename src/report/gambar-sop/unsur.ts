import type { Huruf } from './huruf.ts';
import { bungkusTulisan, tinggiBaris } from './huruf.ts';

/** What a drawing is made of, in its own units from the top left; how each looks is `svg.ts`. */
export type Unsur = Kotak | Tulisan | Garis | Bulatan;

export type RupaKotak = 'langkah' | 'kebijakan' | 'akhir' | 'batas' | 'sisi' | 'catatan';

export interface Kotak {
  readonly jenis: 'kotak';
  readonly rupa: RupaKotak;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
}

export interface Tulisan {
  readonly jenis: 'tulisan';
  readonly isi: string;
  readonly huruf: Huruf;
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly jangkar: Jangkar;
  readonly terang: boolean;
}

export type Jangkar = 'start' | 'middle' | 'end';

export interface Garis {
  readonly jenis: 'garis';
  readonly rupa: RupaGaris;
  /** Ends in an arrow head. */
  readonly titik: readonly (readonly [x: number, y: number])[];
}

export type RupaGaris = 'tindakan' | 'mesin';

export interface Bulatan {
  readonly jenis: 'bulatan';
  readonly x: number;
  readonly y: number;
  readonly penuh: boolean;
}

/** A part of the drawing: its elements, and the room that they take from (0, 0). */
export interface Bidang {
  readonly unsur: readonly Unsur[];
  readonly lebar: number;
  readonly tinggi: number;
}

export interface Baris {
  readonly isi: string;
  readonly huruf: Huruf;
  /** Moved in from where the block begins. */
  readonly jorok: number;
}

/** A text as lines of at most `lebar`. */
export const barisDari = (teks: string, huruf: Huruf, lebar: number, jorok = 0): readonly Baris[] =>
  teks === '' ? [] : bungkusTulisan(teks, huruf, lebar - jorok).map((isi) => ({ isi, huruf, jorok }));

const JOROK_BUTIR = 10;

/** A text behind a bullet, its later lines beneath its first. */
export const butirDari = (teks: string, lebar: number): readonly Baris[] =>
  barisDari(teks, 'isi', lebar, JOROK_BUTIR).map((baris, n) =>
    n === 0 ? { ...baris, isi: `• ${baris.isi}`, jorok: 0 } : baris,
  );

/** Room between two groups of lines. */
export const JEDA: Baris = { isi: '', huruf: 'jeda', jorok: 0 };

export const tinggiSemua = (baris: readonly Baris[]): number =>
  baris.reduce((jumlah, { huruf }) => jumlah + tinggiBaris(huruf), 0);

/** Where the letters stand within their line. */
const ALAS = 0.78;

/** Lines one beneath another, from `y` downwards. */
export function tulis(
  baris: readonly Baris[],
  x: number,
  y: number,
  jangkar: Jangkar = 'start',
): readonly Tulisan[] {
  let atas = y;
  return baris.flatMap(({ isi, huruf, jorok }): readonly Tulisan[] => {
    const alas = atas + tinggiBaris(huruf) * ALAS;
    atas += tinggiBaris(huruf);
    if (isi === '') return [];
    return [{ jenis: 'tulisan', isi, huruf, x: x + jorok, y: alas, jangkar, terang: false }];
  });
}
