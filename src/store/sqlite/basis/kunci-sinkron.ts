import { closeSync, openSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { BasisDitolak, basisDitolakKarena } from './basis-ditolak.ts';

/** Held by the one process that syncs; the kernel frees it when that process dies, however it dies. */
export interface KunciSinkron extends Disposable {
  lepas(): void;
}

/** A handle that nothing refers to is collected, and its lock with it. */
const dipegang = new Set<Database.Database>();

/** null: another process, or another pass of this one, holds it. @throws BasisDitolak when the file is no lock file. */
export function ambilKunciSinkron(namaBerkas: string): KunciSinkron | null {
  const path = resolve(namaBerkas);
  try {
    siapkanBerkas(path);
    const db = new Database(path, { fileMustExist: true, timeout: 0 });
    if (!kunci(db)) return null;
    dipegang.add(db);
    return { lepas: () => lepas(db), [Symbol.dispose]: () => lepas(db) };
  } catch (galat) {
    throw bukanKunci(galat, path) ?? basisDitolakKarena(galat, path) ?? galat;
  }
}

/** A lock file holds nothing: unlike a database it may be thrown away and made again. */
function bukanKunci(galat: unknown, path: string): BasisDitolak | null {
  const asing = galat instanceof Database.SqliteError && galat.code === 'SQLITE_NOTADB';
  return asing || statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? new BasisDitolak('bukan_kunci', path, 'bukan berkas kunci', galat)
    : null;
}

/** Never opens a file that exists: closing it again would drop this process's lock (sqlite.org/howtocorrupt.html §2.2). */
function siapkanBerkas(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (galat) {
    if (!(galat instanceof Error && 'code' in galat && galat.code === 'EEXIST')) throw galat;
  }
}

/** No WAL: there an exclusive transaction still lets readers in. Nothing is ever written. */
function kunci(db: Database.Database): boolean {
  try {
    db.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (galat) {
    db.close();
    if (galat instanceof Database.SqliteError && galat.code.startsWith('SQLITE_BUSY')) return false;
    throw galat;
  }
}

function lepas(db: Database.Database): void {
  dipegang.delete(db);
  db.close();
}
