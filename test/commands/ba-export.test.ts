import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dokumen, folderKerja, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
const jalan = penghubung(folder);
const MASA = ['--dari', '2026-01-01', '--sampai', '2026-12-31'] as const;

beforeAll(async () => {
  tulisSetelan(folder);
  await jalan('status');
  await jalan('sync');
});
afterAll(buang);

/** As somebody who has the file: SQLite's own guards are the first to go. */
function rusak(folder: string, sql: string): void {
  const db = new Database(join(folder, 'data/penghubung.sqlite'));
  for (const { name } of db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string;
  }[])
    db.exec(`DROP TRIGGER ${name}`);
  db.exec(sql);
  db.close();
}

describe('ba export', () => {
  it('writes a sound bundle even of nothing, which its own verifier accepts', async () => {
    const hasil = await jalan('ba', 'export', ...MASA, '--keluaran', 'audit', '--json');
    expect(hasil).toMatchObject({ kode: 0, galat: '' });
    expect(dokumen(hasil)).toMatchObject({ ba: 0, laporan: 0, jejak: { utuh: true }, bersegel: true });
    expect(readdirSync(join(folder, 'audit'))).toEqual(
      expect.arrayContaining(['LAPORAN.html', 'BACA-SAYA.txt', 'manifest.json', 'manifest.segel', 'segel']),
    );
    expect(await jalan('jejak', 'verify', 'audit')).toMatchObject({ kode: 0 });
  });

  it('refuses a folder with something in it, and touches nothing there', async () => {
    mkdirSync(join(folder, 'berisi'));
    writeFileSync(join(folder, 'berisi/catatan.txt'), 'penting');
    const hasil = await jalan('ba', 'export', ...MASA, '--keluaran', 'berisi');
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain('tidak kosong');
    expect(readdirSync(join(folder, 'berisi'))).toEqual(['catatan.txt']);
  });

  it('does not mix with what a cut-off export has left', async () => {
    mkdirSync(join(folder, 'putus.sebagian'));
    const hasil = await jalan('ba', 'export', ...MASA, '--keluaran', 'putus');
    expect(hasil).toMatchObject({ kode: 2 });
    expect(hasil.galat).toContain('putus.sebagian');
    expect(existsSync(join(folder, 'putus'))).toBe(false);
  });

  it.each([
    [['--dari', '2026-02-30', '--sampai', '2026-12-31'], 'bukan tanggal'],
    [['--dari', '2026-12-31', '--sampai', '2026-01-01'], 'sesudah'],
    [[...MASA, '--format', 'pdf'], 'csv | jsonl | xlsx'],
    [[...MASA, '--untuk', 'wartawan'], 'apip | publik'],
    [['--dari', '2026-01-01'], '--sampai'],
  ])('says what is wrong with %j', async (opsi, kata) => {
    const hasil = await jalan('ba', 'export', ...opsi, '--keluaran', 'salah');
    expect(hasil).toMatchObject({ kode: 2, keluar: '' });
    expect(hasil.galat).toContain(kata);
    expect(existsSync(join(folder, 'salah'))).toBe(false);
  });

  it.each([
    ['a journal that was cut', 'DELETE FROM jejak WHERE seq = (SELECT max(seq) FROM jejak)', 'lebih pendek'],
    [
      'the last checkpoint damaged',
      "UPDATE segel SET naskah = replace(naskah, 'dibuat', 'dibuut')",
      'terbaca',
    ],
  ])(
    'exports %s too, says which checkpoint it breaks, makes no new one, and exits 8',
    async (nama, sql, kata) => {
      const lama = folderKerja();
      const lain = penghubung(lama.folder);
      tulisSetelan(lama.folder);
      await lain('jejak', 'checkpoint');
      rusak(lama.folder, sql);
      const hasil = await lain('ba', 'export', ...MASA, '--keluaran', 'audit');
      expect(hasil.kode, nama).toBe(8);
      expect(hasil.galat).toContain('SEGEL 1');
      expect(hasil.galat).toContain(kata);
      const baca = (letak: string) => readFileSync(join(lama.folder, 'audit', letak), 'utf8');
      expect(baca('LAPORAN.html')).toContain('SEGEL 1 TIDAK COCOK');
      expect(baca('LAPORAN.html')).not.toContain('Utuh:');
      expect(JSON.parse(baca('manifest.json'))).toMatchObject({
        jejak: { utuh: false, segel_rusak: { nomor: 1 } },
      });
      expect(baca('segel/segel.jsonl').trim().split('\n')).toHaveLength(1);
      expect((await lain('jejak', 'verify', 'audit')).kode).toBe(8);
      lama.buang();
    },
  );

  it('exports over a broken chain too, says where it breaks, seals nothing over it, and exits 8', async () => {
    const { nomor } = dokumen<{ nomor: number }>(await jalan('jejak', 'checkpoint', '--json'));
    await jalan('jejak', 'checkpoint', '--disimpan', String(nomor), '--sebagai', 'kepala');
    const db = new Database(join(folder, 'data/penghubung.sqlite'));
    db.exec(`DROP TRIGGER jejak_tetap; UPDATE jejak SET oleh = 'lain' WHERE seq = 1`);
    db.close();
    const hasil = await jalan('ba', 'export', ...MASA, '--keluaran', 'rusak');
    expect(hasil.kode).toBe(8);
    expect(hasil.galat).toContain('baris 1');
    expect(readFileSync(join(folder, 'rusak/LAPORAN.html'), 'utf8')).toContain('RUSAK pada baris 1');
    const segel = readFileSync(join(folder, 'rusak/segel/segel.jsonl'), 'utf8').trim().split('\n');
    expect(segel).toHaveLength(nomor);
  });
});
