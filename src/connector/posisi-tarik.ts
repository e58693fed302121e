import type { Posisi } from '../ports/store.ts';
import type { Zona } from '../sop/waktu/waktu.ts';
import { HARI_MS, JAM_MS, MENIT_MS, offsetMs } from '../sop/waktu/waktu.ts';

/** Overlap with the last pass: what was being written then is seen now. */
const TUMPANG_TINDIH_MS = 10 * MENIT_MS;
/** The first pass of a night looks back so far: a record that LAPOR! showed late is found within a day. */
const SAPUAN_MALAM_MS = 72 * JAM_MS;
/** A night begins at this local time: LAPOR! has little to do then; an office that is off at night sweeps in the morning. */
const JAM_SAPUAN_MS = 2 * JAM_MS;

interface PermintaanPosisi {
  readonly penuh: boolean;
  readonly sekarang: number;
  readonly zona: Zona;
}

/** Goes on where an unfinished pass stopped; else from the watermark, once a night from long before it; else from nothing. */
export function posisiAwal(posisi: Posisi, { penuh, sekarang, zona }: PermintaanPosisi): Posisi {
  if (posisi.kursor !== null && (posisi.penuh || !penuh)) return posisi;
  const malam = awalMalam(sekarang, zona);
  // The mark of an unfinished pass that was not full says nothing about how far a full one has come.
  const biasa = posisiUlang({ ...posisi, penuh, tanda: null, malam });
  const sapuan = !penuh && posisi.watermark !== null && posisi.malam !== malam;
  return sapuan ? { ...biasa, sejak: posisi.watermark - SAPUAN_MALAM_MS } : biasa;
}

/** The newest 02:00 of the agency's own day (ms UTC). */
function awalMalam(sekarang: number, zona: Zona): number {
  const geser = offsetMs(zona) - JAM_SAPUAN_MS;
  return Math.floor((sekarang + geser) / HARI_MS) * HARI_MS - geser;
}

/** Where a lost cursor goes on: from the watermark, a full pass from its own mark. */
export function posisiUlang(posisi: Posisi): Posisi {
  const dicapai = capaian(posisi);
  return {
    ...posisi,
    kursor: null,
    mulai: null,
    sejak: dicapai === null ? null : dicapai - TUMPANG_TINDIH_MS,
  };
}

/** A pass that began from nothing: only such a one can say that there is nothing. */
export const dariAwal = ({ penuh, sejak }: Posisi): boolean => penuh || sejak === null;

/** ms UTC, the remote's time up to which this pass has come. */
export const capaian = ({ penuh, tanda, watermark }: Posisi): number | null => (penuh ? tanda : watermark);

/** For people: where a pull stands. */
export function uraianPosisi({ instansi, kursor, sejak }: Posisi): string {
  const letak =
    kursor !== null ? `kursor ${kursor}` : sejak === null ? 'awal' : `sejak ${new Date(sejak).toISOString()}`;
  return `instansi ${instansi}, ${letak}`;
}
