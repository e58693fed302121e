import type { Laporan } from '../../../sop/laporan/laporan.ts';
import type { BarisKasus, KolomLaporan } from './baris-kasus.ts';

/** The way in whose records carry the time of the file, not of the report. */
export const EKSPOR = 'ekspor-xlsx';

type Versi = Pick<KolomLaporan, 'jauh_at' | 'ekspor_at'>;

/**
 * Whether a record tells nothing newer than we know. LAPOR! dates the report's last change, an export its own making:
 * two clocks, so a record of LAPOR! is compared with LAPOR!'s alone, an export with both.
 */
export function usang(baris: Versi & Pick<BarisKasus, 'asal'>, asal: string, versi: number): boolean {
  const { jauh_at: jauh, ekspor_at: ekspor } = baris;
  if (asal === EKSPOR) return versi < Math.max(jauh ?? versi, ekspor ?? versi);
  if (jauh === null) return false;
  // The overlap of two passes shows a record again: that does not undo what an export has said since.
  return baris.asal === EKSPOR ? versi <= jauh : versi < jauh;
}

export const versiSesudah = (lama: Versi | null, asal: string, versi: number): Versi =>
  asal === EKSPOR
    ? { jauh_at: lama?.jauh_at ?? null, ekspor_at: Math.max(lama?.ekspor_at ?? versi, versi) }
    : { jauh_at: Math.max(lama?.jauh_at ?? versi, versi), ekspor_at: lama?.ekspor_at ?? null };

export const samaVersi = (a: Versi, b: Versi): boolean =>
  a.jauh_at === b.jauh_at && a.ekspor_at === b.ekspor_at;

export type LaporanMasuk = {
  readonly laporan: Laporan;
  readonly tidakDibawa: readonly (keyof Laporan)[];
  readonly asal: string;
};
