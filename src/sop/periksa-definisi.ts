import type { DefinisiSop } from './definisi.ts';
import type { Kosakata } from './kosakata.ts';
import type { MasalahJalur } from './periksa/masalah-definisi.ts';
import { lapor } from './periksa/masalah-definisi.ts';
import { periksaAwal } from './periksa/periksa-awal.ts';
import { periksaBa } from './periksa/periksa-ba.ts';
import { periksaIsian } from './periksa/periksa-isian.ts';
import { periksaJalan } from './periksa/periksa-jalan.ts';
import { periksaJawaban } from './periksa/periksa-jawaban.ts';
import { periksaPeran } from './periksa/periksa-peran.ts';
import { periksaTindakan } from './periksa/periksa-tindakan.ts';
import { TERBUKA } from './periksa/tempat.ts';

export type { MasalahDefinisi, MasalahJalur } from './periksa/masalah-definisi.ts';

/** Whether an SOP can be worked with: every problem, none hides another. */
export function periksaDefinisi(sop: DefinisiSop, kosakata: Kosakata): readonly MasalahJalur[] {
  return [
    ...periksaNama(sop),
    ...periksaAwal(sop),
    ...periksaLangkah(sop),
    ...Object.entries(sop.tindakan).flatMap(([id, tindakan]) => periksaTindakan(sop, id, tindakan, kosakata)),
    ...periksaIsian(sop.formulir, 'formulir'),
    ...periksaBa(sop),
    ...periksaJawaban(sop),
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
    const jumlah = langkah.batas?.jumlah ?? 1;
    const positif = Number.isSafeInteger(jumlah) && jumlah > 0;
    return [
      ...periksaPeran(sop, langkah.pelaksana === '' ? [] : [langkah.pelaksana], 'langkah', id, 'pelaksana'),
      ...(positif ? [] : [lapor('batas_tak_positif', String(jumlah), 'langkah', id, 'batas')]),
    ];
  });
}
