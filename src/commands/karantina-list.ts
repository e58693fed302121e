import { karantinaDaftarTeks, karantinaJson } from '../report/karantina.ts';
import type { Perintah } from './konteks.ts';
import { denganApp, opsiYa } from './konteks.ts';
import { tampilan } from './tampil.ts';
import { tampilkanDaftar } from './tampilkan-daftar.ts';

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
