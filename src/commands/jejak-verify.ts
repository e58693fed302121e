import { periksaRantai } from '../jejak/periksa-rantai.ts';
import { jejakJson, jejakTeks } from '../report/jejak.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp } from './konteks.ts';

/** Recomputes every hash of the journal in the database. Bundles come with the issue on exports. */
export const jalankan: Perintah = (konteks, masukan) => {
  const { keluar, katalog, json } = konteks;
  if (masukan.argumen.length > 0) {
    keluar.warta(katalog.galat.bundelBelum);
    return Promise.resolve(KELUAR.pemakaian);
  }
  return denganApp(konteks, {}, async (app) => {
    const hasil = periksaRantai(app.store.jejak());
    const zona = app.config.instansi.zona;
    if (json) keluar.tulis(JSON.stringify(jejakJson(hasil, zona)));
    else for (const baris of jejakTeks(hasil, { katalog, zona })) keluar.tulis(baris);
    return hasil.utuh ? KELUAR.baik : KELUAR.tidakUtuh;
  });
};
