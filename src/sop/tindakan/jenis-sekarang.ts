import type { Aturan } from '../aturan.ts';
import type { TindakanSop } from '../definisi/definisi.ts';
import type { Kasus, Konsep } from '../kasus/kasus.ts';
import { konsepHidup } from '../kasus/kasus.ts';
import { bolehMenyusun } from './jawaban.ts';
import { penyetuju } from './penyetuju.ts';

/** Roles of the officer who asks; null: nobody in particular. */
type Peran = readonly string[] | null;

/** An effect that is about a kind of answer. */
interface TentangJenis {
  /** Kinds that are meant where the SOP gives the action no field to name one. */
  readonly bawaan: readonly string[];
  readonly ada: (jenis: string, kasus: Kasus, aturan: Aturan, peran: Peran) => boolean;
}

const TENTANG_JENIS: Readonly<Record<string, TentangJenis>> = {
  'susun-konsep': { bawaan: ['sementara'], ada: (jenis, kasus, { sop }) => disusun(jenis, kasus, sop) },
  'setujui-konsep': {
    bawaan: [],
    ada: (jenis, kasus, aturan, peran) =>
      konsepHidup(kasus).some((k) => k.jenis === jenis && dapatDisetujui(k, kasus, aturan, peran)),
  },
  'kembalikan-konsep': {
    bawaan: [],
    ada: (jenis, kasus) => konsepHidup(kasus).some((k) => k.jenis === jenis),
  },
  'tarik-kiriman': {
    bawaan: ['sementara', 'akhir', 'ralat'],
    ada: (jenis, kasus) =>
      kasus.trackingId === null || kasus.kiriman.some((k) => k.status === 'antre' && k.jenis === jenis),
  },
};

/** Kinds of answer that an action may name of this case now, of those that its SOP lets it name; null: it is about none. */
export function jenisSekarang(
  kasus: Kasus,
  { efek, isian }: TindakanSop,
  aturan: Aturan,
  peran: Peran,
): readonly string[] | null {
  const tentang = efek.flatMap((nama) => TENTANG_JENIS[nama] ?? [])[0];
  if (tentang === undefined) return null;
  const semua = isian['jenis']?.pilihan ?? tentang.bawaan;
  return semua.filter((jenis) => tentang.ada(jenis, kasus, aturan, peran));
}

const disusun = (jenis: string, kasus: Kasus, sop: Aturan['sop']): boolean =>
  bolehMenyusun(kasus, jenis === 'akhir' ? 'akhir' : 'sementara', sop) === null;

const dapatDisetujui = (konsep: Konsep, kasus: Kasus, aturan: Aturan, peran: Peran): boolean =>
  (konsep.jenis === 'ralat' || disusun(konsep.jenis, kasus, aturan.sop)) &&
  (peran === null || penyetuju(konsep, aturan).some((p) => peran.includes(p)));
