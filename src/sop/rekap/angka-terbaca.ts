import type { RataHari } from './kinerja.ts';

/** Shown where nothing is divided by: 0 would be a figure. */
export const TANPA_PENYEBUT = '–';

/** `83,3%` */
export const persen = (pembilang: number, penyebut: number, koma = ','): string =>
  penyebut === 0 ? TANPA_PENYEBUT : `${desimal((100 * pembilang) / penyebut, koma)}%`;

/** `2,4` */
export const rata = ({ hari, laporan }: RataHari, koma = ','): string =>
  laporan === 0 ? TANPA_PENYEBUT : desimal(hari / laporan, koma);

/** One place: what agencies are judged by is told no finer. */
const desimal = (nilai: number, koma: string): string => nilai.toFixed(1).replace('.', koma);
