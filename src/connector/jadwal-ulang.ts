import type { Random } from '../ports/random.ts';

/** ±20 %: many offices must not come back in the same second. */
const GOYANGAN = 0.2;
/** A try brought forward by a deadline still leaves the remote this long. */
const JEDA_TERPENDEK_MS = 60_000;

/**
 * When try `percobaan` (from 1) is due: the n-th entry of the schedule is the wait before try n. A nearer national
 * deadline brings it forward, to half of the time that is left. null: no try is left.
 */
export function waktuPercobaan(
  percobaan: number,
  jadwalMs: readonly number[],
  saat: { readonly sekarang: number; readonly random: Random; readonly tenggat: number | null },
): number | null {
  const dasar = jadwalMs[percobaan - 1];
  if (dasar === undefined) return null;
  const goyang = 1 + GOYANGAN * (2 * saat.random.next() - 1);
  const waktu = saat.sekarang + Math.round(dasar * goyang);
  const { tenggat, sekarang } = saat;
  if (tenggat === null || tenggat <= sekarang || waktu <= tenggat) return waktu;
  const dimajukan = sekarang + Math.max(JEDA_TERPENDEK_MS, Math.floor((tenggat - sekarang) / 2));
  return Math.min(waktu, dimajukan);
}
