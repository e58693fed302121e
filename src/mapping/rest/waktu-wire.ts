import { adalahTanggal } from '../../sop/waktu/waktu.ts';

// RFC 3339 date-time, as the contract says: seconds and an offset are compulsory, hour 24 is not a time.
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** ms UTC; null where the text is no RFC 3339 date-time. */
export function waktuFromWire(teks: string): number | null {
  const tanggal = DATE_TIME.exec(teks)?.[1];
  if (tanggal === undefined || !adalahTanggal(tanggal)) return null;
  const ms = Date.parse(teks);
  return Number.isNaN(ms) ? null : ms;
}

export const waktuToWire = (ms: number): string => new Date(ms).toISOString();
