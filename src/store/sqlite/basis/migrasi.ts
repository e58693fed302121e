import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BasisDitolak, basisDitolakKarena } from './basis-ditolak.ts';
import { type Basis, ID_APLIKASI } from './buka.ts';

/** A migration whose SQL fails, or that ends its own transaction: nothing of it stands. */
export class MigrasiGagal extends Error {
  override readonly name = 'MigrasiGagal';
  readonly berkas: string;

  constructor(berkas: string, keterangan: string, cause?: unknown) {
    super(`${berkas}: ${keterangan}`, { cause });
    this.berkas = berkas;
  }
}

/** The newest schema in a folder of NNNNNN-*.sql. */
export const versiTerbaru = (folder: string): number => daftarMigrasi(folder).length;

/**
 * Brings the database to the newest schema, one transaction per file, and answers how many it ran. Safe beside another
 * process that does the same. @throws BasisDitolak, MigrasiGagal
 */
export function migrasi(db: Basis, folder: string): number {
  const daftar = daftarMigrasi(folder);
  tolakLebihBaru(db, daftar.length);
  // SQLite cannot rebuild a table while keys are enforced, nor switch that inside a transaction
  // (sqlite.org/lang_altertable.html §7); each migration is checked before it commits instead.
  db.pragma('foreign_keys = OFF');
  try {
    return daftar.filter((nama, i) => jalankan(db, folder, nama, i + 1)).length;
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

const POLA_NAMA = /^(\d{6})-[a-z0-9-]+\.sql$/;

function daftarMigrasi(folder: string): readonly string[] {
  const daftar = readdirSync(folder)
    .filter((nama) => nama.endsWith('.sql'))
    .sort();
  for (const [i, nama] of daftar.entries())
    if (Number(POLA_NAMA.exec(nama)?.[1]) !== i + 1)
      throw new MigrasiGagal(nama, `seharusnya migrasi nomor ${i + 1} (NNNNNN-nama.sql)`);
  return daftar;
}

function tolakLebihBaru(db: Basis, versiProgram: number): void {
  if (versiBasis(db) > versiProgram)
    throw new BasisDitolak('lebih_baru', db.name, 'skema lebih baru daripada program ini');
}

const versiBasis = (db: Basis): number => Number(db.pragma('user_version', { simple: true }));

function jalankan(db: Basis, folder: string, nama: string, nomor: number): boolean {
  if (versiBasis(db) >= nomor) return false;
  const sql = readFileSync(join(folder, nama), 'utf8');
  try {
    db.exec('BEGIN IMMEDIATE');
    // Another process may have run it while we waited for the lock.
    const perlu = versiBasis(db) < nomor;
    if (perlu) terapkan(db, nama, nomor, sql);
    db.exec('COMMIT');
    return perlu;
  } catch (galat) {
    if (db.inTransaction) db.exec('ROLLBACK');
    if (galat instanceof MigrasiGagal) throw galat;
    throw basisDitolakKarena(galat, db.name) ?? new MigrasiGagal(nama, 'SQL ditolak', galat);
  }
}

function terapkan(db: Basis, nama: string, nomor: number, sql: string): void {
  db.exec(sql);
  if (!db.inTransaction) throw new MigrasiGagal(nama, 'tidak boleh memuat BEGIN, COMMIT atau ROLLBACK');
  if (db.pragma('foreign_key_check', { simple: true }) !== undefined)
    throw new MigrasiGagal(nama, 'meninggalkan rujukan yang putus');
  if (nomor === 1) db.pragma(`application_id = ${ID_APLIKASI}`);
  db.pragma(`user_version = ${nomor}`);
}
