import type { BaRinci } from '../ports/store.ts';
import { baDaftarTeks, baSatuJson } from '../report/ba.ts';
import { bilangan } from './bilangan.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp, opsiTeks } from './konteks.ts';
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
    const zona = app.config.instansi.zona;
    if (konteks.json) {
      await tulisLarik(keluar, petakan(app.store.ba(batas === null ? {} : { batas }), (b) => baSatuJson(b, zona)));
      return KELUAR.baik;
    }
    const tampak = batas ?? BARIS_TERMINAL;
    const rows: BaRinci[] = [];
    for await (const b of app.store.ba({ batas: tampak + 1 })) rows.push(b);
    const saat = { ...tampilan(app, konteks), lebih: rows.length > tampak };
    tulisBaris(konteks, baDaftarTeks(rows.slice(0, tampak), saat));
    return KELUAR.baik;
  });
