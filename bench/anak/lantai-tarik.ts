import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createKlien } from '../../src/connector/http/klien.ts';
import { INSTANSI } from '../alat/app.ts';
import { bekerja, diukur } from './bekerja.ts';

// The floor of a pull: our HTTP client and JSON.parse; and, with a folder, one INSERT a report, a page in one durable
// transaction. No check, no clock, no key, no journal.

export interface PerintahLantaiTarik {
  readonly url: string;
  readonly token: string;
  readonly batas: number;
  /** null: nothing is stored. */
  readonly folder: string | null;
}

interface Halaman {
  readonly data: readonly { readonly tracking_id: string }[];
  readonly kursor_berikutnya: string | null;
}

const klien = createKlien(30_000, 8 * 1024 * 1024);

await bekerja(async (p: PerintahLantaiTarik) => {
  const gudang = p.folder === null ? null : bukaGudang(p.folder);
  const hasil = await diukur(async () => {
    let listed = 0;
    for (let janji: Promise<Halaman> | null = ambil(p, null); janji !== null; ) {
      const { data, kursor_berikutnya: kursor }: Halaman = await janji;
      janji = kursor === null ? null : ambil(p, kursor);
      gudang?.simpan(data);
      listed += data.length;
    }
    return { listed };
  });
  gudang?.db.close();
  return hasil;
});

function bukaGudang(folder: string) {
  const db = new Database(join(folder, 'lantai.sqlite'));
  db.pragma('page_size = 8192');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE laporan (tracking_id TEXT PRIMARY KEY, isi TEXT NOT NULL) STRICT');
  const sisip = db.prepare('INSERT INTO laporan (tracking_id, isi) VALUES (?, ?)');
  const simpan = db.transaction((data: Halaman['data']) => {
    for (const butir of data) sisip.run(butir.tracking_id, JSON.stringify(butir));
  }).immediate;
  return { db, simpan };
}

async function ambil({ url, token, batas }: PerintahLantaiTarik, kursor: string | null): Promise<Halaman> {
  const kueri = new URLSearchParams({
    instansi_id: INSTANSI.id,
    batas: String(batas),
    ...(kursor === null ? {} : { kursor }),
  });
  const balasan = await klien({
    metode: 'GET',
    url: `${url}/laporan?${kueri}`,
    kepala: { Authorization: `Bearer ${token}` },
  });
  if (balasan.jenis !== 'respons' || balasan.isi.jenis !== 'utuh') throw new Error('halaman tidak datang');
  return JSON.parse(balasan.isi.teks) as Halaman;
}
