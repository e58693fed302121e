import { ubahKiriman } from './bersama/ubah-kiriman.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { wajib } from './masukan/wajib.ts';

export const jalankan: Perintah = (konteks, masukan) => {
  const alasan = wajib(konteks, masukan, 'alasan');
  return alasan === null
    ? Promise.resolve(KELUAR.pemakaian)
    : ubahKiriman(konteks, masukan, alasan, async () => ({ jenis: 'batalkan' }));
};
