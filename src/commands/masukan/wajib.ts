import { periksaHurufKendali } from '../../sop/identitas/huruf-kendali.ts';
import type { KonteksPerintah, Masukan } from '../kerangka/konteks.ts';
import { opsiTeks } from '../kerangka/konteks.ts';

/** An option that a command cannot do without (a reason, a proof); null after saying so. */
export function wajib(konteks: KonteksPerintah, masukan: Masukan, nama: string): string | null {
  const nilai = bilaAda(konteks, masukan, nama)?.trim() ?? null;
  if (nilai === '') konteks.keluar.warta(konteks.katalog.umum.argumenKurang(`--${nama}`));
  return nilai === '' ? null : nilai;
}

/** The same where it may be left out (''); null after telling that it holds what nobody can see. */
export function bilaAda({ keluar, katalog }: KonteksPerintah, masukan: Masukan, nama: string): string | null {
  const nilai = opsiTeks(masukan, nama) ?? '';
  const [salah] = periksaHurufKendali(nama, nilai);
  if (salah === undefined) return nilai;
  keluar.warta(katalog.masalah.isian_huruf_kendali(salah.data));
  return null;
}
