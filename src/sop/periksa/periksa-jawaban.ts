import type { DefinisiSop, JawabanSop } from '../definisi/definisi.ts';
import { KANAL_LAPOR } from '../definisi/definisi.ts';
import { DIKEMBALIKAN, DITARIK, DITUTUP_HULU, MENUNGGU_PENGEMBALIAN } from '../kasus/kasus.ts';
import type { MasalahJalur } from './masalah-definisi.ts';
import { asing, lapor } from './masalah-definisi.ts';
import { periksaPeran } from './periksa-peran.ts';
import { adalahTempat } from './tempat.ts';

/** How an answer comes to be, and where a reply to it leads. */
export function periksaJawaban(sop: DefinisiSop): MasalahJalur[] {
  const balasan = Object.entries(sop.balasan ?? {}).flatMap(([nilai, langkah]) =>
    Object.hasOwn(sop.langkah, langkah) ? [] : [lapor('langkah_tak_dikenal', langkah, 'balasan', nilai)],
  );
  return [...balasan, ...(sop.jawaban === null ? [] : periksaBentuk(sop, sop.jawaban)), ...periksaHulu(sop)];
}

function periksaBentuk(sop: DefinisiSop, jawaban: JawabanSop): MasalahJalur[] {
  const { disusunDi, membekukan, penyetuju, sementara, terkirim } = jawaban;
  const tindakan = Object.hasOwn(sop.tindakan, membekukan)
    ? []
    : [lapor('tindakan_tak_dikenal', membekukan, 'jawaban', 'membekukan')];
  const tujuan =
    terkirim === null || adalahTempat(sop, terkirim.ke)
      ? []
      : [lapor('langkah_tak_dikenal', terkirim.ke, 'jawaban', 'terkirim', 'ke')];
  const disebut = Object.fromEntries(penyetuju.map((peran) => [peran, peran]));
  return [
    ...langkahAsing(sop, disusunDi, 'disusunDi'),
    ...tindakan,
    ...periksaPeran(sop, penyetuju, 'jawaban', 'penyetuju'),
    // Where the file names none they are those of penyetuju, and told there.
    ...asing({ ...sop.peran, ...disebut }, 'peran_tak_dikenal', sementara, 'jawaban', 'sementara'),
    ...(terkirim === null ? [] : langkahAsing(sop, terkirim.di, 'terkirim', 'di')),
    ...tujuan,
  ];
}

const langkahAsing = (sop: DefinisiSop, id: string, ...path: string[]): MasalahJalur[] =>
  Object.hasOwn(sop.langkah, id) ? [] : [lapor('langkah_tak_dikenal', id, 'jawaban', ...path)];

/** A report that LAPOR! brings may be taken away, or closed there, at any time. */
function periksaHulu(sop: DefinisiSop): MasalahJalur[] {
  const perlu = [
    ...(sop.kanal.includes(KANAL_LAPOR) ? [DITARIK, DITUTUP_HULU] : []),
    ...(Object.hasOwn(sop.langkah, MENUNGGU_PENGEMBALIAN) ? [DIKEMBALIKAN] : []),
  ];
  return perlu.filter((id) => !Object.hasOwn(sop.akhir, id)).map((id) => lapor('akhir_kurang', id, 'akhir'));
}
