import { identitasDalam } from './identitas.ts';
import type { Pengganti } from './samarkan-identitas.ts';
import { GANTI, samarkanIdentitas } from './samarkan-identitas.ts';
import { tanpaSurel } from './surel-pelapor.ts';

/**
 * A text as it may be passed on outside the program: nothing of the reporter in it, nor anybody's NIK, mobile number or
 * e-mail; null where something of it cannot be taken out. A name that we were never told is not found.
 */
export function bagiLuar(
  naskah: string,
  identitas: readonly string[],
  ganti: Pengganti = GANTI,
): string | null {
  const polos = tanpaSurel(samarkanIdentitas(naskah, identitas, ganti), ganti.surel);
  return identitasDalam(polos, identitas).length === 0 ? polos : null;
}
