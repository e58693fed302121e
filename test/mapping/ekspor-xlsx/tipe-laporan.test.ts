import { expect, it } from 'vitest';
import { bacaTipeLaporan } from '../../../src/mapping/ekspor-xlsx/tipe-laporan.ts';

const flags = (teks: string) => {
  const { anonim, rahasia } = bacaTipeLaporan(teks);
  return [anonim, rahasia];
};

it('reads an empty type as neither anonim nor rahasia', () => {
  expect(flags('')).toEqual([false, false]);
  expect(flags(' \u00a0')).toEqual([false, false]);
});

it.each([
  ['Anonim', [true, false]],
  [' RAHASIA ', [false, true]],
  ['Anonim, Rahasia', [true, true]],
  ['rahasia dan anonim', [true, true]],
  ['Anonim/Rahasia', [true, true]],
])('reads %j', (teks, harapan) => {
  expect(flags(teks)).toEqual(harapan);
});

it.each(['Publik', 'Anonim, Tertutup', '-', 'TRUE', ',', 'tidak rahasia'])(
  'reads the unknown %j as both',
  (teks) => {
    expect(flags(teks)).toEqual([true, true]);
    expect(bacaTipeLaporan(teks).dikenal).toBe(false);
  },
);
