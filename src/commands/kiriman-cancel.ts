import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { ubahKiriman } from './ubah-kiriman.ts';
import { wajib } from './wajib.ts';

export const jalankan: Perintah = (konteks, masukan) => {
  const alasan = wajib(konteks, masukan, 'alasan');
  return alasan === null
    ? Promise.resolve(KELUAR.pemakaian)
    : ubahKiriman(konteks, masukan, alasan, async () => ({ jenis: 'batalkan' }));
};
