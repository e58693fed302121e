import { EventEmitter } from 'node:events';
import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import { bekerja, diukur } from '../anak/bekerja.ts';
import { kirimSatu } from '../anak/kirim-lewat-klien.ts';

// graphile-worker, tuned as its documentation advises for throughput: jobs fetched and completed in batches, and a
// connection for each lane. Argument: the port of a PostgreSQL that commits durably.

const connectionString = `postgres://bench@127.0.0.1:${process.argv[2]}/postgres`;
const logger = new Logger(() => (tingkat, pesan) => tingkat === 'error' && console.error(pesan));
const utils = await makeWorkerUtils({ connectionString, logger });
await utils.migrate();

await bekerja(async ({ url, n, serentak }) => {
  await utils.addJobs(Array.from({ length: n }, (_, i) => ({ identifier: 'kirim', payload: { i } })));
  return diukur(() => habiskan(url, n, serentak));
});
await utils.release();

async function habiskan(url, n, serentak) {
  const { promise, resolve, reject } = Promise.withResolvers();
  let sent = 0;
  const events = new EventEmitter();
  events.on('job:complete', () => ++sent === n && resolve());
  events.on('job:failed', ({ error }) => reject(error));
  const runner = await run({
    events,
    logger,
    noHandleSignals: true,
    parsedCronItems: [],
    taskList: { kirim: ({ i }) => kirimSatu(url, i) },
    preset: {
      worker: {
        connectionString,
        concurrentJobs: serentak,
        maxPoolSize: serentak + 2,
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
        localQueue: { size: Math.max(10, serentak * 4) },
      },
    },
  });
  await promise;
  // What has been sent is acknowledged in the database before this ends.
  await runner.stop();
  return { sent };
}
