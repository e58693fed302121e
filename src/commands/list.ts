import type { App } from '../app.ts';
import type { SaringDaftar } from '../ports/store.ts';
import { daftarTeks } from '../report/daftar.ts';
import { daftarJson } from '../report/daftar-json.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Masukan, Perintah } from './konteks.ts';
import { denganApp, opsiDaftar, opsiTeks, opsiYa } from './konteks.ts';
import { tampilan } from './tampil.ts';
import { tampilkanDaftar } from './tampilkan-daftar.ts';
import { waktuOpsi } from './waktu-opsi.ts';

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const { keluar, katalog } = konteks;
    const pada = waktuOpsi(masukan, 'pada', app.config.instansi.zona, app.clock.now());
    const saring = pada === undefined ? null : saringDari(app, masukan, pada);
    if (saring === null || pada === undefined) {
      const langkah = Object.keys(app.sop.definisi.langkah).join(' | ');
      keluar.warta(katalog.umum.nilaiSalah('--langkah, --pada', `${langkah}; 2026-11-20 14:30`));
      return KELUAR.pemakaian;
    }
    const saat = { ...tampilan(app, konteks), sekarang: pada };
    const tinggi = keluar.terminal && opsiTeks(masukan, 'batas') === null ? keluar.tinggi : null;
    return tampilkanDaftar(konteks, masukan, {
      sumber: (batas) => app.store.daftar(batas === null ? saring : { ...saring, batas }),
      json: (baris) => daftarJson(baris, saat),
      teks: (rows, semua, terpotong) => [
        ...daftarTeks(rows, { ...saat, tinggi }),
        ...(semua > rows.length ? [katalog.daftar.dariSemua(rows.length, semua, terpotong)] : []),
      ],
    });
  });

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
