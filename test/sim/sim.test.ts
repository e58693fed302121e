import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BENIH_PENCARIAN, benihPenemu } from './benih-penemu.ts';
import { CACAT } from './cacat.ts';
import { cakupan, kurang } from './cakupan.ts';
import { BENIH_MAKS, bacaCatatanCacat } from './catatan-cacat.ts';
import { LAMA_JAM } from './rencana.ts';
import type { HasilRingkas } from './rombongan.ts';
import { rombongan } from './rombongan.ts';
import { terapkan } from './tanam.ts';

const AKAR = join(import.meta.dirname, '../..');
/** Seeds of one run of CI; a whole batch is `npm run sim`. */
const BENIH_CI = 40;
const BATAS_MS = 400_000;
const JOBS = 2;

interface Regresi {
  readonly benih: number;
  readonly menemukan: string;
}

const baca = (nama: string): string => readFileSync(join(import.meta.dirname, nama), 'utf8');
const regresi = JSON.parse(baca('regresi.json')) as readonly Regresi[];

async function jalankan(benih: readonly number[]): Promise<readonly HasilRingkas[]> {
  const hasil: HasilRingkas[] = [];
  await rombongan(
    { benih, jobs: Math.min(JOBS, benih.length), lamaJam: LAMA_JAM },
    (h) => void hasil.push(h),
  );
  return hasil.toSorted((a, b) => a.benih - b.benih);
}

const rusak = (hasil: readonly HasilRingkas[]): readonly string[] =>
  hasil.flatMap((h) => (h.invarian === null ? [] : [`SEED=${h.benih} ${h.pesan}`]));

describe('the simulated office', () => {
  it(
    'keeps every invariant through many seeds, and through those that once broke one',
    async () => {
      const benih = Array.from({ length: BENIH_CI }, (_, i) => i + 1);
      const hasil = await jalankan([...new Set([...benih, ...regresi.map((r) => r.benih)])]);
      expect(rusak(hasil)).toEqual([]);
    },
    BATAS_MS,
  );

  it(
    'lives the same seed the same way twice, in one process and in another',
    async () => {
      const sidik = (hasil: readonly HasilRingkas[]) => hasil.map((h) => h.sidik);
      const [pertama, kedua] = [await jalankan([3, 5]), await jalankan([5, 5, 3])];
      expect(new Set([...sidik(pertama), ...sidik(kedua)]).size).toBe(2);
    },
    BATAS_MS,
  );

  it('counts what never happened as missing', () => {
    const semua = cakupan({});
    expect(kurang(semua)).toEqual(semua);
    expect(semua.length).toBeGreaterThan(60);
    const cukup = Object.fromEntries(semua.map(({ apa, perlu }) => [apa, perlu]));
    expect(kurang(cakupan(cukup))).toEqual([]);
  });
});

describe('a planted bug', () => {
  const catatan = bacaCatatanCacat();

  it('is one of at least 14, each found by a recorded seed', () => {
    expect(Object.keys(CACAT).length).toBeGreaterThanOrEqual(14);
    expect(Object.keys(catatan).sort()).toEqual(Object.keys(CACAT).sort());
    for (const penemu of Object.values(catatan)) {
      expect(penemu.length).toBeGreaterThan(0);
      for (const { benih } of penemu) expect(benih).toBeLessThanOrEqual(BENIH_MAKS);
    }
  });

  it.each(Object.entries(CACAT))('%s still fits the code', (nama, ubahan) => {
    for (const { berkas, cari, ganti } of ubahan) {
      const sumber = readFileSync(join(AKAR, berkas), 'utf8');
      expect(terapkan(sumber, cari, ganti, nama)).not.toBe(sumber);
    }
  });

  it.each(Object.entries(catatan))(
    '%s is found by a recorded seed, or by another of those searched where a change of the code has shifted them',
    async (nama, penemu) => {
      const ketemu =
        (await benihPenemu(
          nama,
          penemu.map(({ benih }) => benih),
          1,
        )) ?? (await benihPenemu(nama, BENIH_PENCARIAN, JOBS));
      expect(ketemu, `npm run sim -- --cari-cacat ${nama}`).not.toBeNull();
    },
    BATAS_MS,
  );
});
