import type { Posisi } from '../ports/store.ts';

/** Overlap with the last pass: what was being written then is seen now. */
const TUMPANG_TINDIH_MS = 10 * 60 * 1000;

/** Goes on where an unfinished pass stopped; else from the watermark; else, or when all is asked for, from nothing. */
export function posisiAwal(posisi: Posisi, mintaPenuh: boolean): Posisi {
  if (posisi.kursor !== null && (posisi.penuh || !mintaPenuh)) return posisi;
  // The mark of an unfinished pass that was not full says nothing about how far a full one has come.
  return posisiUlang({ ...posisi, penuh: mintaPenuh, tanda: null });
}

/** Where a lost cursor goes on: from the watermark, a full pass from its own mark. */
export function posisiUlang(posisi: Posisi): Posisi {
  const dicapai = capaian(posisi);
  return { ...posisi, kursor: null, sejak: dicapai === null ? null : dicapai - TUMPANG_TINDIH_MS };
}

/** ms UTC, the remote's time up to which this pass has come. */
export const capaian = ({ penuh, tanda, watermark }: Posisi): number | null => (penuh ? tanda : watermark);

/** For people: where a pull stands. */
export function uraianPosisi({ instansi, kursor, sejak }: Posisi): string {
  const letak =
    kursor !== null ? `kursor ${kursor}` : sejak === null ? 'awal' : `sejak ${new Date(sejak).toISOString()}`;
  return `instansi ${instansi}, ${letak}`;
}
