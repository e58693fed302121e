import { parseWaktu } from '../../sop/waktu/waktu.ts';

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
  if (bulan === undefined) return null;
  const tanggal = `${tahun}-${String(bulan + 1).padStart(2, '0')}-${String(hari).padStart(2, '0')}`;
  return parseWaktu(`${tanggal}T${jam?.padStart(2, '0')}:${menit}`, 'Asia/Jakarta');
}
