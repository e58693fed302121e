import { join } from 'node:path';
import axios from 'axios';
import Database from 'better-sqlite3';
import { bekerja, diukur } from '../anak/bekerja.ts';

// What an agency's developer writes in an afternoon: page after page with axios as it comes, row after row into SQLite,
// each its own commit. No check, no clock, no journal, no key.

await bekerja(async ({ url, token, batas, folder, wal }) => {
  const db = new Database(join(folder, 'laporan.db'));
  if (wal) {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
  }
  db.exec(
    `CREATE TABLE laporan (tracking_id TEXT PRIMARY KEY, judul TEXT, isi TEXT, kategori TEXT, status TEXT,
       nama_pelapor TEXT, tanggal_masuk TEXT, tanggal_disposisi TEXT, diperbarui_pada TEXT, mentah TEXT)`,
  );
  const hasil = await diukur(() => tarik(db, { url, token, batas }));
  db.close();
  return hasil;
});

async function tarik(db, { url, token, batas }) {
  const simpan = db.prepare('INSERT OR REPLACE INTO laporan VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const headers = { Authorization: `Bearer ${token}` };
  let listed = 0;
  let kursor;
  do {
    const params = { instansi_id: '5501', batas, kursor };
    const { data } = await axios.get(`${url}/laporan`, { params, headers });
    for (const l of data.data) {
      const isi = [l.judul_laporan, l.isi_laporan_awal, l.kategori, l.status_laporan, l.nama_pelapor];
      const waktu = [l.tanggal_laporan_masuk, l.tanggal_disposisi, l.diperbarui_pada];
      // Some reports break the contract: the script takes what SQLite takes.
      simpan.run(...[l.tracking_id, ...isi, ...waktu, JSON.stringify(l)].map(nilaiSql));
      listed++;
    }
    kursor = data.kursor_berikutnya ?? undefined;
  } while (kursor !== undefined);
  return { listed };
}

function nilaiSql(nilai) {
  return typeof nilai === 'object' || nilai === undefined ? null : String(nilai);
}
