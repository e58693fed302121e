import { createRequire } from 'node:module';
import type { DestinationStream, Logger } from 'pino';
import type { Log, LogFields } from '../ports/log.ts';

export type LogLevel = 'info' | 'warn' | 'error' | 'silent';

export interface OpsiLog {
  readonly level: LogLevel;
  /** Where the lines go; stderr by default, because stdout is data. */
  readonly tujuan?: DestinationStream;
}

/** A field is an id, a count or a class of error; what is longer came from outside. */
const PANJANG_ISIAN_MAKS = 1_000;

/** JSON lines: `{"level","time","event", …fields}` and nothing else. pino is loaded by the first line that is written. */
export function createLog(opsi: OpsiLog): Log {
  let pino: Logger | null = null;
  const tulis =
    (level: Exclude<LogLevel, 'silent'>) =>
    (event: string, fields: LogFields = {}): void => {
      if (URUTAN.indexOf(level) < URUTAN.indexOf(opsi.level)) return;
      pino ??= muatPino(opsi);
      pino[level](isianBersih(fields), event);
    };
  return { info: tulis('info'), warn: tulis('warn'), error: tulis('error') };
}

const URUTAN: readonly LogLevel[] = ['info', 'warn', 'error', 'silent'];

/** Synchronous, so that the lines before a crash are there. Loading takes 25 ms, which `status` should not pay. */
function muatPino({ level, tujuan }: OpsiLog): Logger {
  const require = createRequire(import.meta.url);
  const pino: typeof import('pino').pino = require('pino');
  const opsi = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(opsi, tujuan ?? pino.destination({ dest: 2, sync: true }));
}

/** Known names only, and scalars only: an error object of axios would print its Authorization header. */
const isianBersih = (fields: LogFields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([nama]) => Object.hasOwn(DIKENAL, nama))
      .map(([nama, nilai]) => [nama, ringkas(nilai)]),
  );

/** The names again, for what no type checker saw. */
const DIKENAL: Readonly<Record<keyof LogFields, true>> = {
  alarm: true,
  attempt: true,
  brake: true,
  channel: true,
  checks: true,
  class: true,
  clock: true,
  desk: true,
  error: true,
  failed: true,
  http: true,
  kiriman: true,
  late: true,
  lines: true,
  officer: true,
  outcome: true,
  reason: true,
  remote: true,
  replies: true,
  rows: true,
  sha256: true,
  status: true,
  tracking_id: true,
  wait_ms: true,
  waiting: true,
};

function ringkas(nilai: unknown): unknown {
  if (typeof nilai === 'string') return nilai.slice(0, PANJANG_ISIAN_MAKS);
  return typeof nilai === 'object' && nilai !== null ? '[object]' : nilai;
}
