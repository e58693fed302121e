import type { KonteksPerintah, Masukan } from './konteks.ts';
import { opsiTeks } from './konteks.ts';

/** An option that a command cannot do without (a reason, a proof); null after saying so. */
export function wajib(konteks: KonteksPerintah, masukan: Masukan, nama: string): string | null {
  const nilai = opsiTeks(masukan, nama)?.trim() ?? '';
  if (nilai !== '') return nilai;
  konteks.keluar.warta(konteks.katalog.umum.argumenKurang(`--${nama}`));
  return null;
}
