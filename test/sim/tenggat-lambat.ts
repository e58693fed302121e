import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A deadline counted day by day on a wall calendar of the agency's zone; knows nothing of the code under test. */
const LIBUR = join(import.meta.dirname, '../../data/hari-libur');
const HARI = 86_400_000;

const libur = new Set(
  readdirSync(LIBUR)
    .filter((nama) => nama.endsWith('.json'))
    .flatMap(
      (nama) =>
        JSON.stringify(JSON.parse(readFileSync(join(LIBUR, nama), 'utf8'))).match(/\d{4}-\d\d-\d\d/g) ?? [],
    ),
);

const kalender = new Map<string, Intl.DateTimeFormat>();

function setempat(ms: number, zona: string): { readonly tanggal: string; readonly hari: string } {
  if (!kalender.has(zona))
    kalender.set(
      zona,
      new Intl.DateTimeFormat('en-CA', {
        timeZone: zona,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        weekday: 'short',
      }),
    );
  const bagian = Object.fromEntries(
    kalender
      .get(zona)!
      .formatToParts(ms)
      .map((b) => [b.type, b.value]),
  );
  return { tanggal: `${bagian['year']}-${bagian['month']}-${bagian['day']}`, hari: bagian['weekday'] ?? '' };
}

/** ms UTC of a wall time in a zone: tried, not calculated. */
function saat(tanggal: string, jam: string, zona: string): number {
  for (const offset of ['+07:00', '+08:00', '+09:00']) {
    const ms = Date.parse(`${tanggal}T${jam}${offset}`);
    const dinding = new Intl.DateTimeFormat('en-GB', {
      timeZone: zona,
      hour: '2-digit',
      minute: '2-digit',
    }).format(ms);
    if (setempat(ms, zona).tanggal === tanggal && dinding === jam.slice(0, 5)) return ms;
  }
  throw new Error(`${tanggal} ${jam} tidak ada di ${zona}`);
}

/** N calendar days: the last second of the N-th day after. */
export const hariKalender = (mulai: number, n: number, zona: string): number =>
  saat(setempat(mulai + n * HARI, zona).tanggal, '23:59:59', zona);

/** N working days: closing time (16:00) of the N-th working day after. */
export function hariKerja(mulai: number, n: number, zona: string): number {
  let ms = mulai;
  for (let sisa = n; sisa > 0; ) {
    ms += HARI;
    const { tanggal, hari } = setempat(ms, zona);
    if (hari !== 'Sat' && hari !== 'Sun' && !libur.has(tanggal)) sisa--;
  }
  return saat(setempat(ms, zona).tanggal, '16:00:00', zona);
}
