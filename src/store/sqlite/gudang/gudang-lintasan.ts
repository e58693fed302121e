import type { Arah, Ringkasan } from '../../../ports/store.ts';
import { HARI_MS } from '../../../sop/waktu/waktu.ts';
import type { Basis } from '../basis/buka.ts';
import { bit } from '../basis/sql.ts';
import { tulis } from '../basis/tulis.ts';

/** Lines of passes are kept this long. */
const SIMPAN_MS = 400 * HARI_MS;
/** Old lines dropped with one new line. */
const PANGKAS_MAKS = 1_000;

interface BarisArah {
  readonly beruntun: number;
  readonly laporan: string;
  readonly jeda_ms: number;
  readonly tunda_at: number | null;
  readonly terputus: number;
}

interface BarisLintasan {
  readonly jenis: string;
  readonly mulai: number;
  readonly selesai: number | null;
  readonly ringkasan: string;
}

/** One line per pass, and the breaker of each direction: how the connector does, not what a case is. */
export class GudangLintasan {
  readonly #db: Basis;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(db: Basis) {
    this.#db = db;
    this.#s = siapkan(db);
  }

  /** Answers the new line's number. */
  mulai(jenis: string, sekarang: number): number {
    return tulis(this.#db, () => {
      this.#s.pangkas.run(sekarang - SIMPAN_MS, PANGKAS_MAKS);
      return this.#s.mulai.get(jenis, sekarang)!.id;
    });
  }

  tutup(id: number, sekarang: number, ringkasan: object): void {
    tulis(this.#db, () => this.#s.tutup.run(sekarang, JSON.stringify(ringkasan), id));
  }

  terakhir(): Ringkasan['lintasan'] {
    const b = this.#s.terakhir.get();
    return b === undefined ? null : { ...b, ringkasan: JSON.parse(b.ringkasan) as unknown };
  }

  bacaArah(arah: Arah['arah']): Arah {
    const b = this.#s.bacaArah.get(arah);
    return {
      arah,
      beruntun: b?.beruntun ?? 0,
      laporan: b === undefined ? [] : (JSON.parse(b.laporan) as string[]),
      jedaMs: b?.jeda_ms ?? 0,
      tunda: b?.tunda_at ?? null,
      terputus: b?.terputus === 1,
    };
  }

  tulisArah({ laporan, terputus, ...arah }: Arah): void {
    const kolom = { ...arah, laporan: JSON.stringify(laporan), terputus: bit(terputus) };
    tulis(this.#db, () => this.#s.tulisArah.run(kolom));
  }
}

const siapkan = (db: Basis) => ({
  mulai: db.prepare<[string, number], { id: number }>(
    "INSERT INTO lintasan (jenis, mulai_at, ringkasan) VALUES (?, ?, '{}') RETURNING id",
  ),
  tutup: db.prepare<[number, string, number]>(
    'UPDATE lintasan SET selesai_at = ?, ringkasan = ? WHERE id = ?',
  ),
  pangkas: db.prepare<[number, number]>(
    'DELETE FROM lintasan WHERE id IN (SELECT id FROM lintasan WHERE mulai_at < ? ORDER BY mulai_at LIMIT ?)',
  ),
  terakhir: db.prepare<[], BarisLintasan>(
    'SELECT jenis, mulai_at AS mulai, selesai_at AS selesai, ringkasan FROM lintasan ORDER BY id DESC LIMIT 1',
  ),
  bacaArah: db.prepare<[string], BarisArah>('SELECT * FROM arah WHERE arah = ?'),
  tulisArah: db.prepare(
    `INSERT INTO arah (arah, beruntun, laporan, jeda_ms, tunda_at, terputus)
     VALUES (@arah, @beruntun, @laporan, @jedaMs, @tunda, @terputus)
     ON CONFLICT (arah) DO UPDATE SET beruntun = @beruntun, laporan = @laporan, jeda_ms = @jedaMs, tunda_at = @tunda,
       terputus = @terputus`,
  ),
});
