import type { JamKerja } from '../waktu/jam-kerja.ts';
import { jamTutup } from '../waktu/jam-kerja.ts';
import type { Kalender } from '../waktu/kalender.ts';
import { statusHari } from '../waktu/kalender.ts';
import type { Tanggal, Zona } from '../waktu/waktu.ts';
import { menitDalamHari, tanggalPada } from '../waktu/waktu.ts';

/** `kerja`: working days only; `tidak`: never by itself. */
export const HARI_LEMBAR = ['kerja', 'setiap', 'tidak'] as const;
export type HariLembar = (typeof HARI_LEMBAR)[number];

export interface AturanSaat {
  readonly zona: Zona;
  readonly kalender: Kalender;
  readonly jamKerja: JamKerja;
  /** Minutes since local midnight. */
  readonly jam: number;
  readonly hari: HariLembar;
}

/** Of a digest whose hour is after the office closes: minutes in which a machine may still catch up. */
const SUSULAN_MENIT = 60;

/**
 * The day whose digest is due now, null where none is. A machine that was off at the hour catches up until the office
 * closes: after that the next morning's says it better.
 */
export function hariLembar(sekarang: number, aturan: AturanSaat): Tanggal | null {
  const hari = tanggalPada(sekarang, aturan.zona);
  if (!hariBerlembar(hari, aturan)) return null;
  const menit = menitDalamHari(sekarang, aturan.zona);
  const akhir = Math.max(jamTutup(aturan.jamKerja, hari), aturan.jam + SUSULAN_MENIT);
  return menit >= aturan.jam && menit < akhir ? hari : null;
}

const hariBerlembar = (tanggal: Tanggal, { hari, kalender }: AturanSaat): boolean =>
  hari === 'setiap' || (hari === 'kerja' && statusHari(kalender, tanggal).kerja);
