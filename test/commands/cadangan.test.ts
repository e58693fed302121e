import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AKAR, dokumen, folderKerja, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
const jalan = penghubung(folder);
const EKSPOR = join(AKAR, 'fixtures/ekspor/ekspor-baik.xlsx');
let id: string;

beforeAll(async () => {
  tulisSetelan(folder);
  expect((await jalan('import', EKSPOR)).kode).toBe(0);
  id = dokumen<{ tracking_id: string }[]>(await jalan('list', '--json', '--langkah', 'telaah'))[0]!
    .tracking_id;
  expect((await jalan('backup', '--keluaran', 'awal')).kode).toBe(0);
});
afterAll(buang);

/** An office of its own in which a test may break things. */
function kantor(nama: string): (...argumen: readonly string[]) => ReturnType<typeof jalan> {
  cpSync(join(folder, 'data'), join(folder, nama), { recursive: true });
  const setelan = tulisSetelan(folder, { data: `./${nama}` }, `${nama}.yaml`);
  return (...argumen) => jalan('--config', setelan, ...argumen);
}

const kasus = async (j: ReturnType<typeof kantor>) => dokumen<object[]>(await j('list', '--json')).length;
const mendesak = (j: ReturnType<typeof kantor>) =>
  j('catat', id, 'tandai-mendesak', '--sebagai', 'penghubung1', '--isian', 'alasan=Menyangkut keselamatan');

/** Overwrites what these tables lie on: the file still opens, and breaks off where one of them is read. */
function rusakHalaman(basis: string, tabel: readonly string[]): void {
  const db = new Database(basis);
  db.pragma('wal_checkpoint(TRUNCATE)');
  const ukuran = db.pragma('page_size', { simple: true }) as number;
  const halaman = tabel.flatMap((satu) =>
    db.prepare('SELECT pageno FROM dbstat WHERE name = ?').pluck().all(satu),
  ) as number[];
  db.close();
  const isi = readFileSync(basis);
  for (const satu of halaman) isi.fill(0x5a, (satu - 1) * ukuran, satu * ukuran);
  writeFileSync(basis, isi);
}

describe('backup', () => {
  it('holds what a restore needs and leaves no working folder; says that the key is in it', async () => {
    const hasil = await jalan('backup', '--keluaran', 'lengkap');
    expect(hasil.kode).toBe(0);
    expect(hasil.galat).toContain('Kunci ikut');
    expect(readdirSync(join(folder, 'lengkap')).sort()).toEqual(
      ['cadangan.json', 'kunci', 'penghubung.sqlite', 'setelan'].sort(),
    );
    expect(existsSync(join(folder, 'lengkap.belum-selesai'))).toBe(false);
  });

  it('never overwrites', async () => {
    const sebelum = readFileSync(join(folder, 'awal/cadangan.json'), 'utf8');
    expect((await jalan('cadangkan', '--keluaran', 'awal')).kode).toBe(2);
    expect(readFileSync(join(folder, 'awal/cadangan.json'), 'utf8')).toBe(sebelum);
  });

  it('is not called good when the database is damaged inside', async () => {
    const j = kantor('rusak-dalam');
    const db = new Database(join(folder, 'rusak-dalam/penghubung.sqlite'));
    db.exec('DROP TRIGGER jejak_tetap');
    db.exec("UPDATE jejak SET oleh = 'x' WHERE seq = 4");
    db.close();
    expect((await j('backup', '--keluaran', 'dari-rusak')).kode).toBe(8);
    expect(existsSync(join(folder, 'dari-rusak'))).toBe(false);
  });

  it('goes on after an interruption', async () => {
    cpSync(join(folder, 'awal'), join(folder, 'lanjut.belum-selesai'), { recursive: true });
    writeFileSync(join(folder, 'lanjut.belum-selesai/penghubung.sqlite'), 'setengah');
    expect((await jalan('backup', '--keluaran', 'lanjut')).kode).toBe(0);
    expect((await jalan('restore', 'lanjut')).kode).toBe(0);
  });
});

describe('restore', () => {
  it('without --ya prints the plan and changes nothing', async () => {
    const j = kantor('rencana');
    await mendesak(j);
    const hasil = await j('restore', 'awal');
    expect(hasil.kode).toBe(0);
    expect(hasil.keluar).toContain('tidak berlaku lagi');
    expect(dokumen<{ pemulihan: null }>(await j('status', '--json')).pemulihan).toBeNull();
  });

  it('puts the copy back, moves the old aside, and says so until a person ends it', async () => {
    const j = kantor('pulih');
    const semua = await kasus(j);
    await mendesak(j);
    const hasil = await j('restore', 'awal', '--ya', '--json');
    expect(hasil.kode).toBe(0);
    const { disingkirkan } = dokumen<{ disingkirkan: string }>(hasil);
    expect(readdirSync(disingkirkan)).toEqual(expect.arrayContaining(['penghubung.sqlite', 'kunci']));
    expect(await kasus(j)).toBe(semua);
    expect((await j('status')).keluar).toContain('PEMULIHAN');
    expect((await j('sync')).keluar).toContain('PEMULIHAN');
    expect((await j('doctor', '--lengkap')).keluar).toContain('Pemulihan');
    expect((await j('restore', '--selesai', '--alasan', 'Sudah dicocokkan')).kode).toBe(0);
    expect((await j('status')).keluar).not.toContain('PEMULIHAN');
    expect((await j('doctor', '--lengkap')).kode).toBe(0);
    expect((await mendesak(j)).kode).toBe(0);
  });

  it('works into an empty folder', async () => {
    const setelan = tulisSetelan(folder, { data: './kosong' }, 'kosong.yaml');
    expect((await jalan('--config', setelan, 'restore', 'awal', '--ya')).kode).toBe(0);
    expect((await jalan('--config', setelan, 'jejak', 'verify')).kode).toBe(0);
  });

  it('asks for the key where the copy lacks it, and takes no other', async () => {
    expect((await jalan('backup', '--tanpa-kunci', '--keluaran', 'tanpa')).kode).toBe(0);
    expect(existsSync(join(folder, 'tanpa/kunci'))).toBe(false);
    const setelan = tulisSetelan(folder, { data: './baru' }, 'baru.yaml');
    const j = (...a: readonly string[]) => jalan('--config', setelan, 'restore', 'tanpa', '--ya', ...a);
    expect((await j()).kode).toBe(2);
    writeFileSync(join(folder, 'lain'), `${'0'.repeat(64)}\n`);
    expect((await j('--kunci', 'lain')).kode).toBe(8);
    expect((await j('--kunci', 'awal/kunci')).kode).toBe(0);
  });

  it.each([
    ['a changed database', (f: string) => writeFileSync(join(f, 'penghubung.sqlite'), 'x'), 8],
    ['an unfinished copy', (f: string) => rmSync(join(f, 'cadangan.json')), 2],
    ['a changed key', (f: string) => writeFileSync(join(f, 'kunci'), 'x'), 8],
    [
      'a newer copy',
      (f: string) =>
        writeFileSync(
          join(f, 'cadangan.json'),
          readFileSync(join(f, 'cadangan.json'), 'utf8').replace('"format": 1', '"format": 2'),
        ),
      2,
    ],
  ])('refuses %s before it touches anything', async (apa, rusakkan, kode) => {
    const nama = apa.replaceAll(' ', '-');
    const j = kantor(`k-${nama}`);
    cpSync(join(folder, 'awal'), join(folder, nama), { recursive: true });
    rusakkan(join(folder, nama));
    expect((await j('restore', nama, '--ya')).kode).toBe(kode);
    expect(readdirSync(join(folder, `k-${nama}`)).some((n) => n.startsWith('sebelum'))).toBe(false);
    expect((await j('status')).kode).toBe(0);
  });

  it('cut off between the renames: nothing is opened or made until it is done again', async () => {
    const j = kantor('putus');
    for (const n of readdirSync(join(folder, 'putus')).filter((s) => s.startsWith('penghubung.sqlite')))
      rmSync(join(folder, 'putus', n));
    writeFileSync(join(folder, 'putus/pemulihan.berjalan'), 'awal\n');
    const hasil = await j('list');
    expect(hasil.kode).toBe(8);
    expect(hasil.galat).toContain('penghubung restore awal --ya');
    expect(existsSync(join(folder, 'putus/penghubung.sqlite'))).toBe(false);
    expect((await j('restore', 'awal', '--ya')).kode).toBe(0);
    expect((await j('list')).kode).toBe(0);
  });
});

describe('read-only mode', () => {
  it('begins when doctor finds damage, stops all writing, and ends when doctor passes', async () => {
    const j = kantor('baca');
    const basis = join(folder, 'baca/penghubung.sqlite');
    const ubah = (sql: string): void => {
      const db = new Database(basis);
      db.exec(sql);
      db.close();
    };
    ubah("UPDATE nomor SET terakhir = terakhir + 7 WHERE jenis = 'K'");
    expect((await mendesak(j)).kode).toBe(0);
    expect((await j('doctor')).kode).toBe(8);
    for (const perintah of [['sync'], ['import', EKSPOR], ['run']]) {
      const hasil = await j(...perintah);
      expect({ perintah, kode: hasil.kode }).toMatchObject({ kode: 8 });
      expect(hasil.galat).toContain('Hanya baca');
    }
    expect((await mendesak(j)).kode).toBe(8);
    for (const perintah of [['list'], ['show', id], ['status'], ['jejak', 'verify']])
      expect((await j(...perintah)).kode).toBe(0);
    expect((await j('status')).keluar).toContain('HANYA BACA');
    const salinan = await j('backup', '--keluaran', 'saat-baca');
    expect(salinan.kode).toBe(8);
    expect(salinan.galat).toContain('kerusakan yang sama');
    ubah("UPDATE nomor SET terakhir = terakhir - 7 WHERE jenis = 'K'");
    expect((await mendesak(j)).kode).toBe(8);
    expect((await j('doctor')).kode).toBe(0);
    expect((await mendesak(j)).kode).toBe(0);
  });

  it('begins where pages are so damaged that the checks themselves break off, and list says so', async () => {
    const j = kantor('halaman');
    rusakHalaman(join(folder, 'halaman/penghubung.sqlite'), ['kasus', 'langkah']);
    const doctor = await j('doctor');
    expect(doctor.kode).toBe(8);
    expect(doctor.keluar).toMatch(/restore\s+FOLDER/);
    expect(existsSync(join(folder, 'halaman/hanya-baca.json'))).toBe(true);
    expect((await j('list', '--batas', '1')).galat).toContain('HANYA BACA');
  });

  it('is found once a day by a pass itself', async () => {
    const j = kantor('malam');
    const db = new Database(join(folder, 'malam/penghubung.sqlite'));
    db.exec("UPDATE nomor SET terakhir = terakhir + 7 WHERE jenis = 'K'");
    db.close();
    rmSync(join(folder, 'malam/periksa-diri'), { force: true });
    expect((await j('sync')).kode).toBe(8);
    expect(existsSync(join(folder, 'malam/hanya-baca.json'))).toBe(true);
  });
});
