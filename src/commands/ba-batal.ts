import { ubahBa } from './bersama/ubah-ba.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { wajib } from './masukan/wajib.ts';

export const jalankan: Perintah = (konteks, masukan) => {
  const alasan = wajib(konteks, masukan, 'alasan');
  return alasan === null
    ? Promise.resolve(KELUAR.pemakaian)
    : ubahBa(konteks, masukan, { jenis: 'batal', alasan });
};
