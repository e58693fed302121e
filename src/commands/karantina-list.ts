import { karantinaDaftarTeks, karantinaJson } from '../report/sinkron/karantina.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiYa } from './kerangka/konteks.ts';
import { tampilan } from './kerangka/tampil.ts';
import { tampilkanDaftar } from './kerangka/tampilkan-daftar.ts';

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const terbuka = !opsiYa(masukan, 'semua');
    const saat = tampilan(app, konteks);
    return tampilkanDaftar(konteks, masukan, {
      sumber: (batas) => app.store.karantina(batas === null ? { terbuka } : { terbuka, batas }),
      json: (baris) => karantinaJson(baris, saat.zona),
      teks: (rows, semua) => karantinaDaftarTeks(rows, semua, saat),
    });
  });
