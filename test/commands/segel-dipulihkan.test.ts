import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { dokumen, kantorTiapUji } from './jalankan.ts';
import { penghubungPada } from './jalankan-pada.ts';

const kantor = kantorTiapUji();
const { jalan } = kantor;

interface SegelJson {
  readonly nomor: number;
  readonly baris: number;
  readonly kunci: string;
  readonly naskah: string;
}

const segel = async (...opsi: string[]): Promise<SegelJson> =>
  dokumen<SegelJson>(await jalan('jejak', 'checkpoint', '--json', ...opsi));
const disimpan = (nomor: number) =>
  jalan('jejak', 'checkpoint', '--disimpan', String(nomor), '--sebagai', 'kepala');
const simpan = (nama: string, isi: string): string => {
  writeFileSync(join(kantor.folder, nama), isi);
  return nama;
};
const kunci = (dalam = 'data'): string => readFileSync(join(kantor.folder, dalam, 'kunci-segel'), 'utf8');

describe('a backup put back', () => {
  it('goes on with its own checkpoints, and one held outside tells what went with the newer journal', async () => {
    const lama = simpan('lama.txt', (await segel()).naskah);
    expect((await jalan('backup', '--keluaran', 'cadangan')).kode).toBe(0);
    expect(kunci('cadangan')).toBe(kunci());
    await disimpan(1);
    const baru = await segel();
    const luar = simpan('baru.txt', baru.naskah);
    expect((await jalan('restore', 'cadangan', '--ya', '--sebagai', 'kepala')).kode).toBe(0);

    expect((await jalan('jejak', 'verify', '--checkpoint', lama)).kode).toBe(0);
    const hasil = await jalan('jejak', 'verify', '--json', '--checkpoint', luar);
    expect(hasil.kode).toBe(8);
    expect(dokumen(hasil)).toMatchObject({
      segel: { rusak: null },
      segel_luar: [{ sebab: 'akar', di_antara: { dari: 3, sampai: baru.baris } }],
    });
    expect(await segel()).toMatchObject({ nomor: 2 });
    expect((await jalan('jejak', 'verify')).kode).toBe(0);
  });

  it('brings the key back that signed then, where it has changed since', async () => {
    const { kunci: awal } = await segel();
    await jalan('backup', '--keluaran', 'cadangan');
    const ganti = ['--ganti-kunci', '--sebab', 'berkala', '--sebagai', 'kepala'];
    const luar = simpan('diganti.txt', (await segel(...ganti)).naskah);
    await jalan('restore', 'cadangan', '--ya', '--sebagai', 'kepala');
    expect((await segel()).kunci).toBe(awal);
    expect((await jalan('jejak', 'verify', '--checkpoint', luar)).kode).toBe(8);
  });
});

describe('two processes', () => {
  it('that make the first checkpoint at once make one, with one key', async () => {
    const semua = await Promise.all([segel(), segel(), segel()]);
    expect(new Set(semua.map(({ naskah }) => naskah)).size).toBe(1);
    expect((await jalan('jejak', 'verify')).kode).toBe(0);
  });

  it('that change the key at once leave the key that was announced last', async () => {
    await segel();
    const ganti = [
      'jejak',
      'checkpoint',
      '--ganti-kunci',
      '--sebab',
      'bocor',
      '--sebagai',
      'kepala',
      '--json',
    ];
    const kode = (await Promise.all([jalan(...ganti), jalan(...ganti), jalan(...ganti)])).map((h) => h.kode);
    expect(kode.every((satu) => satu === 0 || satu === 4)).toBe(true);
    expect(kode).toContain(0);
    await disimpan(1);
    expect((await jalan('jejak', 'checkpoint')).kode).toBe(0);
    expect((await jalan('jejak', 'verify')).kode).toBe(0);
    expect(existsSync(join(kantor.folder, 'data/kunci-segel.calon'))).toBe(false);
  });
});

describe('a clock set back', () => {
  const SIANG = Date.UTC(2026, 10, 20, 5);
  const pada = (ms: number, ...argumen: string[]) =>
    penghubungPada(kantor.folder, ms)('jejak', 'checkpoint', ...argumen);

  it('makes no checkpoint older than the one before it, and none less than the journal needs', async () => {
    const satu = dokumen<SegelJson & { dibuat: string }>(await pada(SIANG, '--json'));
    await pada(SIANG + 1000, '--disimpan', '1', '--sebagai', 'kepala');
    const mundur = await pada(SIANG - 86_400_000, '--json');
    const dua = dokumen<SegelJson & { dibuat: string }>(mundur);
    expect(dua.nomor).toBe(2);
    expect(Date.parse(dua.dibuat)).toBeGreaterThanOrEqual(Date.parse(satu.dibuat));
    expect((await penghubungPada(kantor.folder, SIANG + 2000)('jejak', 'verify')).kode).toBe(0);
  });

  it('lets nobody say then that one was put away', async () => {
    await pada(SIANG, '--json');
    const hasil = await pada(SIANG - 86_400_000, '--disimpan', '1', '--sebagai', 'kepala');
    expect(hasil.kode).not.toBe(0);
    expect((await penghubungPada(kantor.folder, SIANG)('jejak', 'verify')).kode).toBe(0);
  });
});

describe('a journal that no longer fits a checkpoint of ours', () => {
  /** As somebody who has the file: the chain before the last row is sound. */
  function rusak(sql: string): void {
    const db = new Database(join(kantor.folder, 'data/penghubung.sqlite'));
    for (const { name } of db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
      name: string;
    }[])
      db.exec(`DROP TRIGGER ${name}`);
    db.exec(sql);
    db.close();
  }
  const POTONG = 'DELETE FROM jejak WHERE seq = (SELECT max(seq) FROM jejak)';

  it.each([
    ['cut', POTONG, 'lebih pendek'],
    ['cut, while it goes on', `${POTONG}; DELETE FROM segel_luar`, 'tidak sama', 'penghubung1'],
    [
      'whose checkpoint has another note',
      "UPDATE segel SET naskah = replace(naskah, 'kepala', 'kapala') WHERE nomor = 2",
      'terbaca',
    ],
    [
      'whose checkpoint has another time',
      'UPDATE segel SET dibuat_at = dibuat_at + 1 WHERE nomor = 2',
      'berbeda dari naskah',
    ],
  ])('gets no further checkpoint and no other key: one %s', async (_, sql, kata, oleh?: string) => {
    await segel();
    await disimpan(1);
    await segel();
    rusak(sql);
    if (oleh !== undefined) await jalan('jejak', 'checkpoint', '--disimpan', '2', '--sebagai', oleh);
    const lama = kunci();
    const ganti = ['--ganti-kunci', '--sebab', 'bocor', '--sebagai', 'kepala'];
    for (const opsi of [[], ganti]) {
      const { kode, keluar, galat } = await jalan('jejak', 'checkpoint', ...opsi);
      expect({ kode, keluar }).toEqual({ kode: 8, keluar: '' });
      expect(galat).toContain('SEGEL 2');
      expect(galat).toContain(kata);
    }
    expect(kunci()).toBe(lama);
  });

  it('is read from its first row on, whatever stands before the last checkpoint', async () => {
    // More than the last rows, which are looked at whenever it is opened.
    for (let nomor = 1; nomor <= 10; nomor++) {
      await segel();
      await disimpan(nomor);
    }
    rusak("UPDATE jejak SET oleh = 'lain' WHERE seq = 1");
    const lama = kunci();
    for (const opsi of [[], ['--ganti-kunci', '--sebab', 'bocor', '--sebagai', 'kepala']]) {
      const { kode, galat } = await jalan('jejak', 'checkpoint', ...opsi);
      expect([kode, galat]).toEqual([8, expect.stringContaining('baris 1')]);
    }
    expect(kunci()).toBe(lama);
  });

  it('stops all writing at once when a pass would seal it, though the night has checked', async () => {
    const SIANG = Date.UTC(2026, 10, 20, 5);
    const pada = (ms: number) => penghubungPada(kantor.folder, ms);
    expect((await pada(SIANG)('sync')).kode).toBe(0);
    rusak(POTONG);
    const hasil = await pada(SIANG + 2 * 3_600_000)('sync');
    expect(hasil.kode).toBe(8);
    expect(hasil.galat).toContain('Hanya baca');
    expect(readFileSync(join(kantor.folder, 'data/hanya-baca.json'), 'utf8')).toContain('"sebab":["segel"]');
  });

  it('stops all writing at the next pass: exit 8', async () => {
    await segel();
    await disimpan(1);
    await segel();
    rusak(POTONG);
    expect((await jalan('sync')).kode).toBe(8);
    expect(readFileSync(join(kantor.folder, 'data/hanya-baca.json'), 'utf8')).toContain('"sebab":["segel"]');
    expect((await jalan('jejak', 'checkpoint')).kode).toBe(8);
    const doctor = await jalan('doctor');
    expect(doctor.kode).toBe(8);
    expect(doctor.keluar + doctor.galat).toContain('Segel = jejak');
  });
});
