import type { DefinisiSop } from '../../sop/definisi/definisi.ts';

/** Figures of a step or an end are of all SOPs that have it: each calls it by its own name. */
export const namaBersama = (sop: readonly (DefinisiSop | undefined)[], id: string): string | null => {
  const nama = sop.flatMap((satu) => satu?.langkah[id]?.nama ?? satu?.akhir[id]?.nama ?? []);
  return nama.length === 0 ? null : [...new Set(nama)].join(' / ');
};
