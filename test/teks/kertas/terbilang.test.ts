import { describe, expect, it } from 'vitest';
import { TERBILANG_MAKS, terbilang } from '../../../src/teks/kertas/terbilang.ts';

const SATUAN = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** Reads the words back: another way round than the one that made them. */
function bilangan(kata: string): number {
  let jumlah = 0;
  let kini = 0;
  for (const satu of kata.replace(/\bse(puluh|belas|ratus|ribu)\b/g, 'satu $1').split(' ')) {
    if (satu === 'belas') kini += 10;
    else if (satu === 'puluh' || satu === 'ratus' || satu === 'ribu') {
      const kali = { puluh: 10, ratus: 100, ribu: 1000 }[satu];
      jumlah += kini * kali;
      kini = 0;
    } else kini += SATUAN.indexOf(satu);
  }
  return jumlah + kini;
}

const semua = Array.from({ length: TERBILANG_MAKS + 1 }, (_, n) => n);

describe('a number in words', () => {
  it.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [101, 'seratus satu'],
    [1000, 'seribu'],
    [1111, 'seribu seratus sebelas'],
    [2026, 'dua ribu dua puluh enam'],
    [9999, 'sembilan ribu sembilan ratus sembilan puluh sembilan'],
  ])('%i is %s', (n, kata) => expect(terbilang(n)).toBe(kata));

  it('reads back as itself, each from 0 to 9999', () => {
    expect(semua.filter((n) => bilangan(terbilang(n)) !== n)).toEqual([]);
  });

  it('is never the same for two, and never says "satu" where the language has "se-"', () => {
    expect(new Set(semua.map(terbilang)).size).toBe(semua.length);
    expect(semua.map(terbilang).filter((kata) => /\bsatu (puluh|belas|ratus|ribu)/.test(kata))).toEqual([]);
  });

  it.each([-1, 0.5, TERBILANG_MAKS + 1, Number.NaN])('refuses %d', (n) =>
    expect(() => terbilang(n)).toThrow(RangeError),
  );
});
