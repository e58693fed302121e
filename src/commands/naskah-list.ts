import { muatNaskahBaku } from '../app/naskah-baku/naskah-baku.ts';
import { naskahBakuJson, naskahBakuTeks } from '../report/naskah-baku/naskah-baku.ts';
import { gaya } from '../report/tampilan/gaya.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { muatKonfigurasi } from './kerangka/muat-konfigurasi.ts';
import { tulisBaris } from './kerangka/tampil.ts';

/** The standard texts in force: ours, with the agency's own in their place. */
export const jalankan: Perintah = async (konteks) => {
  const { keluar, katalog, json } = konteks;
  const semua = muatNaskahBaku(muatKonfigurasi(konteks, false));
  if (json) keluar.tulis(JSON.stringify(semua.map(naskahBakuJson)));
  else tulisBaris(konteks, naskahBakuTeks(semua, { katalog, lebar: keluar.lebar, gaya: gaya(keluar.warna) }));
  return KELUAR.baik;
};
