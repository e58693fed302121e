import type { Isian } from '../definisi/definisi.ts';
import {
  ALASAN_IDENTITAS,
  ALASAN_TERLAMBAT,
  KONSEP,
  NASKAH,
  PENGGANTI,
  SAMARKAN_IDENTITAS,
} from '../tindakan/isian.ts';
import type { MasalahJalur } from './masalah-definisi.ts';
import { lapor } from './masalah-definisi.ts';

/** Fields that every act may carry without its SOP saying so. */
const DICADANGKAN = [ALASAN_TERLAMBAT, ALASAN_IDENTITAS, SAMARKAN_IDENTITAS, KONSEP, NASKAH, PENGGANTI];

export function periksaIsian(isian: Readonly<Record<string, Isian>>, ...path: string[]): MasalahJalur[] {
  return Object.entries(isian).flatMap(([nama, { jenis, pilihan, wajibKecuali }]) => {
    const masalah: MasalahJalur[] = [];
    if (DICADANGKAN.includes(nama)) masalah.push(lapor('isian_dicadangkan', nama, ...path, nama));
    if ((jenis === 'pilihan') !== pilihan.length > 0)
      masalah.push(lapor('pilihan_kosong', nama, ...path, nama));
    if (wajibKecuali === null) return masalah;
    const ada = wajibKecuali !== nama && Object.hasOwn(isian, wajibKecuali);
    return ada
      ? masalah
      : [...masalah, lapor('isian_tak_dikenal', wajibKecuali, ...path, nama, 'wajibKecuali')];
  });
}
