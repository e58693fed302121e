import { ubahKiriman } from './bersama/ubah-kiriman.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { wajib } from './masukan/wajib.ts';
import { waktuOpsi } from './masukan/waktu-opsi.ts';

export const jalankan: Perintah = (konteks, masukan) => {
  const catatan = wajib(konteks, masukan, 'catatan');
  if (catatan === null) return Promise.resolve(KELUAR.pemakaian);
  return ubahKiriman(konteks, masukan, catatan, async (app) => {
    const sampai = waktuOpsi(konteks, masukan, 'sampai', app.config.instansi.zona, null);
    return sampai === undefined ? null : { jenis: 'tahan', sampai };
  });
};
