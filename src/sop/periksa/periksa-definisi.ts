import type { Batas, DefinisiSop, Satuan } from '../definisi/definisi.ts';
import type { Kosakata } from '../definisi/kosakata.ts';
import type { MasalahJalur } from './masalah-definisi.ts';
import { lapor } from './masalah-definisi.ts';
import { periksaAwal } from './periksa-awal.ts';
import { periksaBa } from './periksa-ba.ts';
import { periksaBeku } from './periksa-beku.ts';
import { periksaIsian } from './periksa-isian.ts';
import { periksaJalan } from './periksa-jalan.ts';
import { periksaJawaban } from './periksa-jawaban.ts';
import { periksaKaitan } from './periksa-kaitan.ts';
import { periksaKertas } from './periksa-kertas.ts';
import { periksaPeran } from './periksa-peran.ts';
import { periksaTindakan } from './periksa-tindakan.ts';
import { TERBUKA } from './tempat.ts';

export type { MasalahDefinisi, MasalahJalur } from './masalah-definisi.ts';

/** Whether an SOP can be worked with: every problem, none hides another. */
export function periksaDefinisi(sop: DefinisiSop, kosakata: Kosakata): readonly MasalahJalur[] {
  return [
    ...periksaNama(sop),
    ...periksaAwal(sop),
    ...periksaLangkah(sop),
    ...Object.entries(sop.tindakan).flatMap(([id, tindakan]) => periksaTindakan(sop, id, tindakan, kosakata)),
    ...periksaIsian(sop.formulir, 'formulir'),
    ...periksaBa(sop),
    ...periksaKertas(sop),
    ...periksaJawaban(sop),
    ...periksaKaitan(sop),
    ...periksaBeku(sop),
    ...periksaJalan(sop),
  ];
}

function periksaNama(sop: DefinisiSop): MasalahJalur[] {
  const ganda = Object.keys(sop.akhir).filter((id) => Object.hasOwn(sop.langkah, id) || id === TERBUKA);
  return [
    ...ganda.map((id) => lapor('nama_ganda', id, 'akhir', id)),
    ...(Object.hasOwn(sop.langkah, TERBUKA) ? [lapor('nama_ganda', TERBUKA, 'langkah', TERBUKA)] : []),
  ];
}

function periksaLangkah(sop: DefinisiSop): MasalahJalur[] {
  return Object.entries(sop.langkah).flatMap(([id, langkah]) => {
    return [
      ...periksaPeran(sop, langkah.pelaksana === '' ? [] : [langkah.pelaksana], 'langkah', id, 'pelaksana'),
      ...periksaBatas(langkah.batas, 'langkah', id, 'batas'),
      ...Object.entries(langkah.varian).flatMap(([bacaan, { batas }]) =>
        periksaBatas(batas ?? null, 'langkah', id, 'varian', bacaan, 'batas'),
      ),
    ];
  });
}

/**
 * The longest limit of each unit: five years, and for minutes and hours as many as even an office that opens for an hour
 * a day has within HARI_MAKS days. A longer one is a slip of the finger, and no clock counts it to its end.
 */
export const BATAS_MAKS: Readonly<Record<Satuan, number>> = {
  menit: 60 * 1000,
  jam: 1000,
  hari: 1830,
  hari_kerja: 1300,
  bulan: 60,
};

function periksaBatas(batas: Batas | null, ...path: string[]): MasalahJalur[] {
  if (batas === null) return [];
  const { jumlah, satuan } = batas;
  if (jumlah > BATAS_MAKS[satuan])
    return [lapor('batas_terlalu_lama', `${jumlah} ${satuan.replace('_', ' ')}`, ...path)];
  const positif = Number.isSafeInteger(jumlah) && jumlah > 0;
  return positif ? [] : [lapor('batas_tak_positif', String(jumlah), ...path)];
}
