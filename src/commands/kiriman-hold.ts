import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { ubahKiriman } from './ubah-kiriman.ts';
import { wajib } from './wajib.ts';
import { waktuOpsi } from './waktu-opsi.ts';

export const jalankan: Perintah = (konteks, masukan) => {
  const catatan = wajib(konteks, masukan, 'catatan');
  if (catatan === null) return Promise.resolve(KELUAR.pemakaian);
  return ubahKiriman(konteks, masukan, catatan, async (app) => {
    const sampai = waktuOpsi(konteks, masukan, 'sampai', app.config.instansi.zona, null);
    return sampai === undefined ? null : { jenis: 'tahan', sampai };
  });
};
