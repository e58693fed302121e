import type { BarisDaftar } from '../ports/store.ts';
import { statusJson, statusTeks } from '../report/status.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp } from './konteks.ts';
import { tampilan, tulisBaris } from './tampil.ts';

/** Nearest deadlines shown. */
const TERDEKAT = 5;

export const jalankan: Perintah = (konteks) =>
  denganApp(konteks, {}, async (app) => {
    const saat = tampilan(app, konteks);
    const ringkasan = await app.store.ringkasan(saat.sekarang);
    const terdekat: BarisDaftar[] = [];
    for await (const b of app.store.daftar({ batas: TERDEKAT })) terdekat.push(b);
    const isi = { ringkasan, terdekat, instansi: app.config.instansi.nama };
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(statusJson(isi, saat)));
    else tulisBaris(konteks, statusTeks(isi, saat));
    return KELUAR.baik;
  });
