import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import type { TingkatRingkas } from '../sop/tenggat/alarm.ts';
import { ringkas } from '../sop/tenggat/alarm.ts';

/** Alarms of one pass by level. */
export type HitunganAlarm = Readonly<Record<TingkatRingkas, number>>;

/** Cases whose alarms one pass sounds; the next pass goes on. */
const KASUS_MAKS = 2_000;

/** Sounds what has come due. A line of the log each, by id and level: no title, no name. */
export async function bunyikanAlarm(store: Store, sekarang: number, log?: Log): Promise<HitunganAlarm> {
  const hitungan = { '50': 0, '80': 0, jatuh: 0, lewat: 0 } satisfies Record<TingkatRingkas, number>;
  for (const { sasaran, jam, tingkat } of await store.bunyikanAlarm(sekarang, KASUS_MAKS)) {
    hitungan[ringkas(tingkat)]++;
    log?.info('alarm.raised', { tracking_id: sasaran, clock: jam, alarm: tingkat });
  }
  return hitungan;
}
