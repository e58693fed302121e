import type { Log, LogFields } from '../../src/ports/log.ts';
import { pastikanSunyi } from '../secrecy/saksi.ts';

export interface EntriLog {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: LogFields;
}

export interface LogTerkumpul extends Log {
  readonly entri: readonly EntriLog[];
  /** The event names, in order. */
  readonly events: readonly string[];
}

/** A log that keeps what it is told, and will not hear a reporter's words. */
export function logTerkumpul(): LogTerkumpul {
  const entri: EntriLog[] = [];
  const catat =
    (level: EntriLog['level']) =>
    (event: string, fields: LogFields = {}): void => {
      pastikanSunyi('log', JSON.stringify([event, fields]));
      entri.push({ level, event, fields });
    };
  return {
    info: catat('info'),
    warn: catat('warn'),
    error: catat('error'),
    entri,
    get events() {
      return entri.map(({ event }) => event);
    },
  };
}
