import type { Tanggal, Zona } from '../../sop/waktu/waktu.ts';
import {
  HARI_MS,
  hariDalamMinggu,
  JAM_MS,
  labelZona,
  MENIT_MS,
  menitDalamHari,
  selisihHari,
  tanggalPada,
} from '../../sop/waktu/waktu.ts';
import type { Katalog } from '../../teks/teks.ts';

/** Where and when a time is read. */
export interface SaatBaca {
  readonly katalog: Katalog;
  readonly zona: Zona;
  /** ms UTC. */
  readonly sekarang: number;
}

type Tempat = Omit<SaatBaca, 'sekarang'>;

/** `20 Nov 2026` */
export function tanggalPendek(tanggal: Tanggal, { waktu }: Katalog): string {
  return `${hariBulan(tanggal, waktu)} ${tanggal.slice(0, 4)}`;
}

const hariBulan = (tanggal: Tanggal, { bulanPendek }: Katalog['waktu']): string =>
  `${Number(tanggal.slice(8))} ${bulanPendek[Number(tanggal.slice(5, 7)) - 1] ?? ''}`;

/** `Jum 20 Nov 2026` */
export const tanggalTeks = (tanggal: Tanggal, katalog: Katalog): string =>
  `${katalog.waktu.hariPendek[hariDalamMinggu(tanggal)] ?? ''} ${tanggalPendek(tanggal, katalog)}`;

/** `14:30` */
export function jamTeks(ms: number, zona: Zona): string {
  const menit = menitDalamHari(ms, zona);
  return [Math.floor(menit / 60), menit % 60].map((n) => String(n).padStart(2, '0')).join(':');
}

/** `Jum 20 Nov 2026 14:30 WIB` */
export const waktuTeks = (ms: number, { katalog, zona }: Tempat): string =>
  `${tanggalTeks(tanggalPada(ms, zona), katalog)} ${jamTeks(ms, zona)} ${labelZona(zona)}`;

/** `20 Nov 14:30`, with the year where it is another one than now. */
export function waktuPendek(ms: number, { katalog, zona, sekarang }: SaatBaca): string {
  const tanggal = tanggalPada(ms, zona);
  const samaTahun = tanggal.slice(0, 4) === tanggalPada(sekarang, zona).slice(0, 4);
  const hari = samaTahun ? hariBulan(tanggal, katalog.waktu) : tanggalPendek(tanggal, katalog);
  return `${hari} ${jamTeks(ms, zona)}`;
}

/** What is left until a deadline, in words: "besok 23:59", "Jum 27 Nov, 4 hari", "terlambat 2 hari". */
export function sisaTeks(jatuh: number, { katalog, zona, sekarang }: SaatBaca): string {
  const { waktu } = katalog;
  const tanggal = tanggalPada(jatuh, zona);
  const hari = selisihHari(tanggalPada(sekarang, zona), tanggal);
  if (sekarang > jatuh) return terlambat(jatuh, hari, sekarang, waktu);
  if (hari === 0) return waktu.hariIni(jamTeks(jatuh, zona));
  if (hari === 1) return waktu.besok(jamTeks(jatuh, zona));
  const samaTahun = tanggal.slice(0, 4) === tanggalPada(sekarang, zona).slice(0, 4);
  const kapan = samaTahun
    ? `${waktu.hariPendek[hariDalamMinggu(tanggal)] ?? ''} ${hariBulan(tanggal, waktu)}`
    : tanggalPendek(tanggal, katalog);
  return `${kapan}, ${waktu.hariLagi(hari)}`;
}

/** The same beside a date that is already written out: "besok", "4 hari lagi", "terlambat 2 hari". */
export function tinggalTeks(jatuh: number, { katalog, zona, sekarang }: SaatBaca): string {
  const hari = selisihHari(tanggalPada(sekarang, zona), tanggalPada(jatuh, zona));
  return sekarang > jatuh ? terlambat(jatuh, hari, sekarang, katalog.waktu) : katalog.waktu.tinggal(hari);
}

/** People count dates: due on the 18th and now the 20th is two days, whatever the hour. */
function terlambat(jatuh: number, hari: number, sekarang: number, waktu: Katalog['waktu']): string {
  if (hari < 0) return waktu.terlambatHari(-hari);
  const jam = Math.floor((sekarang - jatuh) / JAM_MS);
  return jam > 0
    ? waktu.terlambatJam(jam)
    : waktu.terlambatMenit(Math.max(1, Math.floor((sekarang - jatuh) / MENIT_MS)));
}

/** How long ago: "5 menit lalu", "2 hari lalu". A time that has not come counts as now. */
export function laluTeks(ms: number, sekarang: number, { waktu }: Katalog): string {
  const selang = Math.max(0, sekarang - ms);
  if (selang < MENIT_MS) return waktu.baruSaja;
  if (selang < JAM_MS) return waktu.menitLalu(Math.floor(selang / MENIT_MS));
  if (selang < HARI_MS) return waktu.jamLalu(Math.floor(selang / JAM_MS));
  return waktu.hariLalu(Math.floor(selang / HARI_MS));
}

/** Dates between, never negative. */
export const hariSejak = (ms: number, { zona, sekarang }: Pick<SaatBaca, 'zona' | 'sekarang'>): number =>
  Math.max(0, selisihHari(tanggalPada(ms, zona), tanggalPada(sekarang, zona)));
