import type { Basis } from './buka.ts';

/** Digits: rows are ordered by their ids, so a number may never outgrow its width. */
const LEBAR_URUT = 9;
const LEBAR_TAHUNAN = 6;

/** Gap-free counters: a number given out in a transaction that fails was never given. */
export class Pencacah {
  readonly #naik;

  constructor(db: Basis) {
    this.#naik = db.prepare<[string, number], { terakhir: number }>(
      `INSERT INTO nomor (jenis, tahun, terakhir) VALUES (?, ?, 1)
       ON CONFLICT (jenis, tahun) DO UPDATE SET terakhir = terakhir + 1 RETURNING terakhir`,
    );
  }

  /** `K-000000123`: one sequence for ever. */
  urut(awalan: string): string {
    return `${awalan}-${this.#berikut(awalan, 0, LEBAR_URUT)}`;
  }

  /** `TL-2026-000123`: starts again each year. */
  tahunan(awalan: string, tahun: string): string {
    return `${awalan}-${tahun}-${this.#berikut(awalan, Number(tahun), LEBAR_TAHUNAN)}`;
  }

  #berikut(jenis: string, tahun: number, lebar: number): string {
    const { terakhir } = this.#naik.get(jenis, tahun)!;
    return String(terakhir).padStart(lebar, '0');
  }
}
