import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BasisDitolak, type SebabBasisDitolak } from '../../../../src/store/sqlite/basis/basis-ditolak.ts';
import { type Basis, bukaBasis, ID_APLIKASI } from '../../../../src/store/sqlite/basis/buka.ts';

let folder: string;
let path: string;
const terbuka: Basis[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'basis-'));
  path = join(folder, 'penghubung.sqlite');
});

afterEach(() => {
  for (const db of terbuka.splice(0)) db.close();
  rmSync(folder, { recursive: true });
});

function buka(readonly = false, versi = 3): Basis {
  const db = bukaBasis(path, { versi, readonly });
  terbuka.push(db);
  return db;
}

function tutupSemua(): void {
  for (const db of terbuka.splice(0)) db.close();
}

const pragma = (db: Basis, nama: string): unknown => db.pragma(nama, { simple: true });

function ditolak(aksi: () => unknown): SebabBasisDitolak {
  try {
    aksi();
  } catch (galat) {
    if (galat instanceof BasisDitolak) return galat.sebab;
    throw galat;
  }
  throw new Error('Basis data tidak ditolak');
}

/** A database of ours with more pages than a header. */
function basisBerisi(): void {
  const db = buka();
  db.exec('CREATE TABLE isi (teks TEXT) STRICT');
  const tambah = db.prepare('INSERT INTO isi VALUES (?)');
  for (let i = 0; i < 20; i++) tambah.run('x'.repeat(4000));
  tutupSemua();
}

describe('a database that is made', () => {
  it('is ours, in WAL mode, with pages of 8192 bytes, for its owner only', () => {
    const db = buka();
    expect(pragma(db, 'application_id')).toBe(ID_APLIKASI);
    expect(pragma(db, 'journal_mode')).toBe('wal');
    expect(pragma(db, 'page_size')).toBe(8192);
    db.exec('CREATE TABLE isi (teks TEXT) STRICT');
    for (const nama of readdirSync(folder)) expect(statSync(join(folder, nama)).mode & 0o777).toBe(0o600);
  });

  it('leaves no file beside it once it is closed', () => {
    buka();
    tutupSemua();
    expect(readdirSync(folder)).toEqual(['penghubung.sqlite']);
  });

  it('is made in spite of what a crashed attempt left behind', () => {
    writeFileSync(`${path}.${process.pid}.baru`, 'setengah jadi');
    expect(pragma(buka(), 'user_version')).toBe(0);
    expect(readdirSync(folder).filter((nama) => nama.endsWith('.baru'))).toEqual([]);
  });
});

describe('a database that is opened again', () => {
  it.each([false, true])(
    'waits for the disk at every commit, and keeps its guards (readonly: %s)',
    (readonly) => {
      buka();
      tutupSemua();
      const db = buka(readonly);
      expect(pragma(db, 'synchronous')).toBe(2);
      expect(pragma(db, 'foreign_keys')).toBe(1);
      expect(pragma(db, 'trusted_schema')).toBe(0);
      expect(pragma(db, 'cell_size_check')).toBe(1);
      expect(pragma(db, 'secure_delete')).toBe(1);
      expect(pragma(db, 'temp_store')).toBe(2);
      expect(Number(pragma(db, 'busy_timeout'))).toBeGreaterThan(0);
    },
  );

  it('cannot be written to when it was opened for reading', () => {
    buka();
    const db = buka(true);
    expect(() => db.exec('CREATE TABLE isi (teks TEXT) STRICT')).toThrow('readonly');
  });

  it('shows a second reader what the first wrote', () => {
    buka().exec('CREATE TABLE isi (teks TEXT) STRICT');
    expect(buka(true).prepare('SELECT count(*) AS n FROM isi').get()).toEqual({ n: 0 });
  });

  it('is whole although its writer died in the middle of moving the journal into it', () => {
    const db = buka();
    db.exec('CREATE TABLE isi (teks TEXT) STRICT; INSERT INTO isi VALUES (1)');
    const salinan = join(folder, 'mati.sqlite');
    copyFileSync(path, salinan);
    copyFileSync(`${path}-wal`, `${salinan}-wal`);
    appendFileSync(salinan, 'separuh halaman');
    path = salinan;
    expect(buka().prepare('SELECT count(*) AS n FROM isi').get()).toEqual({ n: 1 });
  });

  it('leaves no bytes of a deleted text in the file', () => {
    const db = buka();
    db.exec("CREATE TABLE isi (teks TEXT) STRICT; INSERT INTO isi VALUES ('Samsul Rekaan'), ('tinggal')");
    db.pragma('wal_checkpoint(TRUNCATE)');
    expect(readFileSync(path).includes('Samsul Rekaan')).toBe(true);
    db.exec("DELETE FROM isi WHERE teks = 'Samsul Rekaan'");
    db.pragma('wal_checkpoint(TRUNCATE)');
    expect(readFileSync(path).includes('Samsul Rekaan')).toBe(false);
  });
});

describe('a file that is refused', () => {
  it.each<[string, SebabBasisDitolak, () => void]>([
    ['a text', 'bukan_basis', () => writeFileSync(path, 'Kepada Yth. Kepala Dinas\n'.repeat(100))],
    ['an empty file', 'bukan_basis', () => writeFileSync(path, '')],
    ['a single byte', 'bukan_basis', () => writeFileSync(path, 'S')],
    ['a folder', 'bukan_basis', () => mkdirSync(path)],
    ['an SQLite file of another program', 'bukan_milik_kita', () => basisAsing('DELETE')],
    ['an SQLite file of another program in WAL mode', 'bukan_milik_kita', () => basisAsing('WAL')],
    ['a database whose last pages are gone', 'rusak', () => potong(3 * 8192)],
    ['a database whose last page is half there', 'rusak', () => potong(4096)],
    ['a database with a stray byte at its end', 'rusak', () => tambahBita()],
  ])('is %s: %s', (_nama, sebab, buat) => {
    buat();
    expect(ditolak(() => buka())).toBe(sebab);
  });

  it('is a database of a newer program, which stays as it was', () => {
    buka().pragma('user_version = 4');
    tutupSemua();
    const sebelum = readFileSync(path);
    expect(ditolak(() => buka(false, 3))).toBe('lebih_baru');
    expect(readFileSync(path).equals(sebelum)).toBe(true);
    expect(pragma(buka(false, 4), 'user_version')).toBe(4);
  });

  it('is not changed when it belongs to another program', () => {
    basisAsing('DELETE');
    const sebelum = readFileSync(path);
    ditolak(() => buka());
    expect(readFileSync(path).equals(sebelum)).toBe(true);
    expect(readdirSync(folder)).toEqual(['penghubung.sqlite']);
  });

  it('is missing, for a reader, and is not made', () => {
    expect(ditolak(() => buka(true))).toBe('tidak_ada');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('lies in a folder that does not exist', () => {
    path = join(folder, 'tidak', 'ada.sqlite');
    expect(ditolak(() => buka())).toBe('tidak_ada');
  });

  it('is one of ours with another page size: its setting is read back', () => {
    const db = new Database(path);
    db.pragma(`application_id = ${ID_APLIKASI}`);
    db.close();
    expect(ditolak(() => buka())).toBe('setelan');
  });

  it.skipIf(process.getuid?.() === 0)('is one that the account may not read', () => {
    buka();
    tutupSemua();
    chmodSync(path, 0);
    expect(ditolak(() => buka())).toBe('tanpa_izin');
  });
});

function basisAsing(mode: string): void {
  const db = new Database(path);
  db.pragma(`journal_mode = ${mode}`);
  db.exec('CREATE TABLE milik_orang (x)');
  db.close();
}

function potong(bita: number): void {
  basisBerisi();
  truncateSync(path, statSync(path).size - bita);
}

function tambahBita(): void {
  basisBerisi();
  appendFileSync(path, 'x');
}
