import cron from 'node-cron';
import type { Log } from '../../ports/log.ts';

/**
 * Runs `kerja` now (it catches up after a stop) and then on the schedule, in the agency's zone, until the signal. A
 * pass that is still running when the next is due goes on, and that one is left out. Resolves when the last has ended.
 */
export async function jalankanBerkala(
  opsi: { readonly ekspresi: string; readonly zona: string; readonly log: Log; readonly signal: AbortSignal },
  kerja: () => Promise<void>,
): Promise<void> {
  const { ekspresi, zona, log, signal } = opsi;
  let berjalan: Promise<void> | null = null;
  const mulai = (): void => {
    if (berjalan !== null || signal.aborted) {
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
  mulai();
  const tugas = cron.schedule(ekspresi, mulai, { timezone: zona });
  await new Promise<void>((selesai) => {
    if (signal.aborted) selesai();
    else signal.addEventListener('abort', () => selesai(), { once: true });
  });
  await tugas.stop();
  if (berjalan !== null) await berjalan;
}
