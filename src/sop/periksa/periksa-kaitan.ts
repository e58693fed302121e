import type { DefinisiSop } from '../definisi/definisi.ts';
import { MENUNGGU_INDUK } from '../kasus/kasus.ts';
import type { MasalahJalur } from './masalah-definisi.ts';
import { lapor } from './masalah-definisi.ts';

/** A linked report waits at a step of its own, and goes on at one that it finds. */
export function periksaKaitan({ kaitan, langkah }: DefinisiSop): MasalahJalur[] {
  if (kaitan === null) return [];
  const asing = (id: string): boolean => !Object.hasOwn(langkah, id);
  return [
    ...(asing(MENUNGGU_INDUK) ? [lapor('langkah_tak_dikenal', MENUNGGU_INDUK, 'kaitan')] : []),
    ...(asing(kaitan.lanjut) ? [lapor('langkah_tak_dikenal', kaitan.lanjut, 'kaitan', 'lanjut')] : []),
  ];
}
