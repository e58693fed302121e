import { baDaftarJson, baDaftarTeks } from '../report/ba/ba.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { tampilan } from './kerangka/tampil.ts';
import { tampilkanDaftar } from './kerangka/tampilkan-daftar.ts';

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const saat = tampilan(app, konteks);
    return tampilkanDaftar(konteks, masukan, {
      sumber: (batas) => app.store.ba(batas === null ? {} : { batas }),
      json: (baris) => baDaftarJson(baris, saat.zona),
      teks: (rows, semua) => baDaftarTeks(rows, semua, saat),
    });
  });
