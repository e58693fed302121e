import type { AturanTenggat } from '../aturan.ts';
import type { Batas } from '../definisi/definisi.ts';
import { tenggatHari } from './tenggat-hari.ts';
import { tenggatJam } from './tenggat-jam.ts';
import type { MasukanTenggat, Tenggat } from './uraian-tenggat.ts';

export type { Jeda } from './jeda.ts';

export type { BarisUraian, MasukanTenggat, Tenggat } from './uraian-tenggat.ts';

/**
 * When a limit falls due, and why. Depends on nothing but its arguments.
 * @throws RangeError when no end comes within HARI_MAKS days: a limit or a calendar that no one can mean.
 */
export const hitungTenggat = (masukan: MasukanTenggat, aturan: AturanTenggat): Tenggat =>
  berjamKerja(masukan.batas) ? tenggatJam(masukan, aturan) : tenggatHari(masukan, aturan);

/** Minutes and hours run in office hours; all other limits count days. */
export const berjamKerja = ({ satuan }: Batas): boolean => satuan === 'menit' || satuan === 'jam';

/** The closing (ms UTC) of the `n`th working day after the day of `mulai`. Only a pause makes `jatuh` null. */
export const tambahHariKerja = (mulai: number, n: number, aturan: AturanTenggat): number =>
  hitungTenggat({ mulai, batas: { jumlah: n, satuan: 'hari_kerja' }, jeda: [] }, aturan).jatuh!;
