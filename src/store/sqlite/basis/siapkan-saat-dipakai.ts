import type Database from 'better-sqlite3';

type Pernyataan = Database.Statement<unknown[]>;

/** The calls of a statement that this store makes. */
class PernyataanMalas implements Pick<Pernyataan, 'get' | 'all' | 'run' | 'iterate' | 'pluck' | 'raw'> {
  readonly #siapkan: () => Pernyataan;
  #siap: Pernyataan | null = null;

  constructor(siapkan: () => Pernyataan) {
    this.#siapkan = siapkan;
  }

  get #asli(): Pernyataan {
    this.#siap ??= this.#siapkan();
    return this.#siap;
  }

  get(...isian: unknown[]): unknown {
    return this.#asli.get(...isian);
  }

  all(...isian: unknown[]): unknown[] {
    return this.#asli.all(...isian);
  }

  run(...isian: unknown[]): Database.RunResult {
    return this.#asli.run(...isian);
  }

  iterate(...isian: unknown[]): IterableIterator<unknown> {
    return this.#asli.iterate(...isian);
  }

  pluck(): Pernyataan {
    return this.#asli.pluck();
  }

  raw(): Pernyataan {
    return this.#asli.raw();
  }
}

/** A process opens the database for one command, and runs a few of the statements: the others are never compiled. */
export function siapkanSaatDipakai(db: Database.Database): void {
  const siapkan = db.prepare.bind(db) as (sql: string) => Pernyataan;
  const malas = (sql: string): unknown => new PernyataanMalas(() => siapkan(sql));
  db.prepare = malas as typeof db.prepare;
}
