import type { AturanTenggat } from '../aturan.ts';
import { hitungHariKerja } from '../waktu/kalender.ts';
import { tanggalPada } from '../waktu/waktu.ts';

/** Recorded later than this after it was done (hari kerja) is marked "dicatat belakangan". */
const BELAKANGAN_HARI_KERJA = 1;

export const dicatatBelakangan = (
  { kalender, zona }: Pick<AturanTenggat, 'kalender' | 'zona'>,
  { terjadi, dicatat }: { readonly terjadi: number; readonly dicatat: number },
): boolean =>
  hitungHariKerja(kalender, tanggalPada(terjadi, zona), tanggalPada(dicatat, zona)) > BELAKANGAN_HARI_KERJA;
