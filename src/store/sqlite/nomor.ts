import type { Basis } from './buka.ts';

/** Digits of our own numbers; they grow beyond without harm. */
const LEBAR = 6;

/** Gap-free counters: a number given out in a transaction that fails was never given. */
export function pencacah(db: Basis) {
  const naik = db.prepare<[string, number], { terakhir: number }>(
    `INSERT INTO nomor (jenis, tahun, terakhir) VALUES (?, ?, 1)
     ON CONFLICT (jenis, tahun) DO UPDATE SET terakhir = terakhir + 1 RETURNING terakhir`,
  );
  const berikut = (jenis: string, tahun: number): string => {
    const baris = naik.get(jenis, tahun);
    if (baris === undefined) throw new Error('pencacah tanpa nomor');
    return String(baris.terakhir).padStart(LEBAR, '0');
  };
  return {
    /** `K-000123`: one sequence for ever. */
    urut: (awalan: string): string => `${awalan}-${berikut(awalan, 0)}`,
    /** `TL-2026-000123`: starts again each year. */
    tahunan: (awalan: string, tahun: string): string =>
      `${awalan}-${tahun}-${berikut(awalan, Number(tahun))}`,
  };
}

export type Pencacah = ReturnType<typeof pencacah>;
