import type { Katalog } from '../../teks/teks.ts';
import type { Simpul } from './bagan.ts';
import { lebarTulisan, tinggiBaris } from './huruf.ts';
import type { Baris, Unsur } from './unsur.ts';
import { barisDari, butirDari, tinggiSemua, tulis } from './unsur.ts';

const BANTALAN = 10;
const SELA = 4;
const BATAS_BANTALAN = 8;

/** What stands in a step's box, of which the height is known before its place. */
export interface IsiKotak {
  readonly tinggi: number;
  readonly letakkan: (x: number, y: number, tinggi: number) => readonly Unsur[];
}

/** Its row in the document and its limit; its name; who does it; and what is done here without leaving it. */
export function isiKotak(simpul: Simpul, lebar: number, { sop: kata }: Katalog): IsiKotak {
  const dalam = lebar - 2 * BANTALAN;
  const oleh = simpul.disimpulkan ? `${simpul.pelaksana} (${kata.disimpulkan})` : simpul.pelaksana;
  const utama = [
    ...barisDari(simpul.nama, 'nama', dalam),
    ...barisDari(oleh, 'isi', dalam),
    ...barisDari(simpul.sejak, 'miring', dalam),
  ];
  const butir = simpul.tindakan.flatMap((satu) => butirDari(satu, dalam));
  const tertulis = tanda(simpul.klausul, kata.kebijakan, dalam);
  // A long clause and a long limit do not fit beside each other: the limit then has a line of its own.
  const sisa = dalam - SELA - Math.max(...tertulis.map(({ isi, huruf }) => lebarTulisan(isi, huruf)));
  const turun = lebarBatas(simpul.batas) > sisa ? tinggiSemua(tertulis) + SELA : 0;
  const kepala = (turun > 0 ? turun + tinggiBaris('tegas') : tinggiSemua(tertulis)) + SELA;
  const tinggiUtama = kepala + tinggiSemua(utama);
  const tinggi = tinggiUtama + (butir.length > 0 ? SELA + tinggiSemua(butir) : 0) + 2 * BANTALAN;
  return {
    tinggi,
    letakkan: (x, y, seluruh) => {
      // Arrows at its sides may need a taller box than its words.
      const atas = y + BANTALAN + (seluruh - tinggi) / 2;
      return [
        {
          jenis: 'kotak',
          rupa: simpul.klausul === null ? 'kebijakan' : 'langkah',
          x,
          y,
          lebar,
          tinggi: seluruh,
        },
        ...tulis(tertulis, x + BANTALAN, atas),
        ...batas(simpul.batas, x + lebar - BANTALAN, atas + turun),
        ...tulis(utama, x + BANTALAN, atas + kepala),
        ...tulis(butir, x + BANTALAN, atas + tinggiUtama + SELA),
      ];
    },
  };
}

const tanda = (klausul: string | null, kebijakan: string, lebar: number): readonly Baris[] =>
  klausul === null ? barisDari(kebijakan, 'miring', lebar) : barisDari(klausul, 'tegas', lebar);

/** 0: no limit is shown. */
const lebarBatas = (isi: string): number =>
  isi === '' ? 0 : lebarTulisan(isi, 'tegas') + 2 * BATAS_BANTALAN;

/** The limit, light on dark, at the right. */
function batas(isi: string, kanan: number, atas: number): readonly Unsur[] {
  if (isi === '') return [];
  const lebar = lebarBatas(isi);
  const kotak = { x: kanan - lebar, y: atas - 1.5, lebar, tinggi: tinggiBaris('tegas') + 3 };
  const baris: Baris = { isi, huruf: 'tegas', jorok: 0 };
  return [
    { jenis: 'kotak', rupa: 'batas', ...kotak },
    ...tulis([baris], kanan - lebar / 2, atas, 'middle').map((satu) => ({ ...satu, terang: true })),
  ];
}
