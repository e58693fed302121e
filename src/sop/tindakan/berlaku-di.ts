import type { DefinisiSop, TindakanSop } from '../definisi/definisi.ts';

/** Whether an action may be done at a step; `terbuka` means every step that is no end. */
export const berlakuDi = (sop: DefinisiSop, tindakan: TindakanSop, langkah: string): boolean =>
  !tindakan.kecuali.includes(langkah) &&
  (tindakan.di.includes(langkah) ||
    tindakan.sekaligus.includes(langkah) ||
    (tindakan.di.includes('terbuka') && langkah in sop.langkah));
