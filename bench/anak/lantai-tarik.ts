import http from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import Database from 'better-sqlite3';
import { INSTANSI } from '../alat/app.ts';

// The floor of a pull: HTTP, JSON.parse and one INSERT a report, a page in one durable transaction; no check, no
// clock, no key, no journal. Arguments: base URL, token, folder, reports per page.

export interface HasilLantai {
  readonly ms: number;
  readonly cpuMs: number;
  readonly listed: number;
}

interface Halaman {
  readonly data: readonly { readonly tracking_id: string }[];
  readonly kursor_berikutnya: string | null;
}

const [, , url = '', token = '', folder = '', batas = ''] = process.argv;
const agent = new http.Agent({ keepAlive: true });
const db = new Database(join(folder, 'lantai.sqlite'));
db.pragma('page_size = 8192');
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('CREATE TABLE laporan (tracking_id TEXT PRIMARY KEY, isi TEXT NOT NULL) STRICT');
const sisip = db.prepare('INSERT INTO laporan (tracking_id, isi) VALUES (?, ?)');
const simpan = db.transaction((data: Halaman['data']) => {
  for (const butir of data) sisip.run(butir.tracking_id, JSON.stringify(butir));
});

const cpu = process.cpuUsage();
const mulai = performance.now();
let listed = 0;
let janji: Promise<Halaman> | null = ambil(null);
while (janji !== null) {
  const { data, kursor_berikutnya: kursor }: Halaman = await janji;
  janji = kursor === null ? null : ambil(kursor);
  simpan.immediate(data);
  listed += data.length;
}
const ms = performance.now() - mulai;
const { user, system } = process.cpuUsage(cpu);
const hasil: HasilLantai = { ms, cpuMs: (user + system) / 1000, listed };
console.log(JSON.stringify(hasil));
agent.destroy();
db.close();

function ambil(kursor: string | null): Promise<Halaman> {
  const kueri = new URLSearchParams({
    instansi_id: INSTANSI.id,
    batas,
    ...(kursor === null ? {} : { kursor }),
  });
  const { promise, resolve, reject } = Promise.withResolvers<Halaman>();
  const opsi = { agent, headers: { authorization: `Bearer ${token}` } };
  http
    .get(`${url}/laporan?${kueri}`, opsi, (jawaban) => {
      text(jawaban).then((isi) => resolve(JSON.parse(isi) as Halaman), reject);
    })
    .on('error', reject);
  return promise;
}
