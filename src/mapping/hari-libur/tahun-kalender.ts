import type { TahunLibur } from '../../sop/waktu/kalender.ts';

/** A year in force, and the file that says so: shipped, or the agency's own. */
export interface TahunKalender {
  readonly tahun: string;
  readonly libur: TahunLibur;
  readonly asal: 'bawaan' | 'instansi';
  readonly berkas: string;
}
