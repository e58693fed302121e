import type { BarisJejak } from '../../../jejak/baris.ts';
import { UJUNG_AWAL } from '../../../jejak/baris.ts';
import { periksaRantai } from '../../../jejak/periksa-rantai.ts';
import type { Basis } from '../basis/buka.ts';

/** Rows at the end of the journal that every opening looks at: 60 µs. */
const EKOR = 8;

/** Whether the newest rows follow from one another: what a damaged or exchanged file shows first. */
export function ekorJejakUtuh(db: Basis): boolean {
  const rows = db
    .prepare<[number], BarisJejak>(
      `SELECT seq, at, oleh, jenis, tracking_id AS trackingId, payload, prev, hash FROM jejak
       ORDER BY seq DESC LIMIT ?`,
    )
    .all(EKOR + 1)
    .reverse();
  const [pertama, ...ekor] = rows;
  if (pertama === undefined) return true;
  if (rows.length <= EKOR) return periksaRantai(rows, { dari: UJUNG_AWAL }).utuh;
  return periksaRantai(ekor, { dari: pertama }).utuh;
}
