import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PenulisJejak } from '../../src/store/sqlite/jejak/penulis-jejak.ts';
import { AKAR, BIN, dokumen, folderKerja, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
const jalan = penghubung(folder);
const EKSPOR = join(AKAR, 'fixtures/ekspor/ekspor-baik.xlsx');
const OLEH = ['--sebagai', 'penghubung1'];
let id: string;

beforeAll(async () => {
  tulisSetelan(folder, { data: './asli' });
  expect((await jalan('import', EKSPOR)).kode).toBe(0);
  id =
    dokumen<{ tracking_id: string }[]>(await jalan('list', '--json', '--langkah', 'telaah'))[0]
      ?.tracking_id ?? '';
});
afterAll(buang);

/** A copy of the office's data that a test may spoil, and its settings file. */
function salinan(nama: string) {
  const data = join(folder, nama);
  cpSync(join(folder, 'asli'), data, { recursive: true });
  return {
    data,
    basis: join(data, 'penghubung.sqlite'),
    setelan: tulisSetelan(folder, { data: `./${nama}` }, `${nama}.yaml`),
  };
}

function ubahBasis(basis: string, ...sql: readonly string[]): void {
  const db = new Database(basis);
  for (const satu of sql) db.exec(satu);
  db.close();
}

/** A sound row, as a clock that ran ahead has written it. */
function barisBesok(basis: string): void {
  const db = new Database(basis);
  const jejak = new PenulisJejak(db);
  const ujung = jejak.ujung();
  jejak.tambah(ujung, {
    at: ujung.at + 86_400_000,
    oleh: 'sistem',
    jenis: 'setelan.berlaku',
    trackingId: null,
    payload: {},
  });
  db.close();
}

const pemicu = (basis: string): readonly string[] => {
  const db = new Database(basis, { readonly: true });
  const rows = db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    .all();
  db.close();
  return rows.map(({ name }) => `DROP TRIGGER ${name}`);
};

describe('a data folder that is not as it should be', () => {
  it.each([
    {
      apa: 'a database newer than the program',
      kode: 2,
      kata: 'lebih baru',
      rusakkan: (b: string) => ubahBasis(b, 'PRAGMA user_version = 99'),
    },
    {
      apa: 'a file that is no database',
      kode: 2,
      kata: 'bukan basis data',
      rusakkan: (b: string) => writeFileSync(b, 'halo '.repeat(4000)),
    },
    {
      apa: 'the database of another program',
      kode: 2,
      kata: 'program lain',
      rusakkan: (b: string) => {
        rmSync(b);
        ubahBasis(b, 'CREATE TABLE x (a)');
      },
    },
    { apa: 'a database cut off', kode: 8, kata: 'rusak', rusakkan: (b: string) => truncateSync(b, 50_000) },
    {
      apa: 'a missing key',
      kode: 8,
      kata: 'kunci hilang',
      rusakkan: (b: string) => rmSync(join(b, '../kunci')),
    },
    {
      apa: 'a key cut off',
      kode: 8,
      kata: 'kunci berubah',
      rusakkan: (b: string) => writeFileSync(join(b, '../kunci'), 'x'),
    },
  ])('$apa: exit $kode and advice, never a defect', async ({ apa, kode, kata, rusakkan }) => {
    const { basis, setelan } = salinan(apa.replaceAll(' ', '-'));
    for (const sisa of ['-wal', '-shm']) rmSync(`${basis}${sisa}`, { force: true });
    rusakkan(basis);
    const hasil = await jalan('--config', setelan, 'list', '--json');
    expect(hasil).toMatchObject({ kode, keluar: '' });
    expect(hasil.galat).toContain(kata);
    expect(hasil.galat).not.toContain('kesalahan pada program');
  });

  it('a journal row changed by hand: jejak verify and doctor exit 8 and name the row', async () => {
    const { basis, setelan } = salinan('diubah');
    ubahBasis(basis, ...pemicu(basis), "UPDATE jejak SET oleh = 'x' WHERE seq = 5");
    const hasil = await jalan('--config', setelan, 'jejak', 'verify', '--json');
    expect(hasil.kode).toBe(8);
    expect(dokumen<object>(hasil)).toMatchObject({ utuh: false, rusak: { seq: 5 } });
    expect((await jalan('--config', setelan, 'doctor')).kode).toBe(8);
  });

  it('a clock before the last record: acts are refused, doctor says which', async () => {
    const { basis, setelan } = salinan('jam');
    barisBesok(basis);
    const hasil = await jalan(
      '--config',
      setelan,
      'catat',
      id,
      'tandai-mendesak',
      ...OLEH,
      '--isian',
      'alasan=x',
      '--json',
    );
    expect(hasil.kode).toBe(3);
    expect(dokumen<{ baris: { masalah: { kode: string }[] }[] }>(hasil).baris[0]?.masalah[0]?.kode).toBe(
      'jam_mundur',
    );
    expect((await jalan('--config', setelan, 'doctor')).keluar).toMatch(/gagal +Jam/);
  });

  it('a file in the folder’s place: exit 2', async () => {
    writeFileSync(join(folder, 'berkas-saja'), '');
    const hasil = await jalan(
      '--config',
      tulisSetelan(folder, { data: './berkas-saja' }, 'berkas.yaml'),
      'list',
    );
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain('bukan folder');
  });
});

/** A small disk of its own can only be made by root, and in a machine that lets it. */
const disk = join(folder, 'disk');
mkdirSync(disk);
const kecil = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', disk]).status === 0;
afterAll(() => {
  if (kecil) execFileSync('umount', ['-l', disk]);
});

describe(kecil ? 'a disk that is full' : 'a disk that is full (SKIPPED: needs root and tmpfs)', () => {
  /** All but `sisa` bytes. */
  const isiPenuh = (sisa: number): void => {
    spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'pengisi')}`, 'bs=4k', 'status=none']);
    truncateSync(join(disk, 'pengisi'), statSync(join(disk, 'pengisi')).size - sisa);
  };

  interface Jawab {
    readonly dicatat: number;
    readonly sama: number;
    readonly ditolak: number;
  }

  it.skipIf(!kecil)(
    'refuses acts and imports with advice and exit 2; every act acknowledged before stays',
    async () => {
      cpSync(join(folder, 'asli'), join(disk, 'data'), { recursive: true });
      const setelan = tulisSetelan(folder, { data: './disk/data' }, 'disk.yaml');
      isiPenuh(600_000);
      const baris = Array.from({ length: 200 }, (_, i) =>
        JSON.stringify({
          id: `a${i}`,
          tracking_id: id,
          aksi: 'koordinasi-instansi',
          isian: { instansi: `Instansi ${i}`, hasil: 'x'.repeat(3000) },
          petugas: 'penghubung1',
        }),
      );
      writeFileSync(join(folder, 'banyak.jsonl'), baris.join('\n'));
      const penuh = await jalan('--config', setelan, 'catat', '--from', 'banyak.jsonl', '--json');
      expect(penuh.kode).toBe(2);
      expect(penuh.galat).toContain('penuh');
      const { dicatat } = dokumen<Jawab>(penuh);
      expect(dicatat).toBeGreaterThan(0);
      const impor = await jalan('--config', setelan, 'import', EKSPOR);
      expect([0, 1]).not.toContain(impor.kode);
      expect(impor.galat).toContain('penuh');
      rmSync(join(disk, 'pengisi'));
      expect((await jalan('--config', setelan, 'jejak', 'verify')).kode).toBe(0);
      const lagi = await jalan('--config', setelan, 'catat', '--from', 'banyak.jsonl', '--json');
      expect(lagi.kode).toBe(0);
      expect(dokumen<Jawab>(lagi)).toMatchObject({ sama: dicatat, dicatat: 200 - dicatat, ditolak: 0 });
    },
  );

  it.skipIf(!kecil)('that is read-only: exit 2 and advice', async () => {
    const setelan = tulisSetelan(folder, { data: './disk/data' }, 'disk.yaml');
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const hasil = await jalan(
      '--config',
      setelan,
      'catat',
      id,
      'tandai-mendesak',
      ...OLEH,
      '--isian',
      'alasan=x',
    );
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain('hak');
  });
});

describe.skipIf(process.platform === 'win32')('a limit on the size of files', () => {
  it('stops an import without a trace of it, and it goes through afterwards', async () => {
    const setelan = tulisSetelan(folder, { data: './terbatas' }, 'terbatas.yaml');
    const kata = ['--config', setelan, 'import', EKSPOR];
    const terbatas = spawnSync(
      '/bin/bash',
      ['-c', 'ulimit -f 64; exec "$@"', '-', process.execPath, BIN, ...kata],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: folder },
      },
    );
    expect([0, 1]).not.toContain(terbatas.status);
    expect(terbatas.stderr).not.toContain('kesalahan pada program');
    expect((await jalan(...kata)).kode).toBe(0);
  });
});

describe.skipIf(process.platform === 'win32')('what is written', () => {
  it('can be read by this account only', () => {
    const longgar = readdirSync(join(folder, 'asli'), { recursive: true, withFileTypes: true }).filter(
      (d) => (statSync(join(d.parentPath, d.name)).mode & 0o077) !== 0,
    );
    expect(longgar.map((d) => d.name)).toEqual([]);
  });
});
