const WIB_MS = 7 * 3_600_000;
const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** ms UTC → `2026-02-23T11:11:05+07:00`; milliseconds only where there are any. */
export function isoWib(ms: number): string {
  return new Date(ms + WIB_MS).toISOString().replace('.000Z', 'Z').replace('Z', '+07:00');
}

/** ms UTC → LAPOR!'s own form, minutes only and without a zone: `Kamis, 23 Februari 2023, 11:11`. */
export function tanggalRiwayat(ms: number): string {
  const w = new Date(ms + WIB_MS);
  const dua = (n: number) => String(n).padStart(2, '0');
  const jam = `${dua(w.getUTCHours())}:${dua(w.getUTCMinutes())}`;
  return `${HARI[w.getUTCDay()]}, ${w.getUTCDate()} ${BULAN[w.getUTCMonth()]} ${w.getUTCFullYear()}, ${jam}`;
}
