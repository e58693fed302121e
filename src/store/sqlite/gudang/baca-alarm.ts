import type { BarisAlarm } from '../../../ports/store.ts';
import type { Basis } from '../basis/buka.ts';
import type { BarisAlarmKasus } from './bagian-kasus.ts';
import { alarmDari } from './bagian-kasus.ts';

type Baris = BarisAlarmKasus & {
  readonly tracking_id: string | null;
  readonly nomor_registrasi: string | null;
};

/** Alarms of all cases in the order in which they sounded. */
export function* bacaAlarm(
  db: Basis,
  { sejak, batas = -1 }: { readonly sejak: number; readonly batas?: number },
): Generator<BarisAlarm> {
  const rows = db
    .prepare<[number, number], Baris>(
      `SELECT a.*, k.tracking_id, k.nomor_registrasi FROM alarm a INDEXED BY alarm_pada
       JOIN kasus k ON k.id = a.kasus_id WHERE a.pada_at >= ? ORDER BY a.pada_at, a.kasus_id, a.urut LIMIT ?`,
    )
    .all(sejak, batas);
  for (const b of rows)
    yield { ...alarmDari(b), trackingId: b.tracking_id, nomorRegistrasi: b.nomor_registrasi };
}
