import { muatNaskahBaku } from '../app/naskah-baku/naskah-baku.ts';
import { naskahBakuJson, satuNaskahTeks } from '../report/naskah-baku/naskah-baku.ts';
import { gaya } from '../report/tampilan/gaya.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { muatKonfigurasi } from './kerangka/muat-konfigurasi.ts';
import { tulisBaris } from './kerangka/tampil.ts';
import { naskahAsing } from './masukan/naskah-disebut.ts';

export const jalankan: Perintah = async (konteks, { argumen: [id = ''] }) => {
  const { keluar, katalog, json } = konteks;
  const semua = muatNaskahBaku(muatKonfigurasi(konteks, false));
  const satu = semua.find((n) => n.id === id);
  if (satu === undefined) {
    keluar.warta(katalog.masalah.naskah_tak_dikenal(naskahAsing(id, semua).data));
    return KELUAR.pemakaian;
  }
  if (json) keluar.tulis(JSON.stringify(naskahBakuJson(satu)));
  else tulisBaris(konteks, satuNaskahTeks(satu, { katalog, lebar: keluar.lebar, gaya: gaya(keluar.warna) }));
  return KELUAR.baik;
};
