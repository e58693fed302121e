import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../ports/clock.ts';

/** A timer of Node holds 2^31 − 1 ms (24.8 days) and fires at once beyond that. */
const TIMER_MAKS_MS = 2 ** 31 - 1;

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    for (let sisa = ms; sisa > 0 && signal?.aborted !== true; sisa -= TIMER_MAKS_MS)
      await tidur(Math.min(sisa, TIMER_MAKS_MS), signal);
  },
};

/** An abort ends the sleep; whether it is an error is for the sleeper to say. */
async function tidur(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await setTimeout(ms, undefined, signal === undefined ? {} : { signal });
  } catch (galat) {
    if (signal?.aborted !== true) throw galat;
  }
}
