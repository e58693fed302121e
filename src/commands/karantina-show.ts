import { karantinaJson, karantinaTeks } from '../report/sinkron/karantina.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';

/** Why a record could not be read. Its body stays sealed: it may hold a reporter's identity. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const [id = ''] = masukan.argumen;
    for await (const baris of app.store.karantina({ id, terbuka: false })) {
      const saat = tampilan(app, konteks);
      if (konteks.json) konteks.keluar.tulis(JSON.stringify(karantinaJson(baris, saat.zona)));
      else tulisBaris(konteks, karantinaTeks(baris, saat));
      return KELUAR.baik;
    }
    return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran: id }, 'karantina list --semua');
  });
