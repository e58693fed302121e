import { adalahTanggal, type Tanggal } from '../../sop/waktu/waktu.ts';
import { ratakan, type Sel, teksSel } from './sel.ts';

/** A date and, where the cell has one, a time, as they stand on the sheet: no zone yet. */
export interface WaktuDinding {
  readonly tanggal: Tanggal;
  /** `HH:mm:ss`. */
  readonly jam: string | null;
}

/** LAPOR! opened in 2011; an older date is a slip. */
const TAHUN_TERLAMA = '2000';

/** Indonesian and English, old spelling included; a short form is any that officers and the export use. */
const BULAN: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february', 'peb', 'pebruari'],
  ['mar', 'maret', 'march', 'mrt'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['agu', 'ags', 'agt', 'agst', 'agust', 'agustus', 'aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november', 'nop', 'nopember'],
  ['des', 'desember', 'dec', 'december'],
];
const NOMOR_BULAN = new Map(
  BULAN.flatMap((nama, i) => nama.map((n) => [n, String(i + 1).padStart(2, '0')] as const)),
);

/** `Kamis, 3 Jan 2026, 10:15 WIB`: weekday, time and zone may be missing. */
const BERNAMA =
  /^(?:\p{L}+,\s*)?(\d{1,2})[\s-]+(\p{L}+)\.?[\s-]+(\d{4})(?:,?\s+(?:pukul\s+)?([\d:.]+)(?:\s*WIB)?)?$/iu;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T\s]+([\d:.]+)(?:\s*WIB)?)?$/i;
const JAM = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?$/;

/** null where it is no date that exists. */
export function bacaTanggal(sel: Sel): WaktuDinding | null {
  const tanggal = tanggalDari(ratakan(teksSel(sel)));
  if (tanggal === null || !adalahTanggal(tanggal.teks) || tanggal.teks < TAHUN_TERLAMA) return null;
  if (tanggal.jam === undefined) return { tanggal: tanggal.teks, jam: null };
  const jam = bacaJam(tanggal.jam);
  return jam === null ? null : { tanggal: tanggal.teks, jam };
}

function tanggalDari(teks: string): { readonly teks: Tanggal; readonly jam: string | undefined } | null {
  const iso = ISO.exec(teks);
  if (iso?.[1] !== undefined) return { teks: iso[1], jam: iso[2] };
  const m = BERNAMA.exec(teks);
  const bulan = NOMOR_BULAN.get((m?.[2] ?? '').toLowerCase());
  if (m === null || bulan === undefined) return null;
  return { teks: `${m[3]}-${bulan}-${(m[1] ?? '').padStart(2, '0')}`, jam: m[4] };
}

const DETIK_SEHARI = 86_400;

/** `HH:mm:ss` from text, from a cell formatted as a time, or from Excel's bare fraction of a day. */
export function bacaJam(sel: Sel): string | null {
  const teks = typeof sel === 'number' ? jamDariPecahan(sel) : ratakan(teksSel(sel)).replace(/\s*WIB$/i, '');
  const [, jam = '', menit = '', detik = '00'] = JAM.exec(teks) ?? [];
  if (jam === '' || Number(jam) > 23 || Number(menit) > 59 || Number(detik) > 59) return null;
  return `${jam.padStart(2, '0')}:${menit}:${detik}`;
}

/** 0.99999999 is still its own day's last second. */
function jamDariPecahan(pecahan: number): string {
  if (pecahan < 0 || pecahan >= 1) return '';
  const detik = Math.min(Math.round(pecahan * DETIK_SEHARI), DETIK_SEHARI - 1);
  return new Date(detik * 1000).toISOString().slice(11, 19);
}
