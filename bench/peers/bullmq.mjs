import { Queue, Worker } from 'bullmq';
import { bekerja, diukur } from '../anak/bekerja.ts';
import { kirimSatu } from '../anak/kirim-lewat-klien.ts';

// bullmq over a Redis that syncs its log at every write. Argument: its port.

const connection = { host: '127.0.0.1', port: Number(process.argv[2]), maxRetriesPerRequest: null };
const queue = new Queue('kirim', { connection });

await bekerja(async ({ url, n, serentak }) => {
  await queue.obliterate({ force: true });
  await queue.addBulk(Array.from({ length: n }, (_, i) => ({ name: 'kirim', data: { i } })));
  const worker = new Worker('kirim', ({ data }) => kirimSatu(url, data.i), {
    connection,
    concurrency: serentak,
    autorun: false,
  });
  await worker.waitUntilReady();
  const hasil = await diukur(() => habiskan(worker, n));
  await worker.close();
  return hasil;
});
await queue.close();

async function habiskan(worker, n) {
  const { promise, resolve, reject } = Promise.withResolvers();
  let sent = 0;
  worker.on('completed', () => ++sent === n && resolve());
  worker.on('failed', (_, galat) => reject(galat));
  worker.on('error', reject);
  void worker.run();
  await promise;
  return { sent };
}
