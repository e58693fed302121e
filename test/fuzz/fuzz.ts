import fc from 'fast-check';
import { expect } from 'vitest';

/** A fixed seed, so that CI is the same twice; `FUZZ_SEED=n FUZZ_RUNS=n vitest run test/fuzz` explores. */
const BENIH = Number(process.env['FUZZ_SEED'] ?? 20_260_907);
export const KASUS = Number(process.env['FUZZ_RUNS'] ?? 10_000);

/** A slow test asks for its time, and more of it when more cases are asked for. */
export const WAKTU_MS = 300_000 * Math.max(1, KASUS / 10_000);

/** CPU of one case, not the clock on the wall: the cores are shared. */
const CPU_MAKS_MS = 1_000;

interface Opsi {
  /** Cases of a property that needs a database: tens of milliseconds each, not microseconds. */
  readonly kasus?: number;
  /** The least share of cases that must get past the parser's first check. */
  readonly lewatMin?: number;
}

/**
 * Any input: nothing is thrown, no case takes long, no prototype changes. `uji` asserts the rest, and answers whether
 * the case got past the first check: noise that stops there has tested nothing behind it.
 */
export async function fuzz<T>(
  nama: string,
  bahan: fc.Arbitrary<T>,
  uji: (kasus: T) => boolean | Promise<boolean>,
  { kasus = KASUS, lewatMin = 1 / 3 }: Opsi = {},
): Promise<void> {
  let lewat = 0;
  let semua = 0;
  const properti = fc.asyncProperty(bahan, async (satu) => {
    const mulai = process.cpuUsage();
    const hasil = await uji(satu);
    const { user, system } = process.cpuUsage(mulai);
    expect((user + system) / 1_000, 'CPU ms of one case').toBeLessThan(CPU_MAKS_MS);
    expect(Object.getOwnPropertyNames(Object.prototype).length, 'prototype pollution').toBe(PURWARUPA);
    semua++;
    if (hasil) lewat++;
  });
  await fc.assert(properti, { seed: BENIH, numRuns: kasus });
  const bagian = lewat / semua;
  console.log(
    `fuzz ${nama}: ${semua} cases, seed ${BENIH}, ${Math.round(100 * bagian)} % past the first check`,
  );
  expect(bagian, 'share of the cases past the first check').toBeGreaterThanOrEqual(lewatMin);
}

const PURWARUPA = Object.getOwnPropertyNames(Object.prototype).length;

/** Stands in the values of a record; a problem that shows it tells a reporter's words. */
export const KANARI = 'kenari7f3a';

/** Problems name paths and types, never a value, and are short. */
export function tanpaNilai(masalah: unknown, panjangMaks = 4_000): void {
  const teks = JSON.stringify(masalah);
  expect(teks).not.toContain(KANARI);
  expect(teks.length).toBeLessThan(panjangMaks);
}
