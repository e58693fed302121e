import { parseIso, parseWaktu, type Zona } from '../../sop/waktu/waktu.ts';
import { kosong, ratakan, type Sel, teksSel } from '../xlsx/sel.ts';
import { bacaJam, bacaTanggal } from '../xlsx/tanggal-sel.ts';

/** LAPOR! writes its times without a zone and means WIB, wherever the agency is. */
export const ZONA_LAPOR: Zona = 'Asia/Jakarta';

/**
 * The instant (ms UTC) that a date cell means, with the time cell beside it, else with a time of its own, else at the
 * start of the day; null where either cannot be read.
 */
export function bacaSaat(tanggal: Sel, jam: Sel, zona: Zona): number | null {
  const denganOffset = parseIso(ratakan(teksSel(tanggal)));
  if (denganOffset !== null) return denganOffset;
  const dinding = bacaTanggal(tanggal);
  const pukul = kosong(jam) ? (dinding?.jam ?? '00:00:00') : bacaJam(jam);
  return dinding === null || pukul === null ? null : parseWaktu(`${dinding.tanggal}T${pukul}`, zona);
}
