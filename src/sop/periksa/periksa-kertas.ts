import type { DefinisiSop } from '../definisi/definisi.ts';
import type { MasalahJalur } from './masalah-definisi.ts';
import { asing } from './masalah-definisi.ts';

export const periksaKertas = (sop: DefinisiSop): MasalahJalur[] =>
  Object.entries(sop.kertas).flatMap(([id, kertas]) => [
    ...asing(sop.tindakan, 'tindakan_tak_dikenal', kertas.dari, 'kertas', id, 'dari'),
    ...asing(sop.peran, 'peran_tak_dikenal', kertas.penandaTangan, 'kertas', id, 'penandaTangan'),
  ]);
