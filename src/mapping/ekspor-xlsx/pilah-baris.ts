import { kosong, ratakan, type Sel, teksSel } from '../xlsx/sel.ts';
import type { BarisTabel } from './baris-tabel.ts';

export type JenisBaris = 'kosong' | 'ringkasan' | 'instansi_lain' | 'kita';

/** Wide enough for any dialect's id; words or a list are no id, and such a row is shown, not silently skipped. */
const BENTUK_ID_INSTANSI = /^[\w.-]{1,64}$/;

export function pilahBaris(baris: BarisTabel, idInstansi: readonly string[]): JenisBaris {
  const isi = baris.isi.filter((sel) => !kosong(sel));
  if (isi.length === 0) return 'kosong';
  if (adalahRingkasan(isi)) return 'ringkasan';
  const id = instansiBaris(baris);
  return BENTUK_ID_INSTANSI.test(id) && !idInstansi.includes(id) ? 'instansi_lain' : 'kita';
}

export const instansiBaris = (baris: BarisTabel): string => ratakan(baris.teks('ID Instansi Terdisposisi'));

/** `Total | 25`, or `Total: 25` in one cell. */
function adalahRingkasan([label, ...angka]: readonly Sel[]): boolean {
  if (typeof label !== 'string') return false;
  if (angka.length === 0) return /^(?:grand )?(?:total|jumlah)\b/i.test(ratakan(label));
  return /^\p{L}/u.test(ratakan(label)) && angka.every(adalahAngka);
}

const adalahAngka = (sel: Sel): boolean => typeof sel === 'number' || /^[\d.,]+$/.test(teksSel(sel));
