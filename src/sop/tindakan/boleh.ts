import type { TindakanSop } from '../definisi/definisi.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { peranPadaApip } from '../kasus/petugas-apip.ts';
import { adalahTerlapor, tanpaMandatTerlapor } from '../kasus/terlapor.ts';
import { peranPada } from '../petugas.ts';
import { berlakuDi } from './berlaku-di.ts';
import { jenisSekarang } from './jenis-sekarang.ts';
import type { Konteks } from './konteks.ts';
import { mungkin } from './mungkin.ts';
import { alasanPerlu } from './terlambat.ts';

/** Actions whose place allows them now, that have something to work on, and whose role the officer holds where one is named. */
export const boleh = (kasus: Kasus, konteks: KonteksBoleh, petugas: string | null): readonly string[] =>
  tindakanBoleh(kasus, konteks, petugas).map(({ aksi }) => aksi);

/** What one of those actions asks of this case now, beyond what its SOP says of every case. */
export interface IsianSekarang {
  readonly aksi: string;
  /** Kinds of answer that it may name; null: it is about none. */
  readonly jenis: readonly string[] | null;
  /** It moves the case out of a late step, and must say why. */
  readonly alasanTerlambat: boolean;
  /** It moves the case: once the step is late it must say why. */
  readonly pindah: boolean;
}

export const isianSekarang = (
  kasus: Kasus,
  konteks: KonteksBoleh,
  petugas: string | null,
): readonly IsianSekarang[] =>
  tindakanBoleh(kasus, konteks, petugas).map(({ aksi, t, peran }) => ({
    aksi,
    jenis: jenisSekarang(kasus, t, konteks.aturan, peran),
    alasanTerlambat: alasanPerlu(kasus, { tindakan: t, terjadi: konteks.sekarang, konteks }),
    pindah: t.pindah !== null,
  }));

interface TindakanBoleh {
  readonly aksi: string;
  readonly t: TindakanSop;
  /** Roles of the officer for this action; null: nobody in particular. */
  readonly peran: readonly string[] | null;
}

function tindakanBoleh(
  kasus: Kasus,
  konteks: KonteksBoleh,
  petugas: string | null,
): readonly TindakanBoleh[] {
  const { sop, tenggat } = konteks.aturan;
  if (petugas !== null && adalahTerlapor(kasus, [petugas], konteks.petugas)) return [];
  const { penugasan } = tanpaMandatTerlapor([kasus], konteks);
  const peran =
    petugas === null || !konteks.petugas.some((p) => p.id === petugas)
      ? null
      : peranPada(petugas, konteks.sekarang, konteks.petugas, penugasan, tenggat.zona);
  const bagi = (t: TindakanSop) =>
    petugas === null || peran === null ? null : peranBagi(kasus, t, petugas, peran, konteks);
  return Object.entries(sop.tindakan)
    .map(([aksi, t]) => ({ aksi, t, peran: bagi(t) }))
    .filter(({ t, peran }) => berlakuDi(sop, t, kasus.langkah) && mungkin(kasus, t, konteks.aturan, peran))
    .filter(({ t, peran }) => peran === null || t.pelaksana.some((p) => peran.includes(p)));
}

/** Of a case at APIP the desk's acts are its named officer's; that the reporter replied may be told by whoever took it in. */
export const peranBagi = (
  kasus: Kasus,
  { efek }: Pick<TindakanSop, 'efek'>,
  petugas: string,
  peran: readonly string[],
  konteks: KonteksBoleh,
): readonly string[] => {
  const dariApip = peranPadaApip([kasus], petugas, peran, konteks);
  return efek.includes('catat-balasan') ? [...new Set([...peran, ...dariApip])] : dariApip;
};

export type KonteksBoleh = Pick<Konteks, 'aturan' | 'petugas' | 'penugasan' | 'sekarang'>;
