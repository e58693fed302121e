import type { Zona } from '../sop/waktu.ts';
import { parseWaktu } from '../sop/waktu.ts';
import type { Masukan } from './konteks.ts';
import { opsiTeks } from './konteks.ts';

/** A time option in the agency's zone: `bawaan` where it is not given, undefined where it cannot be read. */
export function waktuOpsi<T>(masukan: Masukan, nama: string, zona: Zona, bawaan: T): number | T | undefined {
  const teks = opsiTeks(masukan, nama);
  return teks === null ? bawaan : (parseWaktu(teks, zona) ?? undefined);
}
