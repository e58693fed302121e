import { parseWaktu } from '../../sop/waktu/waktu.ts';

/** LAPOR!'s servers stand in Jakarta: its wall-clock times are WIB, whatever zone the agency is in. */
const ZONA_F01 = 'Asia/Jakarta';
const WIB_MS = 7 * 3_600_000;
const POLA = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

/** ms UTC of `2026-01-03 09:15:00` (WIB); null where the text is no such time. */
export const waktuFromF01 = (teks: string): number | null =>
  POLA.test(teks) ? parseWaktu(teks, ZONA_F01) : null;

/** Whole seconds, rounded down: as a lower bound it leaves nothing out. */
export const waktuToF01 = (ms: number): string =>
  new Date(Math.floor(ms / 1000) * 1000 + WIB_MS).toISOString().slice(0, 19).replace('T', ' ');
