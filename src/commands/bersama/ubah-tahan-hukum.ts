import { KELUAR } from '../kerangka/kode-keluar.ts';
import type { Perintah } from '../kerangka/konteks.ts';
import { denganApp } from '../kerangka/konteks.ts';
import { tampilkanPenolakan } from '../kerangka/tampil.ts';
import { oleh } from '../masukan/petugas.ts';
import { wajib } from '../masukan/wajib.ts';

/** A legal hold put on a case, or taken off it: an officer's act, with its reason. */
export const ubahTahanHukum =
  (tahan: boolean): Perintah =>
  async (konteks, masukan) => {
    const alasan = wajib(konteks, masukan, 'alasan');
    if (alasan === null) return KELUAR.pemakaian;
    return denganApp(konteks, { ubah: true }, async (app) => {
      const siapa = oleh(konteks, app, true);
      if (siapa === null) return KELUAR.pemakaian;
      const [sasaran = ''] = masukan.argumen;
      const hasil = await app.store.ubahTahanHukum({ ...siapa, sasaran, alasan, tahan });
      if (!hasil.ok) return tampilkanPenolakan(app, konteks, hasil.error, 'list', sasaran);
      const { identitas } = konteks.katalog;
      if (konteks.json) konteks.keluar.tulis(JSON.stringify({ id: sasaran, ditahan: tahan }));
      else konteks.keluar.tulis((tahan ? identitas.ditahan : identitas.dilepas)(sasaran));
      return KELUAR.baik;
    });
  };
