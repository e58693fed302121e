import { hostname, userInfo } from 'node:os';
import type { Klien } from '../connector/http/klien.ts';
import type { Clock } from '../ports/clock.ts';
import type { LaporApi } from '../ports/lapor-api.ts';
import type { Log } from '../ports/log.ts';
import type { Random } from '../ports/random.ts';
import type { Pencatat } from '../ports/store.ts';

/** What a test may put in the machine's place. */
export interface Lingkungan {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly pencatat: Pencatat;
  /** A dialect instead of the configured one. */
  readonly api?: LaporApi;
  /** How one HTTP exchange is made. */
  readonly klien?: Klien;
}

export interface OpsiApp {
  readonly ganti?: Partial<Lingkungan>;
  /** What the log on stderr tells: `info` for a service, `warn` where an officer watches. */
  readonly tingkatLog?: 'info' | 'warn' | 'error';
}

/** The machine itself, with what a caller puts in its place. */
export async function lingkunganNyata({ ganti, tingkatLog = 'warn' }: OpsiApp): Promise<Lingkungan> {
  const [{ systemClock }, { systemRandom }, { createLog }] = await Promise.all([
    import('../system/clock.ts'),
    import('../system/random.ts'),
    import('../system/log.ts'),
  ]);
  const pencatat = { akun: akunOs(), host: hostname() };
  return {
    clock: systemClock,
    random: systemRandom,
    log: createLog({ level: tingkatLog }),
    pencatat,
    ...ganti,
  };
}

/** The time of the machine, for what is done without an office being opened. */
export const saatIni = async (): Promise<number> => (await lingkunganNyata({})).clock.now();

/** A machine account without a password entry has no name. */
function akunOs(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? '');
  }
}
