import type { App } from '../app.ts';
import type { BarisDaftar, SaringDaftar } from '../ports/store.ts';
import { daftarJson, daftarTeks } from '../report/daftar.ts';
import { bilangan } from './bilangan.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Masukan, Perintah } from './konteks.ts';
import { denganApp, opsiDaftar, opsiTeks, opsiYa } from './konteks.ts';
import { petakan } from './petakan.ts';
import { tampilan, tulisBaris } from './tampil.ts';
import { tulisLarik } from './tulis-larik.ts';
import { waktuOpsi } from './waktu-opsi.ts';

/** Rows of the terminal view, which is cut and says so; --json gives every row. */
const BARIS_TERMINAL = 50;

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const { keluar, katalog } = konteks;
    const pada = waktuOpsi(masukan, 'pada', app.config.instansi.zona, app.clock.now());
    const batas = batasDari(masukan);
    const saring = pada === undefined ? null : saringDari(app, masukan, pada);
    if (saring === null || pada === undefined || batas === undefined) {
      keluar.warta(katalog.umum.nilaiSalah('--langkah, --pada, --batas', `${Object.keys(app.sop.definisi.langkah).join(' | ')}; 2026-11-20 14:30; 1-…`));
      return KELUAR.pemakaian;
    }
    if (konteks.json) {
      const saat = { katalog, zona: app.config.instansi.zona, sekarang: pada };
      const rows = app.store.daftar(batas === null ? saring : { ...saring, batas });
      await tulisLarik(keluar, petakan(rows, (b) => daftarJson(b, saat)));
      return KELUAR.baik;
    }
    const tampak = batas ?? BARIS_TERMINAL;
    const rows: BarisDaftar[] = [];
    for await (const b of app.store.daftar({ ...saring, batas: tampak + 1 })) rows.push(b);
    const lebih = rows.length > tampak;
    const saat = { ...tampilan(app, konteks), sekarang: pada };
    tulisBaris(konteks, daftarTeks(rows.slice(0, tampak), { ...saat, lebih, petugas: app.config.petugas }));
    return KELUAR.baik;
  });

/** undefined: it is no number. */
function batasDari(masukan: Masukan): number | null | undefined {
  const teks = opsiTeks(masukan, 'batas');
  return teks === null ? null : (bilangan(teks, 1, Number.MAX_SAFE_INTEGER) ?? undefined);
}

/** null: a step that the SOP does not know. */
function saringDari(app: App, masukan: Masukan, pada: number): SaringDaftar | null {
  const langkah = opsiDaftar(masukan, 'langkah');
  const milik = opsiTeks(masukan, 'milik');
  if (langkah.some((l) => !(l in app.sop.definisi.langkah))) return null;
  return {
    ...(langkah.length === 0 ? {} : { langkah }),
    ...(milik === null ? {} : { milik }),
    ...(opsiYa(masukan, 'terlambat') ? { terlambatPada: pada } : {}),
  };
}
