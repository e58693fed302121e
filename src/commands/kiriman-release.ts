import { ubahKiriman } from './bersama/ubah-kiriman.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { bilaAda } from './masukan/wajib.ts';

export const jalankan: Perintah = async (konteks, masukan) => {
  const catatan = bilaAda(konteks, masukan, 'catatan');
  if (catatan === null) return KELUAR.pemakaian;
  return ubahKiriman(konteks, masukan, catatan, async () => ({ jenis: 'lepas' }));
};
