import type { Sasaran } from './hasil.ts';
import { desimal, median, rentang } from './statistik.ts';

/** A ratio of two measurements of the same round: what else the machine did then met both. */
export const nisbah = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.map((nilai, i) => nilai / (b[i] ?? Number.NaN));

/** The median decides. */
export const sedikitnya = (nama: string, semua: readonly number[], batas: number): Sasaran =>
  sasaran(`${nama}: ${rentang(semua, 2)}, sedikitnya ${desimal(batas, 2)}`, median(semua) >= batas);

export const palingBesar = (nama: string, semua: readonly number[], batas: number): Sasaran =>
  sasaran(`${nama}: ${rentang(semua, 2)}, paling besar ${desimal(batas, 2)}`, median(semua) <= batas);

export const sasaran = (teks: string, tercapai: boolean | null): Sasaran => ({ teks, tercapai });
