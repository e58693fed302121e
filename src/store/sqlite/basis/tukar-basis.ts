import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { BasisDitolak, basisDitolakKarena } from './basis-ditolak.ts';
import { TUNGGU_KUNCI_MS } from './buka.ts';
import { terbitSekali } from './terbit-sekali.ts';

const BAGIAN = ['', '-wal', '-shm'] as const;

/**
 * Moves a database aside, whole and unread; nobody writes meanwhile, and afterwards nobody into it (identitas-berkas.ts).
 * SQLite notices that it has moved, and leaves names that are no longer its own alone (databaseIsUnmoved in pager.c).
 * @throws BasisDitolak where another process is writing
 */
export function singkirkanBasis(path: string, folder: string): void {
  if (!BAGIAN.some((b) => existsSync(path + b))) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = terkunci(path);
  try {
    for (const bagian of BAGIAN)
      if (existsSync(path + bagian)) renameSync(path + bagian, join(folder, basename(path) + bagian));
  } finally {
    db?.close();
  }
}

/** null: it is not there, or too damaged to be locked. */
function terkunci(path: string): Database.Database | null {
  if (!existsSync(path)) return null;
  let db: Database.Database | null = null;
  try {
    db = new Database(path, { fileMustExist: true, timeout: TUNGGU_KUNCI_MS });
    db.exec('BEGIN IMMEDIATE');
    return db;
  } catch (galat) {
    db?.close();
    const ditolak = basisDitolakKarena(galat, path);
    if (ditolak?.sebab === 'terkunci') throw ditolak;
    return null;
  }
}

/** Gives a finished database its name. @throws BasisDitolak where one stands there by now. */
export function tempatkanBasis(dari: string, path: string): void {
  if (!terbitSekali(dari, path))
    throw new BasisDitolak('terkunci', path, 'basis data lain dibuat selagi memulihkan');
}
