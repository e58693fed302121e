import type { Kasus } from './kasus.ts';
import type { Peristiwa, Perubahan } from './peristiwa.ts';
import { terapkan } from './terapkan.ts';

/** A decision being made: the changes so far, and the case as they leave it. */
export interface Rancangan {
  readonly kasus: Kasus;
  readonly perubahan: readonly Perubahan[];
}

export const rancang = (kasus: Kasus): Rancangan => ({ kasus, perubahan: [] });

export function tambah(
  rancangan: Rancangan,
  peristiwa: Peristiwa,
  teks?: Readonly<Record<string, string>>,
): Rancangan {
  return {
    kasus: terapkan(rancangan.kasus, peristiwa, rancangan.kasus),
    perubahan: [...rancangan.perubahan, teks === undefined ? { peristiwa } : { peristiwa, teks }],
  };
}
