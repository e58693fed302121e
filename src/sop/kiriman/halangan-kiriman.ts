import type { Kasus } from '../kasus/kasus.ts';
import { sebutan } from '../kasus/kasus.ts';
import type { KantorHariIni } from '../kasus/petugas-apip.ts';
import { dibukaBagi } from '../kasus/petugas-apip.ts';
import { adalahTerlapor } from '../kasus/terlapor.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { bertugasPada } from '../petugas.ts';

/** On whose decision, null where whoever runs the desk names no officer, and who types it. */
export interface PengurusKiriman {
  readonly petugas: string | null;
  readonly dicatatOleh: string | null;
}

/**
 * Why this person decides nothing on the kiriman of that case. No SOP gives these acts to a role, but they are work of the
 * desk: at APIP the named officer's (docs/decisions/0023-terlapor.md). Who has left may be named for what was done before,
 * as in `catat`; who came later may state what is seen today.
 * @param pada when what is stated was done (ms UTC); at APIP the officer is in service when it is recorded, too
 */
export function halanganKiriman(
  kasus: Kasus,
  { petugas, dicatatOleh }: PengurusKiriman,
  kantor: KantorHariIni,
  pada: number = kantor.sekarang,
): Masalah | null {
  const orang = [petugas, dicatatOleh].filter((id) => id !== null);
  if (adalahTerlapor(kasus, orang, kantor.petugas)) return masalah('terlapor_tidak_boleh');
  const bertugas = [kantor.sekarang, pada].some(
    (saat) => petugas === null || bertugasPada(petugas, saat, kantor.petugas, kantor.zona),
  );
  if (petugas !== null && !bertugas) return masalah('petugas_tidak_bertugas', { petugas });
  return dibukaBagi(kasus, petugas, kantor)
    ? null
    : masalah('apip_bukan_petugasnya', { kasus: sebutan(kasus) });
}
