import { bacaUlang } from '../mapping/ekspor-xlsx/baca-ulang.ts';
import type { OpsiEkspor } from '../mapping/ekspor-xlsx/ekspor.ts';
import { laporanFromF01 } from '../mapping/f01/laporan-from-wire.ts';
import { parseJson } from '../mapping/kawat/json.ts';
import { laporanFromWire } from '../mapping/rest/laporan-from-wire.ts';
import type { ButirLaporan } from '../ports/lapor-api.ts';
import type { BadanKarantina } from '../ports/store.ts';

/** A quarantined record through its dialect again; null where the body is nothing that the dialect knows. */
export function bacaKarantina(baris: BadanKarantina, opsi: OpsiEkspor): ButirLaporan | null {
  if (baris.asal === 'ekspor-xlsx') return bacaUlang(baris.mentah, baris.terakhir, opsi);
  const mentah = parseJson(baris.mentah);
  if (!mentah.ok) return null;
  return baris.asal === 'f01' ? laporanFromF01(mentah.value) : laporanFromWire(mentah.value);
}
