import { type Batas, SATUAN } from '../../sop/definisi/definisi.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import type { KodeNilai } from '../yaml/masalah.ts';

/** What an editor may accept: narrower than what is read, which tells a limit of 0 from a word that is none. */
export const POLA_BATAS = `^\\s*(tanpa batas|[1-9]\\d*\\s+(${SATUAN.map((satuan) => satuan.replace('_', '\\s+')).join('|')}))\\s*$`;

/** "3 hari", "2 hari kerja", "30 menit", "tanpa batas". Whether the number makes sense is the definition's check, not the reader's. */
export function bacaBatas(tertulis: string): Result<Batas | null, KodeNilai> {
  if (tertulis.trim() === 'tanpa batas') return ok(null);
  const m = /^(-?\d+(?:\.\d+)?)\s+(\S.*)$/.exec(tertulis.trim());
  if (m === null) return err('bukan_batas');
  const kata = m[2]?.replace(/\s+/g, '_');
  const satuan = SATUAN.find((dikenal) => dikenal === kata);
  return satuan ? ok({ jumlah: Number(m[1]), satuan }) : err('bukan_satuan');
}
