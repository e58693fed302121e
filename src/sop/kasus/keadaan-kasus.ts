import type { Kasus } from './kasus.ts';
import { konsepHidup, putaranIni } from './kasus.ts';

/**
 * What an officer who looks at a case decides upon, in one short line: whoever acts on an older one has not seen what
 * happened since. Alarms, kiriman on their way and a new title change nothing here: the actions stay what they were.
 */
export const keadaanKasus = (kasus: Kasus): string => `${isiKeadaan(kasus)} ${kasus.penanggungJawab ?? '-'}`;

/** Whether nothing is new since but in whose hands it is. */
export const hanyaDiserahkan = (dilihat: string, kasus: Kasus): boolean =>
  dilihat.slice(0, dilihat.lastIndexOf(' ')) === isiKeadaan(kasus);

const isiKeadaan = (kasus: Kasus): string =>
  [
    kasus.id,
    kasus.sop.slice(0, AWAL_SOP),
    kasus.langkah,
    putaranIni(kasus)?.n ?? 0,
    kasus.tindakan.at(-1)?.id ?? '-',
    konsepHidup(kasus)
      .map((k) => k.id)
      .join('+') || '-',
    kasus.balasan?.belumDinilai ?? 0,
  ].join(' ');

/** Digits of the SOP text's hash: enough to see that it was moved to another. */
const AWAL_SOP = 8;
