import { closeSync, existsSync, openSync, rmSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { BasisDitolak, basisDitolakKarena } from './basis-ditolak.ts';
import { ingatBerkas } from './identitas-berkas.ts';
import { siapkanSaatDipakai } from './siapkan-saat-dipakai.ts';
import { terbitSekali } from './terbit-sekali.ts';

export type Basis = Database.Database;

export interface OpsiBasis {
  /** The newest schema this program knows (`versiTerbaru`). */
  readonly versi: number;
  readonly readonly?: boolean;
}

/** "PHLS": tells our file from any other SQLite file (sqlite.org/fileformat2.html §1.3.17). */
export const ID_APLIKASI = 0x50484c53;

const UKURAN_HALAMAN = 8192;
/** A shorter file SQLite takes for a new database, and writes over it. */
const HALAMAN_TERKECIL = 512;
/** How long a write waits for another process's. */
export const TUNGGU_KUNCI_MS = 5_000;

/**
 * Opens the database, and makes it (0600) where there is none. The file system is only asked for sizes: opening and
 * closing the file beside SQLite would drop this process's locks on it (sqlite.org/howtocorrupt.html §2.2).
 * @throws BasisDitolak
 */
export function bukaBasis(namaBerkas: string, opsi: OpsiBasis): Basis {
  const path = resolve(namaBerkas);
  try {
    if (opsi.readonly !== true && !existsSync(path)) buatBasis(path);
    tolakTanpaIsi(path, statSync(path));
    return sambungkan(path, opsi);
  } catch (galat) {
    throw basisDitolakKarena(galat, path) ?? galat;
  }
}

function sambungkan(path: string, opsi: OpsiBasis): Basis {
  const readonly = opsi.readonly === true;
  const db = new Database(path, { readonly, fileMustExist: true, timeout: TUNGGU_KUNCI_MS });
  try {
    // First who wrote it: nothing may be changed in a file that is not ours.
    tolakYangAsing(db, path, opsi.versi);
    tolakTerpotong(db, path);
    setel(db, readonly);
    pastikanSetelan(db, path);
    ingatBerkas(db);
    siapkanSaatDipakai(db);
    return db;
  } catch (galat) {
    db.close();
    throw galat;
  }
}

/** Made aside and then given its name, so that an empty or half-made database never stands under it. */
function buatBasis(path: string): void {
  const sementara = `${path}.${process.pid}.baru`;
  rmSync(sementara, { force: true });
  closeSync(openSync(sementara, 'wx', 0o600));
  const db = new Database(sementara, { fileMustExist: true });
  try {
    // The page size cannot change once the file is in WAL mode.
    db.pragma(`page_size = ${UKURAN_HALAMAN}`);
    db.pragma('synchronous = FULL');
    db.pragma(`application_id = ${ID_APLIKASI}`);
    db.pragma('journal_mode = WAL');
  } finally {
    db.close();
  }
  terbitSekali(sementara, path);
}

function tolakTanpaIsi(path: string, stat: Stats): void {
  if (!stat.isFile()) throw new BasisDitolak('bukan_basis', path, 'bukan berkas biasa');
  if (stat.size < HALAMAN_TERKECIL)
    throw new BasisDitolak('bukan_basis', path, 'berkas kosong atau terlalu pendek');
}

function tolakYangAsing(db: Basis, path: string, versiProgram: number): void {
  if (db.pragma('application_id', { simple: true }) !== ID_APLIKASI)
    throw new BasisDitolak('bukan_milik_kita', path, 'basis data milik program lain');
  const versi = Number(db.pragma('user_version', { simple: true }));
  if (versi > versiProgram)
    throw new BasisDitolak(
      'lebih_baru',
      path,
      `skema ${versi} lebih baru daripada program ini (${versiProgram})`,
    );
}

/** SQLite itself finds whole pages missing, but reads half of a last page as zeros. */
function tolakTerpotong(db: Basis, path: string): void {
  const ukuranHalaman = Number(db.pragma('page_size', { simple: true }));
  const adaWal = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (!adaWal && statSync(path).size % ukuranHalaman !== 0)
    throw new BasisDitolak('rusak', path, 'basis data terpotong');
}

function setel(db: Basis, readonly: boolean): void {
  if (!readonly) db.pragma('journal_mode = WAL');
  for (const [nama, nilai] of SETELAN) db.pragma(`${nama} = ${nilai}`);
}

const SETELAN: readonly (readonly [string, number])[] = [
  // FULL. better-sqlite3 opens a WAL file at NORMAL, which loses acknowledged commits on power loss.
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  // Erased identities leave no bytes in free pages, nor in temporary files.
  ['secure_delete', 1],
  ['temp_store', 2],
];

function pastikanSetelan(db: Basis, path: string): void {
  const diminta = [['journal_mode', 'wal'], ['page_size', UKURAN_HALAMAN], ...SETELAN] as const;
  for (const [nama, nilai] of diminta) {
    const nyata = db.pragma(nama, { simple: true });
    if (nyata !== nilai)
      throw new BasisDitolak('setelan', path, `${nama} = ${String(nyata)}, seharusnya ${nilai}`);
  }
}
