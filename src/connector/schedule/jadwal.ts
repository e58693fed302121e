import cron from 'node-cron';
import type { Log } from '../../ports/log.ts';

export interface OpsiJadwal {
  readonly ekspresi: string;
  /** The agency's zone, never the machine's. */
  readonly zona: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Runs `kerja` now (it catches up after a stop) and then on the schedule, until the signal. A pass that is still
 * running when the next is due goes on, and that one is left out. Resolves when the last has ended.
 */
export async function jalankanBerkala(opsi: OpsiJadwal, kerja: () => Promise<void>): Promise<void> {
  const { ekspresi, zona, log, signal } = opsi;
  let berjalan: Promise<void> | null = null;
  const mulai = (): void => {
    if (signal.aborted) return;
    if (berjalan !== null) {
      log.warn('schedule.skipped');
      return;
    }
    berjalan = kerja()
      .catch((galat: unknown) =>
        log.error('schedule.pass_failed', { error: galat instanceof Error ? galat.name : 'unknown' }),
      )
      .finally(() => {
        berjalan = null;
      });
  };
  const tugas = cron.schedule(ekspresi, mulai, { timezone: zona });
  // A machine that slept, or was busy for over a second, missed a time: one pass makes up for all of them.
  tugas.on('execution:missed', () => {
    if (berjalan === null) mulai();
  });
  mulai();
  await dihentikan(signal);
  await tugas.stop();
  if (berjalan !== null) await berjalan;
}

const dihentikan = (signal: AbortSignal): Promise<void> =>
  new Promise((selesai) => {
    if (signal.aborted) selesai();
    else signal.addEventListener('abort', () => selesai(), { once: true });
  });
