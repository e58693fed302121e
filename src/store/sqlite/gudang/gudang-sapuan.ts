import type { Basis } from '../basis/buka.ts';
import { tulis } from '../basis/tulis.ts';

/** The weekly sweep: which open cases were not read by their id for long. How we look, not what a case is. */
export class GudangSapuan {
  readonly #db: Basis;
  readonly #antrean;
  readonly #tandai;
  readonly #terbuka;

  constructor(db: Basis) {
    this.#db = db;
    this.#antrean = db.prepare<[number, number], { tracking_id: string }>(
      `SELECT tracking_id FROM kasus WHERE terbuka = 1 AND tracking_id IS NOT NULL
         AND coalesce(dibaca_at, terlihat_at) < ? ORDER BY coalesce(dibaca_at, terlihat_at) LIMIT ?`,
    );
    this.#tandai = db.prepare<[number, string]>('UPDATE kasus SET dibaca_at = ? WHERE tracking_id = ?');
    this.#terbuka = db.prepare<[string], { n: number }>(
      'SELECT count(*) AS n FROM kasus WHERE terbuka = 1 AND instansi = ?',
    );
  }

  /** A case never read counts from when it was first seen. */
  antrean(sebelum: number, batas: number): readonly string[] {
    return this.#antrean.all(sebelum, batas).map((b) => b.tracking_id);
  }

  tandai(trackingId: string, sekarang: number): void {
    tulis(this.#db, () => this.#tandai.run(sekarang, trackingId));
  }

  jumlahTerbuka(instansi: string): number {
    return this.#terbuka.get(instansi)?.n ?? 0;
  }
}
