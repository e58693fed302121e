import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { tampilkanPenolakan } from './kerangka/tampil.ts';
import { oleh } from './masukan/petugas.ts';
import { wajib } from './masukan/wajib.ts';

/** The head lets a case's answer go without a Berita Acara, for a reason that stays. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const alasan = wajib(konteks, masukan, 'alasan');
  if (alasan === null) return KELUAR.pemakaian;
  return denganApp(konteks, { ubah: true }, async (app) => {
    const siapa = oleh(konteks, app);
    if (siapa === null) return KELUAR.pemakaian;
    const [sasaran = ''] = masukan.argumen;
    const hasil = await app.store.kecualikanBa({ sasaran, alasan, ...siapa });
    if (!hasil.ok) return tampilkanPenolakan(app, konteks, hasil.error, 'list', sasaran);
    if (konteks.json)
      konteks.keluar.tulis(
        JSON.stringify({ tracking_id: sasaran, dikecualikan: true, baru: hasil.value === 'baru' }),
      );
    else konteks.keluar.tulis(konteks.katalog.ba.dikecualikan[hasil.value](sasaran));
    return KELUAR.baik;
  });
};
