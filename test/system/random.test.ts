import { describe, expect, it } from 'vitest';
import type { Random } from '../../src/ports/random.ts';
import { systemRandom } from '../../src/system/random.ts';
import { randomBerbenih } from '../kembaran/random.ts';

describe.each<[string, () => Random]>([
  ['the machine’s', () => systemRandom],
  ['the seeded', () => randomBerbenih(7)],
])('%s randomness', (_nama, buat) => {
  it('spreads evenly over [0, 1)', () => {
    const random = buat();
    const ember = Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) ember[Math.floor(random.next() * 10)]!++;
    // Ten standard deviations of a fair draw.
    for (const jumlah of ember) expect(Math.abs(jumlah - 1000)).toBeLessThan(300);
  });

  it('gives as many bytes as asked, and other ones each time', () => {
    const random = buat();
    expect(random.bytes(0)).toHaveLength(0);
    expect(random.bytes(33)).toHaveLength(33);
    expect(random.bytes(16)).not.toEqual(random.bytes(16));
  });
});

describe('the seeded randomness', () => {
  it('is the same for the same seed and another for another', () => {
    const angka = (benih: number): number[] => {
      const random = randomBerbenih(benih);
      return Array.from({ length: 5 }, () => random.next());
    };
    expect(angka(42)).toEqual(angka(42));
    expect(angka(42)).not.toEqual(angka(43));
  });
});
