import type { DefinisiSop } from '../definisi/definisi.ts';
import type { MasalahJalur } from './masalah-definisi.ts';
import { lapor } from './masalah-definisi.ts';

/** Somebody performs it, and the SOP declares who. */
export function periksaPeran(sop: DefinisiSop, peran: readonly string[], ...path: string[]): MasalahJalur[] {
  if (peran.length === 0) return [lapor('tanpa_pelaksana', '', ...path)];
  return peran
    .filter((id) => !Object.hasOwn(sop.peran, id))
    .map((id) => lapor('peran_tak_dikenal', id, ...path, String(peran.indexOf(id))));
}
