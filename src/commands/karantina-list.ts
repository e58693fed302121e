import type { BarisKarantina } from '../ports/store.ts';
import { karantinaDaftarTeks, karantinaJson } from '../report/karantina.ts';
import { bilangan } from './bilangan.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './konteks.ts';
import { petakan } from './petakan.ts';
import { tampilan, tulisBaris } from './tampil.ts';
import { tulisLarik } from './tulis-larik.ts';

const BARIS_TERMINAL = 50;

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const { keluar, katalog } = konteks;
    const teksBatas = opsiTeks(masukan, 'batas');
    const batas = teksBatas === null ? null : bilangan(teksBatas, 1, Number.MAX_SAFE_INTEGER);
    if (teksBatas !== null && batas === null) {
      keluar.warta(katalog.umum.nilaiSalah('--batas', '1-…'));
      return KELUAR.pemakaian;
    }
    const terbuka = !opsiYa(masukan, 'semua');
    const zona = app.config.instansi.zona;
    if (konteks.json) {
      const rows = app.store.karantina(batas === null ? { terbuka } : { terbuka, batas });
      await tulisLarik(keluar, petakan(rows, (b) => karantinaJson(b, zona)));
      return KELUAR.baik;
    }
    const tampak = batas ?? BARIS_TERMINAL;
    const rows: BarisKarantina[] = [];
    for await (const b of app.store.karantina({ terbuka, batas: tampak + 1 })) rows.push(b);
    const saat = { ...tampilan(app, konteks), lebih: rows.length > tampak };
    tulisBaris(konteks, karantinaDaftarTeks(rows.slice(0, tampak), saat));
    return KELUAR.baik;
  });
