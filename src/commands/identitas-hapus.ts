import type { App } from '../app.ts';
import { type Penghapusan, penghapusanJson, penghapusanTeks } from '../report/identitas/identitas.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiYa } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';
import { oleh } from './masukan/petugas.ts';
import { wajib } from './masukan/wajib.ts';

/** Erases identity and texts of an ended case: prints the plan, and does it only with --ya. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const ya = opsiYa(masukan, 'ya');
  const alasan = ya ? wajib(konteks, masukan, 'dasar') : '';
  if (alasan === null) return KELUAR.pemakaian;
  return denganApp(konteks, { ubah: ya }, async (app) => {
    const siapa = oleh(konteks, app, true);
    if (siapa === null) return KELUAR.pemakaian;
    const [sasaran = ''] = masukan.argumen;
    const perintah = { ...siapa, sasaran, alasan };
    if (!ya) {
      const rencana = await app.store.rencanaHapus(perintah);
      if (!rencana.ok) return tampilkanPenolakan(app, konteks, rencana.error, 'list', sasaran);
      return tampilkan(app, konteks, { rencana: rencana.value, tuntas: null });
    }
    const { hapusIdentitas } = await import('../app/hapus-identitas.ts');
    const hasil = await hapusIdentitas(app, perintah);
    return hasil.ok
      ? tampilkan(app, konteks, hasil.value)
      : tampilkanPenolakan(app, konteks, hasil.error, 'list', sasaran);
  });
};

function tampilkan(app: App, konteks: KonteksPerintah, penghapusan: Penghapusan) {
  const { zona } = app.config.instansi;
  if (konteks.json) konteks.keluar.tulis(JSON.stringify(penghapusanJson(penghapusan, zona)));
  else tulisBaris(konteks, penghapusanTeks(penghapusan, tampilan(app, konteks)));
  return KELUAR.baik;
}
