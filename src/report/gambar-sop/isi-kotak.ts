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
  const kepala = tinggiBaris('tegas') + SELA;
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
        ...tulis([tanda(simpul.klausul, kata.kebijakan)], x + BANTALAN, atas),
        ...batas(simpul.batas, x + lebar - BANTALAN, atas),
        ...tulis(utama, x + BANTALAN, atas + kepala),
        ...tulis(butir, x + BANTALAN, atas + tinggiUtama + SELA),
      ];
    },
  };
}

const tanda = (klausul: string | null, kebijakan: string): Baris =>
  klausul === null
    ? { isi: kebijakan, huruf: 'miring', jorok: 0 }
    : { isi: klausul, huruf: 'tegas', jorok: 0 };

/** The limit, light on dark, at the right. */
function batas(isi: string, kanan: number, atas: number): readonly Unsur[] {
  if (isi === '') return [];
  const lebar = lebarTulisan(isi, 'tegas') + 2 * BATAS_BANTALAN;
  const kotak = { x: kanan - lebar, y: atas - 1.5, lebar, tinggi: tinggiBaris('tegas') + 3 };
  const baris: Baris = { isi, huruf: 'tegas', jorok: 0 };
  return [
    { jenis: 'kotak', rupa: 'batas', ...kotak },
    ...tulis([baris], kanan - lebar / 2, atas, 'middle').map((satu) => ({ ...satu, terang: true })),
  ];
}
