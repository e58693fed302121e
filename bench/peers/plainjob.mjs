import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { better, defineQueue, defineWorker } from 'plainjob';
import { bekerja, diukur } from '../anak/bekerja.ts';
import { kirimSatu } from '../anak/kirim-lewat-klien.ts';

// A job queue on SQLite, made as durable as ours: synchronous=FULL, which plainjob itself lowers to NORMAL.

const diam = { error: console.error, warn() {}, info() {}, debug() {} };

await bekerja(async ({ url, n, serentak }) => {
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-bench-'));
  const db = new Database(join(folder, 'plainjob.sqlite'));
  const queue = defineQueue({ connection: better(db), logger: diam });
  db.pragma('synchronous = FULL');
  queue.addMany(
    'kirim',
    Array.from({ length: n }, (_, i) => ({ i })),
  );
  const hasil = await diukur(() => habiskan(queue, url, n, serentak));
  queue.close();
  db.close();
  rmSync(folder, { recursive: true });
  return hasil;
});

async function habiskan(queue, url, n, serentak) {
  const { promise, resolve, reject } = Promise.withResolvers();
  let sent = 0;
  const opsi = {
    queue,
    logger: diam,
    onCompleted: () => ++sent === n && resolve(),
    onFailed: (_, galat) => reject(new Error(galat)),
  };
  const workers = Array.from({ length: serentak }, () =>
    defineWorker('kirim', ({ data }) => kirimSatu(url, JSON.parse(data).i), opsi),
  );
  const berjalan = workers.map((satu) => satu.start());
  await promise;
  await Promise.all(workers.map((satu) => satu.stop()));
  await Promise.all(berjalan);
  return { sent };
}
