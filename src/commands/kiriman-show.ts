import { kirimanRinciJson, kirimanRinciTeks } from '../report/kiriman.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp } from './konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './tampil.ts';

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const [id = ''] = masukan.argumen;
    for await (const baris of app.store.kiriman({ id })) {
      const isi = { baris, isi: await app.store.isiKiriman(id), percobaan: await app.store.percobaan(id) };
      const saat = tampilan(app, konteks);
      if (konteks.json) konteks.keluar.tulis(JSON.stringify(kirimanRinciJson(isi, saat)));
      else tulisBaris(konteks, kirimanRinciTeks(isi, saat));
      return KELUAR.baik;
    }
    return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran: id });
  });
