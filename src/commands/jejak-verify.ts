import { periksaRantai } from '../jejak/periksa-rantai.ts';
import { jejakJson, jejakTeks } from '../report/jejak.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp } from './konteks.ts';
import { tampilan, tulisBaris } from './tampil.ts';

/** Recomputes every hash of the journal in the database. Bundles come with the issue on exports. */
export const jalankan: Perintah = (konteks, masukan) => {
  if (masukan.argumen.length > 0) {
    konteks.keluar.warta(konteks.katalog.galat.bundelBelum);
    return Promise.resolve(KELUAR.pemakaian);
  }
  return denganApp(konteks, {}, async (app) => {
    const hasil = periksaRantai(app.store.jejak());
    const isi = { hasil, dikenal: 0 };
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(jejakJson(isi, app.config.instansi.zona)));
    else tulisBaris(konteks, jejakTeks(isi, tampilan(app, konteks)));
    return hasil.utuh ? KELUAR.baik : KELUAR.tidakUtuh;
  });
};
