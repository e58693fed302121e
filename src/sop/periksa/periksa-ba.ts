import type { DefinisiSop } from '../definisi/definisi.ts';
import type { MasalahJalur } from './masalah-definisi.ts';
import { asing } from './masalah-definisi.ts';
import { periksaIsian } from './periksa-isian.ts';
import { periksaPeran } from './periksa-peran.ts';

export function periksaBa(sop: DefinisiSop): MasalahJalur[] {
  return Object.entries(sop.ba).flatMap(([id, ba]) => [
    ...periksaPeran(sop, ba.penyetuju, 'ba', id, 'penyetuju'),
    ...periksaPeran(sop, ba.penyusun, 'ba', id, 'penyusun'),
    ...asing(sop.peran, 'peran_tak_dikenal', ba.penandaTangan, 'ba', id, 'penandaTangan'),
    ...(ba.gerbang === null
      ? []
      : asing(sop.tindakan, 'tindakan_tak_dikenal', [ba.gerbang.sesudah], 'ba', id, 'gerbang')),
    ...periksaIsian(ba.isian, 'ba', id, 'isian'),
    ...asing(sop.tindakan, 'tindakan_tak_dikenal', ba.sesudah, 'ba', id, 'sesudah'),
  ]);
}
