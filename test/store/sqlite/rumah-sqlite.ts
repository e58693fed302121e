import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../../src/ports/store.ts';
import type { Mesin } from '../../../src/sop/mesin.ts';
import { type Basis, bukaBasis } from '../../../src/store/sqlite/basis/buka.ts';
import { salinBasis } from '../../../src/store/sqlite/basis/salin-basis.ts';
import { bukaData, NAMA_BASIS } from '../../../src/store/sqlite/buka-data.ts';
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { randomBerbenih } from '../../kembaran/random.ts';
import type { RumahStore } from '../kantor-uji.ts';

let dicetak: string | null = null;

/** An empty data folder as the program makes it: made anew for each test it would wait for the disk six times. */
function cetakan(): string {
  if (dicetak === null) {
    dicetak = mkdtempSync(join(tmpdir(), 'cetakan-'));
    bukaData(dicetak, randomBerbenih(0)).db.close();
  }
  return dicetak;
}

/** A data folder on the disk; each opening is a connection of its own. */
export class RumahSqlite implements RumahStore {
  readonly folder = mkdtempSync(join(tmpdir(), 'store-'));
  readonly #terbuka: Store[] = [];
  #benih = 1;

  get path(): string {
    return join(this.folder, NAMA_BASIS);
  }

  async buka(mesin: Mesin): Promise<Store> {
    if (!existsSync(this.path)) cpSync(cetakan(), this.folder, { recursive: true });
    const store = sqliteStore(bukaData(this.folder, randomBerbenih(this.#benih++)), mesin);
    this.#terbuka.push(store);
    return store;
  }

  /** The same database without the store. */
  mentah<T>(kerja: (db: Basis) => T): T {
    const db = bukaBasis(this.path, { versi: 1_000 });
    try {
      return kerja(db);
    } finally {
      db.close();
    }
  }

  /** A copy of the database as it stands, made while it is open. */
  salin(): string {
    const ke = join(this.folder, `salinan-${this.#benih++}.sqlite`);
    salinBasis(this.path, ke);
    return ke;
  }

  /** That copy in the place of the database, which nobody has open. */
  pasang(salinan: string): void {
    for (const bagian of ['', '-wal', '-shm']) rmSync(this.path + bagian, { force: true });
    renameSync(salinan, this.path);
  }

  async tutup(): Promise<void> {
    for (const store of this.#terbuka.splice(0)) await store[Symbol.asyncDispose]();
  }

  async bersihkan(): Promise<void> {
    await this.tutup();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
