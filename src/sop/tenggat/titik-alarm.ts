import type { AturanTenggat } from '../aturan.ts';
import { ingatPerHari } from '../waktu/ingat-per-hari.ts';
import type { Tanggal, Zona } from '../waktu/waktu.ts';
import { awalHari, HARI_MS, MENIT_MS, tambahHari, tanggalPada } from '../waktu/waktu.ts';
import { jatuhTenggat } from './jatuh-tenggat.ts';
import type { MasukanTenggat, Tenggat } from './tenggat.ts';
import { hitungTenggat } from './tenggat.ts';

/**
 * What reminds of a deadline, in the order of time: half of the count is used, then 80 %; it has passed; so many hari
 * kerja after it.
 */
export type TingkatAlarm = '50' | '80' | 'jatuh' | `lewat-${number}`;

/** Daily reminders of one late deadline: about a month of working days. Whoever has not heard twenty hears no more. */
export const LEWAT_MAKS = 20;

const SEBELUM_LEWAT = ['50', '80', 'jatuh'] as const;

/** All levels of a clock, as they come. */
export const TINGKAT_ALARM: readonly TingkatAlarm[] = [
  ...SEBELUM_LEWAT,
  ...Array.from({ length: LEWAT_MAKS }, (_, i): TingkatAlarm => `lewat-${i + 1}`),
];

/** Place in that order; one that a longer list once knew stands behind all. */
export const peringkat = (tingkat: TingkatAlarm): number =>
  tingkat.startsWith('lewat-')
    ? SEBELUM_LEWAT.length - 1 + Number(tingkat.slice('lewat-'.length))
    : SEBELUM_LEWAT.indexOf(tingkat as (typeof SEBELUM_LEWAT)[number]);

/** When a level of this clock comes (ms UTC); null while a pause stands. */
export function saatTingkat(
  tingkat: TingkatAlarm,
  masukan: MasukanTenggat,
  aturan: AturanTenggat,
): number | null {
  const titik = titikTenggat(masukan, aturan);
  if (titik === null) return null;
  if (tingkat === '50' || tingkat === '80') return titik[tingkat];
  // The last moment in time is still in time.
  if (tingkat === 'jatuh') return titik.jatuh + 1;
  const batas = { jumlah: peringkat(tingkat) - peringkat('jatuh'), satuan: 'hari_kerja' } as const;
  return jatuhTenggat({ mulai: titik.jatuh, batas, jeda: [] }, aturan);
}

interface Titik {
  readonly '50': number;
  readonly '80': number;
  readonly jatuh: number;
}

/** Like the deadline itself, its shares depend only on the day of the start, where nothing pauses. */
const titikTenggat = ingatPerHari((masukan, aturan): Titik | null => {
  const tenggat = hitungTenggat(masukan, aturan);
  if (tenggat.jatuh === null) return null;
  const hari = hariTerhitung(masukan.mulai, tenggat, aturan.zona);
  const saat = (persen: number): number => saatPersen(persen, hari, tenggat.jatuh ?? 0, aturan.zona);
  return { '50': saat(50), '80': saat(80), jatuh: tenggat.jatuh };
});

/** The days from the one after the start to that of the end, but for those that the clock passes over. */
function hariTerhitung(mulai: number, { jatuh, uraian }: Tenggat, zona: Zona): readonly Tanggal[] {
  const dilalui = new Set(
    uraian.flatMap((b) => (b.jenis === 'dilewati' || b.jenis === 'dijeda' ? [b.tanggal] : [])),
  );
  const akhir = tanggalPada(jatuh ?? mulai, zona);
  const hari: Tanggal[] = [];
  for (let ini = tambahHari(tanggalPada(mulai, zona), 1); ini <= akhir; ini = tambahHari(ini, 1))
    if (!dilalui.has(ini)) hari.push(ini);
  return hari;
}

/**
 * A share is measured on the days that count, as the deadline itself is: three of six are used at the end of the third.
 * A week of Lebaran uses nothing. Within a day it goes with the hours; the last day ends with the deadline.
 */
function saatPersen(persen: number, hari: readonly Tanggal[], jatuh: number, zona: Zona): number {
  const bagian = (hari.length * persen) / 100;
  const tanggal = hari[Math.floor(bagian)];
  if (tanggal === undefined) return jatuh;
  const awal = awalHari(tanggal, zona);
  const panjang = Math.min(HARI_MS, jatuh - awal);
  return awal + Math.round(((bagian % 1) * panjang) / MENIT_MS) * MENIT_MS;
}
