import Database from 'better-sqlite3';

export interface KueriTerlacak {
  readonly sql: string;
  readonly parameter: readonly unknown[];
  readonly ms: number;
}

type Cara = (this: { readonly source: string }, ...parameter: unknown[]) => unknown;
const CARA = ['get', 'all', 'run'] as const;

/**
 * Every statement that the program itself executes while `kerja` runs, with its parameters and its time: what is
 * explained is what ran, not a copy of it.
 */
export async function lacakKueri(kerja: () => Promise<void>): Promise<readonly KueriTerlacak[]> {
  const kueri: KueriTerlacak[] = [];
  const pernyataan = purwarupaPernyataan();
  const asli = CARA.map((cara) => [cara, pernyataan[cara]] as const);
  for (const [cara, jalankan] of asli)
    pernyataan[cara] = function (...parameter) {
      const mulai = performance.now();
      const hasil = jalankan.apply(this, parameter);
      kueri.push({ sql: this.source, parameter, ms: performance.now() - mulai });
      return hasil;
    };
  try {
    await kerja();
  } finally {
    for (const [cara, jalankan] of asli) pernyataan[cara] = jalankan;
  }
  return kueri;
}

function purwarupaPernyataan(): Record<(typeof CARA)[number], Cara> {
  const db = new Database(':memory:');
  const purwarupa = Object.getPrototypeOf(db.prepare('SELECT 1')) as Record<(typeof CARA)[number], Cara>;
  db.close();
  return purwarupa;
}

/** EXPLAIN QUERY PLAN, a line a step. */
export const rencana = (db: Database.Database, { sql, parameter }: KueriTerlacak): readonly string[] =>
  db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...parameter)
    .map(({ detail }) => detail);

/**
 * Whether a plan reads a whole table: a SCAN without an index, unless it walks the table's own key and a LIMIT ends it
 * (`ORDER BY seq DESC LIMIT 1`). An index read from end to end is an index.
 */
export const membacaSeluruhTabel = ({ sql }: KueriTerlacak, langkah: readonly string[]): boolean =>
  langkah.some((satu) => /^SCAN \w+$/.test(satu)) &&
  !(/\bLIMIT 1$/.test(sql.trim()) && /\bORDER BY\b/.test(sql));

export const berOffset = ({ sql }: KueriTerlacak): boolean => /\bOFFSET\b/i.test(sql);
