import type { NomorTerakhir } from '../../../ports/store.ts';

export interface Lompatan {
  readonly jenis: string;
  readonly tahun: number;
  readonly lama: number;
  readonly ke: number;
}

export interface MasaHilang {
  /** When the copy was made, and now (ms UTC). */
  readonly dari: number;
  readonly sekarang: number;
  /** The same as years of the agency's zone. */
  readonly tahunDari: number;
  readonly tahunSampai: number;
}

/** Numbers left out at once, and one more for every minute since the copy: two restores of one copy never meet. */
const LOMPATAN_DASAR = 1_000;
const MENIT_MS = 60_000;
/** Six digits hold no more than twice this: an older copy skips no further. */
const LOMPATAN_MAKS = 400_000;
/** Counters that start again each year: a year that began meanwhile may have given out numbers too. */
const TAHUNAN = ['TL', 'BA-REG', 'REG', 'ST'] as const;

/** Where each counter goes on: beyond every number that may have been given out since the copy, on paper too. */
export function lompatan(
  tersalin: readonly NomorTerakhir[],
  diganti: readonly NomorTerakhir[],
  masa: MasaHilang,
): readonly Lompatan[] {
  const menit = Math.max(0, Math.ceil((masa.sekarang - masa.dari) / MENIT_MS));
  const jarak = Math.min(LOMPATAN_MAKS, LOMPATAN_DASAR + menit);
  const lama = new Map(tersalin.map((n) => [`${n.jenis} ${n.tahun}`, n]));
  for (let tahun = masa.tahunDari; tahun <= masa.tahunSampai; tahun++)
    for (const jenis of TAHUNAN)
      if (!lama.has(`${jenis} ${tahun}`)) lama.set(`${jenis} ${tahun}`, { jenis, tahun, terakhir: 0 });
  const nyata = new Map(diganti.map((n) => [`${n.jenis} ${n.tahun}`, n.terakhir]));
  return [...lama].flatMap(([kunci, { jenis, tahun, terakhir }]) => {
    // A year that had ended when the copy was made gives out no more.
    if (tahun !== 0 && tahun < masa.tahunDari) return [];
    const ke = Math.max(terakhir, nyata.get(kunci) ?? 0) + jarak;
    return [{ jenis, tahun, lama: terakhir, ke }];
  });
}
