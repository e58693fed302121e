interface Ruas {
  readonly min: number;
  readonly maks: number;
  readonly nama: readonly string[];
}

/** The fields of a cron expression: minute, hour, day of month, month, weekday (0 and 7: Sunday). */
const RUAS: readonly Ruas[] = [
  { min: 0, maks: 59, nama: [] },
  { min: 0, maks: 23, nama: [] },
  { min: 1, maks: 31, nama: [] },
  {
    min: 1,
    maks: 12,
    nama: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { min: 0, maks: 7, nama: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

/** One blank between the fields and none around them, as node-cron wants it. */
export const cronRapi = (teks: string): string => teks.trim().replace(/\s+/g, ' ');

/** Five fields only: node-cron would read a sixth as seconds, and a pass every second is nobody's wish. */
export function adalahCron(teks: string): boolean {
  const ruas = cronRapi(teks).split(' ');
  return ruas.length === RUAS.length && RUAS.every((aturan, n) => adalahRuas(ruas[n] ?? '', aturan));
}

const adalahRuas = (teks: string, aturan: Ruas): boolean =>
  teks.split(',').every((bagian) => adalahBagian(bagian.toLowerCase(), aturan));

/** `*`, `5`, `1-5`; a step (`/n`) after `*` or a range, as node-cron has it. */
function adalahBagian(bagian: string, aturan: Ruas): boolean {
  const m = /^(\*|[a-z0-9]+)(?:-([a-z0-9]+))?(?:\/(\d{1,2}))?$/.exec(bagian);
  if (m === null || Number(m[3] ?? 1) === 0) return false;
  if (m[1] === '*') return m[2] === undefined;
  if (m[2] === undefined && m[3] !== undefined) return false;
  const dari = nilai(m[1] ?? '', aturan);
  const sampai = m[2] === undefined ? dari : nilai(m[2], aturan);
  return dari !== null && sampai !== null && dari <= sampai;
}

function nilai(teks: string, { min, maks, nama }: Ruas): number | null {
  const urutan = nama.indexOf(teks);
  const angka = urutan >= 0 ? urutan + min : /^\d{1,2}$/.test(teks) ? Number(teks) : Number.NaN;
  return angka >= min && angka <= maks ? angka : null;
}
