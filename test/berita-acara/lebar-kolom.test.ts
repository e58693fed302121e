import { expect, it } from 'vitest';
import { lebarKolom } from '../../src/berita-acara/lebar-kolom.ts';

/** In this face a "k" is wide, everything else is not. */
const lebarKata = (kata: string): number => [...kata].reduce((n, huruf) => n + (huruf === 'k' ? 3 : 1), 0);

it('a column is as wide as its widest word, which is not always the one with the most letters', () => {
  const kolom = [
    { judul: 'Kategori', lebar: 1 },
    { judul: 'Judul', lebar: 99 },
  ];
  const [pertama] = lebarKolom(kolom, [['iiiiiiiiiiii kkkkkkkkkkk', 'x']], 200, lebarKata);
  expect(pertama).toBe(33);
});
