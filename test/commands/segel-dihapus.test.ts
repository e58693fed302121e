import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { dokumen, kantorTiapUji } from './jalankan.ts';

const kantor = kantorTiapUji();
const { jalan } = kantor;
const OLEH = ['--sebagai', 'kepala'];
const satuBaris = (teks: string): string => teks.replace(/\s+/g, ' ');

/** Three checkpoints, the second held outside and the third under another key. */
async function bersegel(): Promise<void> {
  await jalan('jejak', 'checkpoint');
  await jalan('jejak', 'checkpoint', '--disimpan', '1', ...OLEH);
  await jalan('jejak', 'checkpoint');
  await jalan('jejak', 'checkpoint', '--ganti-kunci', '--sebab', 'berkala', ...OLEH);
}

/** As somebody who has the file and leaves every key alone. */
function hapus(sql: string): void {
  const db = new Database(join(kantor.folder, 'data/penghubung.sqlite'));
  db.pragma('foreign_keys = OFF');
  for (const { name } of db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string;
  }[])
    db.exec(`DROP TRIGGER ${name}`);
  db.exec(sql);
  db.close();
}

const ekspor = () =>
  jalan('ba', 'export', '--dari', '2026-01-01', '--sampai', '2026-12-31', '--keluaran', 'audit');

describe('checkpoints deleted behind the program', () => {
  it.each([
    ['all of them', 'DELETE FROM segel; DELETE FROM segel_luar', 1],
    ['all of them, and the end of the journal', 'DELETE FROM segel; DELETE FROM jejak WHERE seq > 3', 1],
    ['the last, under whose key the office seals now', 'DELETE FROM segel WHERE nomor = 3', 3],
  ])(
    'are missed by verify, status, export and its bundle, and none takes their place: %s',
    async (_, sql, n) => {
      await bersegel();
      expect((await jalan('jejak', 'verify')).kode).toBe(0);
      hapus(sql);
      const kata = `SEGEL ${n}: disebut jejak, tetapi tidak ada lagi`;

      const verify = await jalan('jejak', 'verify');
      expect(verify.kode).toBe(8);
      expect(satuBaris(verify.keluar)).toContain(kata);
      expect((await jalan('status')).keluar).toContain(`segel ${n} hilang`);

      const bundel = await ekspor();
      expect(bundel.kode).toBe(8);
      expect(bundel.galat).toContain(kata);
      expect(bundel.keluar).not.toContain('belum pernah disegel');
      const laporan = readFileSync(join(kantor.folder, 'audit/LAPORAN.html'), 'utf8');
      expect(laporan).toContain(`SEGEL ${n} TIDAK COCOK: disebut jejak`);
      expect(laporan).not.toContain('Utuh:');
      const luring = await jalan('jejak', 'verify', 'audit', '--json');
      expect(luring.kode).toBe(8);
      expect(dokumen(luring)).toMatchObject({ segel: { rusak: { sebab: 'tiada' } } });

      const kunci = readFileSync(join(kantor.folder, 'data/kunci-segel'), 'utf8');
      for (const opsi of [[], ['--ganti-kunci', '--sebab', 'kunci-hilang', '--ya', ...OLEH]]) {
        const hasil = await jalan('jejak', 'checkpoint', ...opsi);
        expect(hasil).toMatchObject({ keluar: '' });
        expect(hasil.kode).not.toBe(0);
      }
      expect(readFileSync(join(kantor.folder, 'data/kunci-segel'), 'utf8')).toBe(kunci);
      expect(existsSync(join(kantor.folder, 'data/kunci-segel.disisihkan'))).toBe(false);
      expect((await jalan('jejak', 'verify', '--json')).keluar).toContain('"sebab":"tiada"');
    },
  );
});

it('an export tells that the tables are not what the journal says', async () => {
  await bersegel();
  hapus("INSERT INTO nomor (jenis, tahun, terakhir) VALUES ('BA', 0, 7)");
  const { kode, galat } = await ekspor();
  expect(kode).toBe(8);
  expect(galat).toContain('BASIS DATA TIDAK SESUAI DENGAN JEJAK: Nomor urut');
  expect(readFileSync(join(kantor.folder, 'audit/LAPORAN.html'), 'utf8')).toContain(
    'nomor urut (BA 0: 0 ≠ 7)',
  );
  expect(existsSync(join(kantor.folder, 'data/hanya-baca.json'))).toBe(false);
});
