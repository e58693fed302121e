import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { ubahKiriman } from './ubah-kiriman.ts';
import { bilaAda } from './wajib.ts';

export const jalankan: Perintah = async (konteks, masukan) => {
  const catatan = bilaAda(konteks, masukan, 'catatan');
  if (catatan === null) return KELUAR.pemakaian;
  return ubahKiriman(konteks, masukan, catatan, async () => ({ jenis: 'lepas' }));
};
