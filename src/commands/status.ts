import type { BarisDaftar } from '../ports/store.ts';
import { statusJson, statusTeks, TERDEKAT_MAKS } from '../report/status.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp } from './konteks.ts';
import { tampilan, tulisBaris } from './tampil.ts';

export const jalankan: Perintah = (konteks) =>
  denganApp(konteks, {}, async (app) => {
    const saat = tampilan(app, konteks);
    const ringkasan = await app.store.ringkasan(saat.sekarang);
    const terdekat: BarisDaftar[] = [];
    for await (const b of app.store.daftar({ batas: TERDEKAT_MAKS })) terdekat.push(b);
    // Checkpoints come with the issue on the journal: until then none is held outside, and status says so.
    const isi = { ringkasan, terdekat, segelLuar: null, sambungan: app.config.lapor.sambungan };
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(statusJson(isi, saat)));
    else tulisBaris(konteks, statusTeks(isi, saat));
    return KELUAR.baik;
  });
