import { err, ok, type Result } from '../sop/result.ts';

const SATUAN_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** Nothing here waits longer than a week. */
const DURASI_MAKS_MS = 7 * 24 * 3_600_000;

/** "0s", "120s", "15m", "2h" → milliseconds. */
export function bacaDurasi(teks: string): Result<number, 'bukan_durasi'> {
  const [, jumlah, satuan = ''] = /^(\d{1,6})([smh])$/.exec(teks.trim()) ?? [];
  const ms = Number(jumlah) * (SATUAN_MS[satuan] ?? Number.NaN);
  return ms <= DURASI_MAKS_MS ? ok(ms) : err('bukan_durasi');
}
