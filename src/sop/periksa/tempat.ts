import type { DefinisiSop, Pindah } from '../definisi/definisi.ts';

/** In `di`: every step that is no end. */
export const TERBUKA = 'terbuka';

export const adalahTempat = (sop: DefinisiSop, id: string): boolean =>
  Object.hasOwn(sop.langkah, id) || Object.hasOwn(sop.akhir, id);

/** Targets, each with its place under `pindah`. */
export function tujuan(pindah: Pindah | null): readonly (readonly [path: readonly string[], ke: string])[] {
  if (pindah === null) return [];
  if ('ke' in pindah) return [[['ke'], pindah.ke]];
  return Object.entries(pindah.pilihan).map(([nilai, ke]) => [['pilihan', nilai], ke]);
}
