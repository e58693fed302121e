import pRetry from 'p-retry';
import type { Clock } from '../../ports/clock.ts';
import type { Jawaban } from '../../ports/lapor-api.ts';
import type { Log } from '../../ports/log.ts';
import type { Random } from '../../ports/random.ts';

/** Tries of one read. Two waits of at most 5 s stay far below the 60 s that a pass may wait. */
const COBA_MAKS = 3;
const JEDA_MAKS_MS = 5_000;
const JEDA_AWAL_MS = 500;

interface Alat {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Whether the pass may still spend so long on waiting; it is charged for it. */
  readonly bolehTunggu?: ((ms: number) => boolean) | undefined;
}

/** Carries an answer that another try may better through p-retry, which speaks in errors. */
class BelumTerjawab<T> extends Error {
  readonly jawaban: Jawaban<T>;
  readonly jedaMs: number;
  constructor(jawaban: Jawaban<T>, jedaMs: number) {
    super(jawaban.jenis);
    this.jawaban = jawaban;
    this.jedaMs = jedaMs;
  }
}

/** Reads again after a passing fault: what only reads, also where f01 reads by POST. Throws when the signal aborts. */
export async function ulangBaca<T>(
  baca: () => Promise<Jawaban<T>>,
  { clock, random, log, bolehTunggu = () => true }: Alat,
  signal?: AbortSignal,
): Promise<Jawaban<T>> {
  try {
    return await pRetry(
      async (coba) => {
        const jawaban = await baca();
        const jedaMs = jedaUlang(jawaban, coba, clock.now(), random);
        if (jedaMs === null || coba === COBA_MAKS || !bolehTunggu(jedaMs)) return jawaban;
        throw new BelumTerjawab(jawaban, jedaMs);
      },
      {
        retries: COBA_MAKS - 1,
        // The waiting is done on our clock, below.
        minTimeout: 0,
        signal,
        async shouldRetry({ error, attemptNumber }) {
          if (!(error instanceof BelumTerjawab)) return false;
          log.info('http.read_retry', {
            attempt: attemptNumber,
            outcome: error.message,
            wait_ms: error.jedaMs,
          });
          await clock.sleep(error.jedaMs, signal);
          return true;
        },
      },
    );
  } catch (galat) {
    if (galat instanceof BelumTerjawab) return galat.jawaban;
    throw galat;
  }
}

/** ms before the next try; null where another try now would not help. A longer wait is the next pass's. */
function jedaUlang(jawaban: Jawaban<unknown>, coba: number, now: number, random: Random): number | null {
  if (jawaban.jenis === 'tunggu')
    return jawaban.sampai - now <= JEDA_MAKS_MS ? Math.max(jawaban.sampai - now, 0) : null;
  if (jawaban.jenis !== 'gangguan' || tetapSalah(jawaban.http)) return null;
  return Math.round(Math.min(JEDA_AWAL_MS * 2 ** (coba - 1), JEDA_MAKS_MS) * (0.5 + random.next() / 2));
}

const tetapSalah = (http: number | null): boolean => http !== null && http >= 300 && http < 500;
