import { expect, it } from 'vitest';
import { bacaRekaman } from './rekaman.ts';

const BERKAS = '20</data/penghubung.sqlite-wal>';

it('a call that another thread interrupted is read like one that was not', () => {
  const utuh = [`7 pwrite64(${BERKAS}, "\\x41\\x42", 2, 24) = 2`, `7 ftruncate(${BERKAS}, 96) = 0`];
  const terputus = [
    `7 pwrite64(${BERKAS}, "\\x41\\x42", 2, 24 <unfinished ...>`,
    `8 fsync(${BERKAS} <unfinished ...>`,
    '7 <... pwrite64 resumed>) = 2',
    `7 ftruncate(${BERKAS}, 96 <unfinished ...>`,
    '7 <... ftruncate resumed>) = 0',
  ];
  const dibaca = [...bacaRekaman(terputus)];
  expect(dibaca).toEqual([...bacaRekaman(utuh)]);
  expect(dibaca.map((o) => (o.jenis === 'tulis' ? o.offset : o.jenis))).toEqual([24, 'potong']);
});
