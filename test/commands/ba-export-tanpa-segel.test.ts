import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { folderKerja, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
const jalan = penghubung(folder);
afterAll(buang);

it('repro', async () => {
  tulisSetelan(folder);
  await jalan('sync');
  const db = new Database(join(folder, 'data/penghubung.sqlite'));
  console.log(db.prepare('SELECT * FROM nomor').all());
  db.exec('UPDATE nomor SET terakhir = terakhir + 7');
  db.exec("INSERT OR IGNORE INTO nomor (jenis,tahun,terakhir) VALUES ('K','2026',7)");
  db.close();
  console.log(await jalan('doctor'));
  console.log(
    await jalan('ba', 'export', '--dari', '2026-01-01', '--sampai', '2026-12-31', '--keluaran', 'audit'),
  );
  console.log(await jalan('jejak', 'verify', 'audit'));
  expect(1).toBe(1);
});
