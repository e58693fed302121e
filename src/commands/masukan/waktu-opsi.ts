import type { Zona } from '../../sop/waktu/waktu.ts';
import { parseWaktu } from '../../sop/waktu/waktu.ts';
import type { KonteksPerintah, Masukan } from '../kerangka/konteks.ts';
import { opsiTeks } from '../kerangka/konteks.ts';

/** A time option in the agency's zone: `bawaan` where it is not given, undefined after telling that it cannot be read. */
export function waktuOpsi<T>(
  { keluar, katalog }: KonteksPerintah,
  masukan: Masukan,
  nama: string,
  zona: Zona,
  bawaan: T,
): number | T | undefined {
  const teks = opsiTeks(masukan, nama);
  if (teks === null) return bawaan;
  const waktu = parseWaktu(teks, zona);
  if (waktu === null) keluar.warta(katalog.pakai.waktu(`--${nama}`, teks));
  return waktu ?? undefined;
}
