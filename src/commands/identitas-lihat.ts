import { identitasTeks } from '../report/identitas/identitas.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';
import { oleh } from './masukan/petugas.ts';
import { wajib } from './masukan/wajib.ts';

/** Who the reporter is; that it was looked at stands in the journal before it is shown. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const alasan = wajib(konteks, masukan, 'alasan');
  if (alasan === null) return KELUAR.pemakaian;
  return denganApp(konteks, { ubah: true }, async (app) => {
    const siapa = oleh(konteks, app, true);
    if (siapa === null) return KELUAR.pemakaian;
    const [sasaran = ''] = masukan.argumen;
    const hasil = await app.store.lihatIdentitas({ ...siapa, sasaran, alasan });
    if (!hasil.ok) return tampilkanPenolakan(app, konteks, hasil.error, 'list', sasaran);
    const { isian } = hasil.value;
    if (konteks.json) konteks.keluar.tulis(JSON.stringify({ id: sasaran, identitas: isian }));
    else tulisBaris(konteks, identitasTeks(sasaran, hasil.value, tampilan(app, konteks)));
    return KELUAR.baik;
  });
};
