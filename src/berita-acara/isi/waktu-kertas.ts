import type { Zona } from '../../sop/waktu/waktu.ts';
import { hariDalamMinggu, labelZona, menitDalamHari, tanggalPada } from '../../sop/waktu/waktu.ts';
import { bulan, hari, pukul } from '../../teks/kertas/tanggal.ts';

/** Of the office: its zone, and the town in which it signs. */
export interface TempatTanggal {
  readonly zona: Zona;
  /** null: the settings name none. */
  readonly kota: string | null;
}

/** `20 November 2026` */
export function tanggalKertas(ms: number, zona: Zona): string {
  const tanggal = tanggalPada(ms, zona);
  return `${Number(tanggal.slice(8))} ${bulan[Number(tanggal.slice(5, 7)) - 1] ?? ''} ${tanggal.slice(0, 4)}`;
}

/** `20 November 2026, 14.30`, where the zone stands beside it. */
export const tanggalJamKertas = (ms: number, zona: Zona): string =>
  `${tanggalKertas(ms, zona)}, ${jamKertas(ms, zona)}`;

function jamKertas(ms: number, zona: Zona): string {
  const menit = menitDalamHari(ms, zona);
  return [Math.floor(menit / 60), menit % 60].map((n) => String(n).padStart(2, '0')).join('.');
}

/** Above a signature: `Kuala Kapuas, 20 November 2026`; without a town the day alone. */
export function tanggalTandaTangan(ms: number, { zona, kota }: TempatTanggal): string {
  const tanggal = tanggalKertas(ms, zona);
  return kota === null ? tanggal : `${kota}, ${tanggal}`;
}

/** `Jumat, 20 November 2026, pukul 14.30 WIB` */
export function waktuKertas(ms: number, zona: Zona): string {
  const namaHari = hari[hariDalamMinggu(tanggalPada(ms, zona))] ?? '';
  return pukul(`${namaHari}, ${tanggalKertas(ms, zona)}`, jamKertas(ms, zona), labelZona(zona));
}
