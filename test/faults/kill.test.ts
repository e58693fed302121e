import { expect, it } from 'vitest';
import { bunuhBerulang } from './bunuh.ts';
import { pelanggaran } from './pelanggaran.ts';

const DETIK = 60;

it(
  'killed again and again at any moment, it sends every acknowledged answer and return exactly once, and loses no report',
  async () => {
    const hasil = await bunuhBerulang({
      seconds: DETIK,
      kills: 120,
      dialek: 'rest',
      faults: 'harsh',
      seed: 7,
    });
    expect(pelanggaran(hasil)).toEqual([]);
    expect(Object.values(hasil.dibunuh).reduce((a, b) => a + b, 0)).toBeGreaterThan(10);
    expect(hasil.diakui).toBeGreaterThan(4);
    expect(hasil.percobaanMati).toBeGreaterThan(0);
  },
  4 * DETIK * 1000,
);
