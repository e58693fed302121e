import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BasisDitolak } from '../../../../src/store/sqlite/basis/basis-ditolak.ts';
import { type Basis, bukaBasis, ID_APLIKASI } from '../../../../src/store/sqlite/basis/buka.ts';
import { MigrasiGagal, migrasi, versiTerbaru } from '../../../../src/store/sqlite/basis/migrasi.ts';

let folder: string;
let path: string;
let langkah: string;
let db: Basis;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrasi-'));
  path = join(folder, 'penghubung.sqlite');
  langkah = join(folder, 'migrations');
  mkdirSync(langkah);
  db = bukaBasis(path, { versi: 999 });
});

afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const tulis = (nama: string, sql: string): void => writeFileSync(join(langkah, nama), sql);
const versi = (): unknown => db.pragma('user_version', { simple: true });
const tabel = (): unknown[] =>
  db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();

function duaLangkah(): void {
  tulis('000001-awal.sql', 'CREATE TABLE kasus (id TEXT PRIMARY KEY) STRICT;');
  tulis('000002-putaran.sql', 'CREATE TABLE putaran (kasus TEXT NOT NULL REFERENCES kasus (id)) STRICT;');
}

describe('migrations', () => {
  it('bring an empty database to the newest schema, and then have nothing to do', () => {
    duaLangkah();
    expect(migrasi(db, langkah)).toBe(2);
    expect(versi()).toBe(2);
    expect(versiTerbaru(langkah)).toBe(2);
    expect(db.pragma('application_id', { simple: true })).toBe(ID_APLIKASI);
    expect(migrasi(db, langkah)).toBe(0);
  });

  it('run only what a database lacks, and keep its rows', () => {
    tulis('000001-awal.sql', 'CREATE TABLE kasus (id TEXT PRIMARY KEY) STRICT;');
    migrasi(db, langkah);
    db.exec("INSERT INTO kasus VALUES ('k1')");
    duaLangkah();
    expect(migrasi(db, langkah)).toBe(1);
    expect(db.prepare('SELECT id FROM kasus').pluck().all()).toEqual(['k1']);
  });

  it('leave nothing of one that fails, and all of those before it', () => {
    duaLangkah();
    tulis('000003-salah.sql', 'CREATE TABLE setengah (x INTEGER) STRICT; CREATE TABEL salah;');
    expect(() => migrasi(db, langkah)).toThrow(MigrasiGagal);
    expect(versi()).toBe(2);
    expect(tabel()).toEqual(['kasus', 'putaran']);
    expect(db.inTransaction).toBe(false);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('may rebuild a table that others refer to', () => {
    duaLangkah();
    migrasi(db, langkah);
    db.exec("INSERT INTO kasus VALUES ('k1'); INSERT INTO putaran VALUES ('k1')");
    tulis(
      '000003-ulang.sql',
      `CREATE TABLE baru (id TEXT PRIMARY KEY, nomor INTEGER) STRICT;
       INSERT INTO baru SELECT id, 1 FROM kasus; DROP TABLE kasus; ALTER TABLE baru RENAME TO kasus;`,
    );
    expect(migrasi(db, langkah)).toBe(1);
    expect(db.prepare('SELECT kasus FROM putaran').pluck().all()).toEqual(['k1']);
  });

  it('may not leave a reference that leads nowhere', () => {
    duaLangkah();
    tulis('000003-putus.sql', "INSERT INTO putaran VALUES ('tidak-ada');");
    expect(() => migrasi(db, langkah)).toThrow('rujukan yang putus');
    expect(versi()).toBe(2);
  });

  it('may not end their own transaction', () => {
    tulis('000001-awal.sql', 'CREATE TABLE kasus (id TEXT) STRICT; COMMIT;');
    expect(() => migrasi(db, langkah)).toThrow('BEGIN, COMMIT atau ROLLBACK');
    expect(versi()).toBe(0);
  });

  it.each([
    ['a gap', ['000001-awal.sql', '000003-lompat.sql']],
    ['a number twice', ['000001-awal.sql', '000001-lain.sql']],
    ['a name of another form', ['000001-awal.sql', '2-lain.sql']],
  ])('are refused all together for %s in their numbers', (_nama, berkas) => {
    for (const nama of berkas) tulis(nama, 'SELECT 1;');
    expect(() => migrasi(db, langkah)).toThrow(MigrasiGagal);
    expect(versi()).toBe(0);
  });

  it('refuse a database that is newer than they are', () => {
    duaLangkah();
    db.pragma('user_version = 3');
    expect(() => migrasi(db, langkah)).toThrow(expect.objectContaining({ sebab: 'lebih_baru' }));
  });

  it('say so when the disk is full, the file is read-only, or somebody else is writing', () => {
    tulis('000001-awal.sql', `CREATE TABLE isi (x BLOB) STRICT; INSERT INTO isi VALUES (zeroblob(100000));`);
    const sebab = (basis: Basis): string => {
      try {
        migrasi(basis, langkah);
        return 'jadi';
      } catch (galat) {
        return galat instanceof BasisDitolak ? galat.sebab : String(galat);
      }
    };
    db.pragma('max_page_count = 3');
    expect(sebab(db)).toBe('penuh');
    const pembaca = bukaBasis(path, { versi: 999, readonly: true });
    expect(sebab(pembaca)).toBe('hanya_baca');
    pembaca.close();
    const penulis = bukaBasis(path, { versi: 999 });
    penulis.exec('BEGIN IMMEDIATE');
    db.pragma('busy_timeout = 0');
    expect(sebab(db)).toBe('terkunci');
    penulis.close();
    expect(versi()).toBe(0);
  });

  it('run once when several processes start together on one new file', async () => {
    for (let i = 1; i <= 9; i++) tulis(`00000${i}-langkah.sql`, `CREATE TABLE t${i} (x INTEGER) STRICT;`);
    const modul = (nama: string): string =>
      new URL(`../../../../src/store/sqlite/basis/${nama}.ts`, import.meta.url).href;
    const kode = `import { bukaBasis } from '${modul('buka')}'; import { migrasi } from '${modul('migrasi')}';
      const [path, langkah] = process.argv.slice(1);
      process.stdout.write(String(migrasi(bukaBasis(path, { versi: 9 }), langkah)));`;
    const baru = join(folder, 'baru.sqlite');
    const jalankan = (): Promise<{ stdout: string }> =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', kode, baru, langkah]);
    const hasil = await Promise.all([jalankan(), jalankan(), jalankan()]);
    expect(hasil.reduce((jumlah, { stdout }) => jumlah + Number(stdout), 0)).toBe(9);
  });
});
