import type { Kasus } from '../kasus/kasus.ts';
import { adalahTerlapor, tanpaMandatTerlapor } from '../kasus/terlapor.ts';
import { peranPada } from '../petugas.ts';
import { berlakuDi } from './berlaku-di.ts';
import type { Konteks } from './konteks.ts';
import { mungkin } from './mungkin.ts';

/** Actions whose place allows them now, that have something to work on, and whose role the officer holds where one is named. */
export function boleh(kasus: Kasus, konteks: KonteksBoleh, petugas: string | null): readonly string[] {
  const { sop, tenggat } = konteks.aturan;
  if (petugas !== null && adalahTerlapor(kasus, [petugas], konteks.petugas)) return [];
  const { penugasan } = tanpaMandatTerlapor([kasus], konteks);
  const peran =
    petugas === null || !konteks.petugas.some((p) => p.id === petugas)
      ? null
      : peranPada(petugas, konteks.sekarang, konteks.petugas, penugasan, tenggat.zona);
  return Object.entries(sop.tindakan)
    .filter(([, t]) => berlakuDi(sop, t, kasus.langkah) && mungkin(kasus, t, konteks.aturan, peran))
    .filter(([, t]) => peran === null || t.pelaksana.some((p) => peran.includes(p)))
    .map(([aksi]) => aksi);
}

export type KonteksBoleh = Pick<Konteks, 'aturan' | 'petugas' | 'penugasan' | 'sekarang'>;
