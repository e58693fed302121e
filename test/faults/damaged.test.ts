import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bukaBasis } from '../../src/store/sqlite/basis/buka.ts';
import { AKAR, dokumen, folderKerja, penghubung, tulisSetelan } from '../commands/jalankan.ts';

const { folder, buang } = folderKerja();
const jalan = penghubung(folder);
const EKSPOR = join(AKAR, 'fixtures/ekspor/ekspor-baik.xlsx');
const HALAMAN = 8192;
const MODUL = new URL('../../src/store/sqlite/basis/', import.meta.url).href;

beforeAll(async () => {
  tulisSetelan(folder, { data: './asli' });
  expect((await jalan('import', EKSPOR)).kode).toBe(0);
}, 60_000);
afterAll(buang);

/** A copy of the office's data that a test may spoil. */
function salinan(nama: string) {
  const data = join(folder, nama);
  cpSync(join(folder, 'asli'), data, { recursive: true });
  const setelan = tulisSetelan(folder, { data: `./${nama}` }, `${nama}.yaml`);
  return { data, basis: join(data, 'penghubung.sqlite'), jalan: penghubungDengan(setelan) };
}

const penghubungDengan =
  (setelan: string) =>
  (...kata: readonly string[]) =>
    jalan('--config', setelan, ...kata);

/** The root page of a table, as the file has it: found in the middle of the file, not at its head. */
function timpaTabel(basis: string, tabel: string): void {
  const db = new Database(basis, { readonly: true });
  const akar = Number(db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(tabel));
  db.close();
  const isi = readFileSync(basis);
  isi.fill(0xa5, (akar - 1) * HALAMAN, akar * HALAMAN);
  writeFileSync(basis, isi);
}

const tanpaCacat = (galat: string): void => {
  expect(galat).not.toContain('kesalahan pada program');
  expect(galat).not.toMatch(/^\s+at /m);
};

describe('a page overwritten in the middle of the database', () => {
  it.each([
    ['kasus', ['list', '--json']],
    ['jejak', ['jejak', 'verify']],
  ])(
    'of table %s: exit 8 and advice from the command that meets it, and from doctor',
    async (tabel, kata) => {
      const { basis, jalan } = salinan(`halaman-${tabel}`);
      timpaTabel(basis, tabel);
      for (const satu of [kata, ['doctor']]) {
        const hasil = await jalan(...satu);
        expect({ satu, kode: hasil.kode }).toEqual({ satu, kode: 8 });
        tanpaCacat(hasil.galat);
      }
    },
  );

  it('of a table that daily work does not read: doctor finds it', async () => {
    const { basis, jalan } = salinan('halaman-sop');
    timpaTabel(basis, 'percobaan');
    expect((await jalan('doctor')).kode).toBe(8);
  });
});

describe('a key of another office', () => {
  it('opens nothing: exit 8 from reading and from doctor, and nothing is written under it', async () => {
    const { data, jalan } = salinan('kunci-asing');
    writeFileSync(join(data, 'kunci'), `${'ab'.repeat(32)}\n`);
    for (const kata of [['list', '--json'], ['import', EKSPOR], ['doctor']]) {
      const hasil = await jalan(...kata);
      expect({ kata, kode: hasil.kode }).toEqual({ kata, kode: 8 });
      tanpaCacat(hasil.galat);
    }
  });
});

describe('in the place of the sync lock file', () => {
  it.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a text', (path: string) => writeFileSync(path, 'bukan kunci '.repeat(100))],
  ])('%s: exit 2, and it may be thrown away', async (nama, buat) => {
    const { data, jalan } = salinan(`kunci-${nama.replace(' ', '-')}`);
    const path = join(data, 'sinkron.kunci');
    rmSync(path, { force: true });
    buat(path);
    const hasil = await jalan('import', EKSPOR);
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain('hapus');
    rmSync(path, { recursive: true });
    expect((await jalan('import', EKSPOR)).kode).toBe(0);
  });
});

describe('the write-ahead log', () => {
  it('of another database beside ours is not taken for our own', async () => {
    const { basis, jalan } = salinan('wal-asing');
    const asing = join(folder, 'asing.sqlite');
    const db = new Database(asing);
    db.pragma(`page_size = ${HALAMAN}`);
    db.pragma('journal_mode = WAL');
    db.exec('CREATE TABLE milik_orang (x); INSERT INTO milik_orang VALUES (zeroblob(100000))');
    copyFileSync(`${asing}-wal`, `${basis}-wal`);
    db.close();
    const hasil = await jalan('doctor');
    // Its frames are whole, so SQLite takes them: then the file is no longer ours, and that is told.
    expect([2, 8]).toContain(hasil.kode);
    tanpaCacat(hasil.galat);
  });

  it('left out of a copy: what was in it is missing, the rest is whole and says how far it reaches', async () => {
    const { basis, jalan } = salinan('tanpa-wal');
    const { baris: dulu } = dokumen<{ baris: number }>(await jalan('jejak', 'verify', '--json'));
    // Somebody else has it open, so nothing moves from the log into the file.
    const pembaca = bukaBasis(basis, { versi: 1_000 });
    pembaca.exec('BEGIN; SELECT count(*) FROM kasus');
    const [kasus] = dokumen<{ tracking_id: string }[]>(await jalan('list', '--json', '--langkah', 'telaah'));
    const kata = ['tandai-mendesak', '--sebagai', 'penghubung1', '--isian', 'alasan=x'];
    expect((await jalan('catat', kasus?.tracking_id ?? '', ...kata)).kode).toBe(0);
    expect(existsSync(`${basis}-wal`) && statSync(`${basis}-wal`).size > 0).toBe(true);
    const tanpa = salinan('tanpa-wal-salinan');
    copyFileSync(basis, tanpa.basis);
    pembaca.close();
    const hasil = await tanpa.jalan('jejak', 'verify', '--json');
    expect(hasil.kode).toBe(0);
    expect(dokumen<{ baris: number }>(hasil).baris).toBe(dulu);
    // No file can tell from itself what was never in it: only a checkpoint held outside shows the shorter journal.
    expect(dokumen<{ baris: number }>(await jalan('jejak', 'verify', '--json')).baris).toBeGreaterThan(dulu);
  });
});

describe('a migration', () => {
  /** Several files of several statements, slow enough to be met in the middle of any of them. */
  function langkah(): string {
    const path = join(folder, 'migrations');
    mkdirSync(path, { recursive: true });
    for (let i = 1; i <= 4; i++) {
      const isi = `CREATE TABLE t${i} (x BLOB) STRICT;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        INSERT INTO t${i} SELECT randomblob(500) FROM n; CREATE TABLE u${i} (x INTEGER) STRICT;`;
      writeFileSync(join(path, `00000${i}-langkah.sql`), isi);
    }
    return path;
  }

  it('killed at any moment leaves whole steps only, and the next start goes on from there', async () => {
    const path = langkah();
    const basis = join(folder, 'migrasi.sqlite');
    const kode = `import { bukaBasis } from '${MODUL}buka.ts'; import { migrasi } from '${MODUL}migrasi.ts';
      const [basis, path] = process.argv.slice(1);
      const db = bukaBasis(basis, { versi: 4 }); process.stdout.write('siap'); migrasi(db, path);`;
    let selesai = false;
    for (let ms = 0; !selesai; ms += 40) {
      const anak = spawn(process.execPath, ['--input-type=module', '-e', kode, basis, path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const tutup = once(anak, 'close');
      await once(anak.stdout, 'data');
      const bunuh = setTimeout(() => anak.kill('SIGKILL'), ms);
      selesai = (await tutup)[0] === 0;
      clearTimeout(bunuh);
      const db = bukaBasis(basis, { versi: 4 });
      const versi = Number(db.pragma('user_version', { simple: true }));
      const tabel = db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck().get();
      expect({ versi, tabel, utuh: db.pragma('integrity_check', { simple: true }) }).toEqual({
        versi,
        tabel: versi * 2,
        utuh: 'ok',
      });
      db.close();
    }
  }, 60_000);
});
