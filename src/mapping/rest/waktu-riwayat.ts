const WIB_MS = 7 * 3_600_000;

// By their first three letters, Indonesian and English, so that "Agu" and "Agustus" are both read.
const BULAN: ReadonlyMap<string, number> = new Map(
  [
    'jan',
    'feb',
    'mar',
    'apr',
    'mei may',
    'jun',
    'jul',
    'agu aug',
    'sep',
    'okt oct',
    'nov nop',
    'des dec',
  ].flatMap((nama, bulan) => nama.split(' ').map((awalan) => [awalan, bulan] as const)),
);

// "Kamis, 23 Februari 2023, 11:11": localised, minutes only, no zone; WIB is meant. The weekday may be missing.
const POLA =
  /^\s*(?:[\p{L}']{1,10},\s*)?(\d{1,2})\s+(\p{L}{3,9})\s+(\d{4}),?\s+(\d{1,2})[:.](\d{2})(?:\s+WIB)?\s*$/u;

/** ms UTC of a history date; null where it cannot be read. */
export function waktuFromRiwayat(teks: string): number | null {
  const [, hari, namaBulan = '', tahun, jam, menit] = POLA.exec(teks) ?? [];
  const bulan = BULAN.get(namaBulan.slice(0, 3).toLowerCase());
  if (bulan === undefined || Number(jam) > 23 || Number(menit) > 59) return null;
  const ms = Date.UTC(Number(tahun), bulan, Number(hari), Number(jam), Number(menit));
  // 31 Juni would roll over into the next month.
  return new Date(ms).getUTCDate() === Number(hari) ? ms - WIB_MS : null;
}
