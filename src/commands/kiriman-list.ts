import { kirimanDaftarTeks, kirimanJson } from '../report/kiriman.ts';
import { STATUS_KIRIMAN } from '../sop/kiriman.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp, opsiDaftar } from './konteks.ts';
import { tampilan } from './tampil.ts';
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
    const saat = { ...tampilan(app, konteks), bersambungan: app.bersambungan };
    return tampilkanDaftar(konteks, masukan, {
      sumber: (batas) => app.store.kiriman(batas === null ? saring : { ...saring, batas }),
      json: (baris) => kirimanJson(baris, saat.zona),
      teks: (rows, lebih) => kirimanDaftarTeks(rows, { ...saat, lebih }),
    });
  });
