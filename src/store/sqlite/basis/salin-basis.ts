import Database from 'better-sqlite3';
import { periksaRantai } from '../../../jejak/periksa-rantai.ts';
import type { NomorTerakhir } from '../../../ports/store.ts';
import { halamanJejak } from '../jejak/penulis-jejak.ts';
import { BasisDitolak, basisDitolakKarena } from './basis-ditolak.ts';
import { type Basis, bukaBasis, ID_APLIKASI } from './buka.ts';
import { MIGRASI } from './letak-migrasi.ts';
import { versiTerbaru } from './migrasi.ts';

/** What a copy of the database is, as a manifest tells it. */
export interface IsiBasis {
  /** Schema. */
  readonly versi: number;
  readonly kasus: number;
  readonly kiriman: number;
  /** Head of its journal; `hash` in hex. */
  readonly jejak: { readonly seq: number; readonly at: number; readonly hash: string };
}

/**
 * One consistent copy, made in a single read transaction while others go on writing; without free pages, so that what
 * was erased is not in it. `backup()` of the driver begins again at every write of another process, and copies free
 * pages too. @throws BasisDitolak
 */
export function salinBasis(dari: string, ke: string): void {
  const db = bukaBasis(dari, { versi: versiTerbaru(MIGRASI), readonly: true });
  try {
    db.prepare('VACUUM INTO ?').run(ke);
  } catch (galat) {
    throw basisDitolakKarena(galat, dari) ?? galat;
  } finally {
    db.close();
  }
}

/** Opens a copy as nobody works with it: read-only, and whatever its journal mode. */
export function denganSalinan<T>(path: string, kerja: (db: Basis) => T): T {
  let db: Basis | null = null;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true });
    if (db.pragma('application_id', { simple: true }) !== ID_APLIKASI)
      throw new BasisDitolak('bukan_milik_kita', path, 'basis data milik program lain');
    if (Number(db.pragma('user_version', { simple: true })) > versiTerbaru(MIGRASI))
      throw new BasisDitolak('lebih_baru', path, 'skema lebih baru daripada program ini');
    return kerja(db);
  } catch (galat) {
    throw basisDitolakKarena(galat, path) ?? galat;
  } finally {
    db?.close();
  }
}

/** Reads all of it: structure, references, and every hash of the journal. @throws BasisDitolak */
export function periksaSalinan(path: string): IsiBasis {
  return denganSalinan(path, (db) => {
    const struktur = db.pragma('integrity_check(1)', { simple: true });
    if (struktur !== 'ok') throw new BasisDitolak('rusak', path, String(struktur));
    if (db.pragma('foreign_key_check', { simple: true }) !== undefined)
      throw new BasisDitolak('rusak', path, 'rujukan putus');
    const { rusak, ujung } = periksaRantai(halamanJejak(db));
    if (rusak !== null) throw new BasisDitolak('rusak', path, `jejak ${rusak.seq}: ${rusak.sebab}`);
    return isiBasis(db, { seq: ujung.seq, at: ujung.seq === 0 ? 0 : ujung.at, hash: hex(ujung.hash) });
  });
}

/** Head and counters of a database that is about to be replaced; null where it cannot be read. */
export function bacaYangDiganti(
  path: string,
): (IsiBasis & { readonly nomor: readonly NomorTerakhir[] }) | null {
  try {
    return denganSalinan(path, (db) => {
      const ujung = db
        .prepare<[], { seq: number; at: number; hash: Uint8Array }>(
          'SELECT seq, at, hash FROM jejak ORDER BY seq DESC LIMIT 1',
        )
        .get();
      const jejak =
        ujung === undefined
          ? { seq: 0, at: 0, hash: '' }
          : { seq: ujung.seq, at: ujung.at, hash: hex(ujung.hash) };
      return { ...isiBasis(db, jejak), nomor: db.prepare<[], NomorTerakhir>('SELECT * FROM nomor').all() };
    });
  } catch {
    return null;
  }
}

/** Whether the journal of `path` holds this row: a copy it grew out of. */
export function memuatJejak(path: string, { seq, hash }: { seq: number; hash: string }): boolean {
  if (seq === 0) return true;
  try {
    return denganSalinan(path, (db) => {
      const baris = db
        .prepare<[number], { hash: Uint8Array }>('SELECT hash FROM jejak WHERE seq = ?')
        .get(seq);
      return baris !== undefined && hex(baris.hash) === hash;
    });
  } catch {
    return false;
  }
}

/** Hashes of the files that rows name, each once, in their order; one at a time. */
export function* berkasTerpakai(path: string): Generator<string> {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    yield* db
      .prepare<[], string>('SELECT asli AS hash FROM berkas UNION SELECT terbit FROM berkas ORDER BY 1')
      .pluck()
      .iterate();
  } finally {
    db.close();
  }
}

function isiBasis(db: Basis, jejak: IsiBasis['jejak']): IsiBasis {
  const n = (tabel: 'kasus' | 'kiriman'): number =>
    Number(db.prepare(`SELECT count(*) FROM ${tabel}`).pluck().get());
  return {
    versi: Number(db.pragma('user_version', { simple: true })),
    kasus: n('kasus'),
    kiriman: n('kiriman'),
    jejak,
  };
}

const hex = (bita: Uint8Array): string => Buffer.from(bita).toString('hex');
