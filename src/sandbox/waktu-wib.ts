const WIB_MS = 7 * 3_600_000;
/** LAPOR!'s words for a day, `Kamis, 23 Februari 2023`, are those of any Indonesian calendar. */
const TANGGAL = new Intl.DateTimeFormat('id-ID', {
  ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  timeZone: 'Asia/Jakarta',
});
const JAM = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Asia/Jakarta' });
const NAMA_BULAN = new Intl.DateTimeFormat('id-ID', { month: 'long', timeZone: 'UTC' });
const BULAN = Array.from({ length: 12 }, (_, bulan) => NAMA_BULAN.format(Date.UTC(2026, bulan)));

/** ms UTC → `2026-02-23T11:11:05+07:00`; milliseconds only where there are any. */
export function isoWib(ms: number): string {
  return new Date(ms + WIB_MS).toISOString().replace('.000Z', 'Z').replace('Z', '+07:00');
}

/** ms UTC → `2026-02-23 11:11:05`, WIB without saying so, as PHP of f01's days wrote it. */
export const wibF01 = (ms: number): string =>
  new Date(Math.floor(ms / 1000) * 1000 + WIB_MS).toISOString().slice(0, 19).replace('T', ' ');

/** The other way; null: no such time. */
export function msF01(teks: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(teks)) return null;
  const ms = Date.parse(`${teks.replace(' ', 'T')}+07:00`);
  return Number.isNaN(ms) ? null : ms;
}

/** ms UTC → LAPOR!'s own form, minutes only and without a zone: `Kamis, 23 Februari 2023, 11:11`. */
export const tanggalRiwayat = (ms: number): string => `${TANGGAL.format(ms)}, ${JAM.format(ms)}`;

/** ms UTC of a `tanggalRiwayat` of ours: whole minutes. */
export function msRiwayat(tanggal: string): number {
  const [, hari = '', bulan = '', tahun = '', jam = ''] =
    /^\w+, (\d+) (\w+) (\d+), (.+)$/.exec(tanggal) ?? [];
  const dua = (n: number | string) => String(n).padStart(2, '0');
  return Date.parse(`${tahun}-${dua(BULAN.indexOf(bulan) + 1)}-${dua(hari)}T${jam}:00+07:00`);
}
