import { MAKS_HURUF_SEL } from '../xlsx/batas.ts';
import { ratakan } from '../xlsx/sel.ts';
import type { BarisTabel } from './baris-tabel.ts';
import type { Kolom } from './kolom.ts';
import type { Temuan } from './temuan.ts';
import { bacaTipeLaporan } from './tipe-laporan.ts';

const BENTUK_TRACKING_ID = /^[0-9]{1,12}$/;

/** '' when refused. Excel makes a number of it: a safe integer is exact, `1.23E+11` as text has lost its digits. */
export function bacaTrackingId(baris: BarisTabel, temuan: Temuan): string {
  const sel = baris.sel('Tracking ID');
  const teks = ratakan(baris.teks('Tracking ID'));
  if ((typeof sel === 'string' || Number.isSafeInteger(sel)) && BENTUK_TRACKING_ID.test(teks)) return teks;
  temuan.tolak('Tracking ID', 'bukan 1 sampai 12 angka', sel);
  return '';
}

/** '' when refused. */
export function bacaIdInstansi(baris: BarisTabel, idInstansi: readonly string[], temuan: Temuan): string {
  const id = ratakan(baris.teks('ID Instansi Terdisposisi'));
  if (idInstansi.includes(id)) return id;
  temuan.tolak('ID Instansi Terdisposisi', 'bukan satu ID instansi', baris.sel('ID Instansi Terdisposisi'));
  return '';
}

export function bacaTeksWajib(kolom: Kolom, baris: BarisTabel, temuan: Temuan): string {
  const teks = bacaTeks(kolom, baris, temuan);
  if (teks === null) temuan.tolak(kolom, 'kosong', baris.sel(kolom));
  return teks ?? '';
}

export function bacaTeks(kolom: Kolom, baris: BarisTabel, temuan: Temuan): string | null {
  const teks = baris.teks(kolom);
  if (teks.length > MAKS_HURUF_SEL) temuan.tolak(kolom, `lebih dari ${MAKS_HURUF_SEL} huruf`, teks);
  return teks === '' ? null : teks;
}

export function bacaTipe(baris: BarisTabel, temuan: Temuan): { anonim: boolean; rahasia: boolean } {
  const { anonim, rahasia, dikenal } = bacaTipeLaporan(baris.teks('Tipe Laporan'));
  if (!dikenal) temuan.ingatkan('tipe_tak_dikenal', 'Tipe Laporan');
  return { anonim, rahasia };
}

/** A complaint is not held up for its stars: what is no 1 to 5 counts as not carried. */
export function bacaRating(baris: BarisTabel, temuan: Temuan): number | null {
  const teks = ratakan(baris.teks('Rating'));
  if (teks === '' || teks === '-') return null;
  if (/^[1-5]$/.test(teks)) return Number(teks);
  temuan.ingatkan('rating_tak_terbaca', 'Rating');
  temuan.tidakDibawa.push('rating');
  return null;
}
