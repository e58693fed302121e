import type { Zona } from '../sop/waktu.ts';
import { hariDalamMinggu, labelZona, menitDalamHari, tanggalPada } from '../sop/waktu.ts';
import { bulan, hari, pukul } from '../teks/kertas/tanggal.ts';

/** `20 November 2026` */
export function tanggalKertas(ms: number, zona: Zona): string {
  const tanggal = tanggalPada(ms, zona);
  return `${Number(tanggal.slice(8))} ${bulan[Number(tanggal.slice(5, 7)) - 1] ?? ''} ${tanggal.slice(0, 4)}`;
}

/** `Jumat, 20 November 2026, pukul 14.30 WIB` */
export function waktuKertas(ms: number, zona: Zona): string {
  const menit = menitDalamHari(ms, zona);
  const jam = [Math.floor(menit / 60), menit % 60].map((n) => String(n).padStart(2, '0')).join('.');
  const namaHari = hari[hariDalamMinggu(tanggalPada(ms, zona))] ?? '';
  return pukul(`${namaHari}, ${tanggalKertas(ms, zona)}`, jam, labelZona(zona));
}
