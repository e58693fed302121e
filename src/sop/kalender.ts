import type { Tanggal } from './waktu.ts';

/** The days of one year that are off, with the decree that says so. */
export interface TahunLibur {
  readonly sumber: string;
  readonly nasional: readonly Tanggal[];
  readonly cuti: readonly Tanggal[];
}

export interface Kalender {
  /** Names the content (a hash made by whoever loads it), journalled with every deadline's settings. */
  readonly versi: string;
  /** Year ('2026') → its days off. A year that is not here is unknown: deadlines in it are provisional. */
  readonly tahun: Readonly<Record<string, TahunLibur>>;
  readonly hariKerja: 5 | 6;
  readonly cutiBersama: 'libur' | 'kerja';
  readonly liburSendiri: readonly Tanggal[];
}
