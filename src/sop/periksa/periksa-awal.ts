import type { DefinisiSop } from '../definisi/definisi.ts';
import type { MasalahJalur } from './masalah-definisi.ts';
import { lapor } from './masalah-definisi.ts';

export const langkahAwal = (sop: DefinisiSop): readonly string[] =>
  Object.keys(sop.langkah).filter((id) => sop.langkah[id]?.awal);

/** A round begins at exactly one step. */
export function periksaAwal(sop: DefinisiSop): MasalahJalur[] {
  const [awal, ...lebih] = langkahAwal(sop);
  if (awal === undefined) return [lapor('tanpa_awal', '', 'langkah')];
  return lebih.map((id) => lapor('awal_ganda', id, 'langkah', id, 'awal'));
}
