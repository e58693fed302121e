import { kirimanDaftarTeks } from '../report/kiriman.ts';
import { kirimanJson } from '../report/kiriman-json.ts';
import { STATUS_KIRIMAN } from '../sop/kiriman.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp, opsiDaftar } from './konteks.ts';
import { tampilanKiriman } from './tampil.ts';
import { tampilkanDaftar } from './tampilkan-daftar.ts';

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const diminta = opsiDaftar(masukan, 'status');
    const status = STATUS_KIRIMAN.filter((s) => diminta.includes(s));
    if (status.length < new Set(diminta).size) {
      konteks.keluar.warta(konteks.katalog.umum.nilaiSalah('--status', STATUS_KIRIMAN.join(' | ')));
      return KELUAR.pemakaian;
    }
    const saring = diminta.length === 0 ? {} : { status };
    const saat = tampilanKiriman(app, konteks);
    return tampilkanDaftar(konteks, masukan, {
      sumber: (batas) => app.store.kiriman(batas === null ? saring : { ...saring, batas }),
      json: (baris) => kirimanJson(baris, saat.zona),
      teks: (rows, semua) => kirimanDaftarTeks(rows, semua, saat),
    });
  });
