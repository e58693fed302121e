import type { DefinisiSop } from '../definisi/definisi.ts';

/**
 * Steps whose acts a parent does for its linked cases too: in the document's order up to the one at which those go on.
 * What comes after it, each case does itself: one answer each.
 */
export function langkahBersama({ kaitan, langkah }: DefinisiSop): ReadonlySet<string> {
  const urutan = Object.keys(langkah);
  return new Set(kaitan === null ? [] : urutan.slice(0, urutan.indexOf(kaitan.lanjut) + 1));
}
