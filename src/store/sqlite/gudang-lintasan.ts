import type { Arah } from '../../ports/store.ts';
import type { Basis } from './buka.ts';

/** One line per pass, and the breaker of each direction: how the connector does, not what a case is. */
export function gudangLintasan(db: Basis) {
  const mulai = db.prepare<[string, number], { id: number }>(
    "INSERT INTO lintasan (jenis, mulai_at, ringkasan) VALUES (?, ?, '{}') RETURNING id",
  );
  const tutup = db.prepare('UPDATE lintasan SET selesai_at = ?, ringkasan = ? WHERE id = ?');
  const pangkas = db.prepare('DELETE FROM lintasan WHERE mulai_at < ?');
  const bacaArah = db.prepare<[string], BarisArah>('SELECT * FROM arah WHERE arah = ?');
  const tulisArah = db.prepare(
    `INSERT INTO arah (arah, beruntun, laporan, jeda_ms, tunda_at, terputus) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (arah) DO UPDATE SET beruntun = excluded.beruntun, laporan = excluded.laporan,
       jeda_ms = excluded.jeda_ms, tunda_at = excluded.tunda_at, terputus = excluded.terputus`,
  );

  return {
    mulai(jenis: string, sekarang: number): number {
      pangkas.run(sekarang - SIMPAN_MS);
      const baris = mulai.get(jenis, sekarang);
      if (baris === undefined) throw new Error('lintasan tanpa nomor');
      return baris.id;
    },
    tutup: (id: number, sekarang: number, ringkasan: object): void => {
      tutup.run(sekarang, JSON.stringify(ringkasan), id);
    },
    bacaArah(arah: Arah['arah']): Arah {
      const b = bacaArah.get(arah);
      if (b === undefined) return { arah, beruntun: 0, laporan: [], jedaMs: 0, tunda: null, terputus: false };
      return {
        arah,
        beruntun: b.beruntun,
        laporan: JSON.parse(b.laporan) as string[],
        jedaMs: b.jeda_ms,
        tunda: b.tunda_at,
        terputus: b.terputus === 1,
      };
    },
    tulisArah: (a: Arah): void => {
      tulisArah.run(a.arah, a.beruntun, JSON.stringify(a.laporan), a.jedaMs, a.tunda, a.terputus ? 1 : 0);
    },
  };
}

/** Lines of passes are kept this long: 400 days (delivery.md, Pull 9). */
const SIMPAN_MS = 400 * 24 * 60 * 60 * 1000;

interface BarisArah {
  readonly beruntun: number;
  readonly laporan: string;
  readonly jeda_ms: number;
  readonly tunda_at: number | null;
  readonly terputus: number;
}
