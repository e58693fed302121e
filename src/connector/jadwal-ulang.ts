import type { Random } from '../ports/random.ts';
import { TUNGGU_MAKS_MS } from './pemutus.ts';

/** ±20 %: many offices must not come back in the same second. */
const GOYANGAN = 0.2;
/** A try brought forward by a deadline still leaves the remote this long. */
const JEDA_TERPENDEK_MS = 60_000;

interface SaatUlang {
  readonly sekarang: number;
  readonly random: Random;
  /** National deadline (ms UTC). */
  readonly tenggat: number | null;
}

/**
 * When try `percobaan` (from 1) is due: the n-th entry of the schedule is the wait before try n. A nearer national
 * deadline brings it forward, to half of the time that is left. null: no try is left.
 */
export function waktuPercobaan(
  percobaan: number,
  jadwalMs: readonly number[],
  saat: SaatUlang,
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

/** Looks at one uncertain try; who cannot tell after these asks a person. */
export const TENGOKAN_MAKS = 8;

/** When look `tengokan` is due, from the second (the first waits until an effect would show); null: none is left. */
export function waktuTengokan(tengokan: number, jadwalMs: readonly number[], saat: SaatUlang): number | null {
  if (tengokan > TENGOKAN_MAKS) return null;
  const waktu = waktuPercobaan(Math.min(tengokan, jadwalMs.length), jadwalMs, saat);
  return Math.max(waktu ?? 0, saat.sekarang + JEDA_TERPENDEK_MS);
}

/** The longest wait that is ever stored: of the schedule, asked for by the remote, or until an effect shows. */
export const tungguTerlama = (jadwalMs: readonly number[], tampakMs: number): number =>
  Math.max(...jadwalMs.map((ms) => Math.ceil(ms * (1 + GOYANGAN))), TUNGGU_MAKS_MS, tampakMs);
