import type { Basis } from '../basis/buka.ts';

/**
 * Digits: rows are ordered by their ids, so a number may never outgrow its width. Cases, acts and drafts pass a million
 * in an agency's years; what people type stays short.
 */
const LEBAR = 6;
const LEBAR_BANYAK = 9;
const BANYAK = new Set(['K', 'T', 'KS']);

/** Gap-free counters: a number given out in a transaction that fails was never given. */
export class Pencacah {
  readonly #naik;

  constructor(db: Basis) {
    this.#naik = db.prepare<[{ jenis: string; tahun: number; dipakai: number }], { terakhir: number }>(
      `INSERT INTO nomor (jenis, tahun, terakhir) VALUES (@jenis, @tahun, @dipakai + 1)
       ON CONFLICT (jenis, tahun) DO UPDATE SET terakhir = max(terakhir, @dipakai) + 1 RETURNING terakhir`,
    );
  }

  /** `BA-000123`, `K-000000123`: one sequence for ever. */
  urut(awalan: string): string {
    return `${awalan}-${this.#berikut(awalan, 0, BANYAK.has(awalan) ? LEBAR_BANYAK : LEBAR)}`;
  }

  /** `TL-2026-000123`: starts again each year. */
  tahunan(awalan: string, tahun: string): string {
    return `${awalan}-${tahun}-${this.#berikut(awalan, Number(tahun), LEBAR)}`;
  }

  /** The next of a year, behind `dipakai` too: others number in the same sequence. */
  sesudah(jenis: string, tahun: string, dipakai: number): number {
    return this.#naik.get({ jenis, tahun: Number(tahun), dipakai })!.terakhir;
  }

  #berikut(jenis: string, tahun: number, lebar: number): string {
    const { terakhir } = this.#naik.get({ jenis, tahun, dipakai: 0 })!;
    return String(terakhir).padStart(lebar, '0');
  }
}
