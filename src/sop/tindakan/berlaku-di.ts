import type { DefinisiSop, TindakanSop } from '../definisi.ts';

/** Whether an action may be done at a step; `terbuka` means every step that is no end. */
export const berlakuDi = (sop: DefinisiSop, tindakan: TindakanSop, langkah: string): boolean =>
  !tindakan.kecuali.includes(langkah) &&
  (tindakan.di.includes(langkah) ||
    tindakan.sekaligus.includes(langkah) ||
    (tindakan.di.includes('terbuka') && langkah in sop.langkah));

/** Steps that an act recorded at an earlier one passes, in the document's order; the last is the step of the act itself. */
export function dilewatiSekaligus(
  sop: DefinisiSop,
  tindakan: TindakanSop,
  langkah: string,
): readonly string[] {
  if (tindakan.di.includes(langkah) || !tindakan.sekaligus.includes(langkah)) return [];
  const urutan = Object.keys(sop.langkah);
  return urutan.slice(urutan.indexOf(langkah) + 1, urutan.indexOf(tindakan.di[0] ?? '') + 1);
}
