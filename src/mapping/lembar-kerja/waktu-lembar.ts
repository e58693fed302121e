import type { Zona } from '../../sop/waktu/waktu.ts';
import { labelZona, parseIso } from '../../sop/waktu/waktu.ts';
import type { Sel } from '../xlsx/sel.ts';
import { ratakan, teksSel } from '../xlsx/sel.ts';
import { bacaTanggal } from '../xlsx/tanggal-sel.ts';

/**
 * The agency's wall clock as `2026-01-03` or `2026-01-03T08:00:00`, from a date cell or from text (`3 Jan 2026 08:00`,
 * `2026-01-03`); null for anything else: a bare number, a time alone, `03/04/2026` (which two people read differently),
 * the label of another zone.
 */
export function bacaWaktuSel(sel: Sel, zona: Zona): string | null {
  if (sel instanceof Date) return gabung(sel);
  if (typeof sel !== 'string') return null;
  const teks = ratakan(teksSel(sel));
  if (parseIso(teks) !== null) return teks;
  const label = labelZona(zona);
  const tanpaLabel = teks.toUpperCase().endsWith(` ${label}`) ? teks.slice(0, -label.length - 1) : teks;
  return /\bWI(?:B|TA|T)$/i.test(tanpaLabel) ? null : gabung(tanpaLabel);
}

function gabung(sel: string | Date): string | null {
  const dinding = bacaTanggal(sel);
  if (dinding === null) return null;
  return dinding.jam === null ? dinding.tanggal : `${dinding.tanggal}T${dinding.jam}`;
}
