import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { Random } from '../../ports/random.ts';
import { createKlien, type Klien } from './klien.ts';

/** What every dialect over HTTP is opened with. */
export interface OpsiApi {
  /** Base URL of the API; a trailing slash, a query and a user name in it are dropped. */
  readonly url: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Whether a pass may still wait so long before it reads again; without it, always. */
  readonly bolehTunggu?: (ms: number) => boolean;
  /** For one whole exchange, connection to last byte. */
  readonly batasWaktuMs?: number;
  /** Decoded bytes of one response. */
  readonly batasBytes?: number;
  /** How one HTTP exchange is made, where it is not the machine's own. */
  readonly klien?: Klien;
}

export const BATAS_WAKTU_MS = 30_000;
const BATAS_BYTES = 8 * 1024 * 1024;

export const klienDari = ({
  klien,
  batasWaktuMs = BATAS_WAKTU_MS,
  batasBytes = BATAS_BYTES,
}: OpsiApi): Klien => klien ?? createKlien(batasWaktuMs, batasBytes);

/** Origin and path only: it names the connection in the database and in logs. */
export function alamatDasar(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/+$/, '');
}
