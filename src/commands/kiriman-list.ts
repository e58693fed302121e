import { kirimanDaftarTeks } from '../report/kiriman/kiriman.ts';
import { kirimanJson } from '../report/kiriman/kiriman-json.ts';
import { STATUS_KIRIMAN } from '../sop/kiriman/kiriman.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiDaftar } from './kerangka/konteks.ts';
import { tampilanKiriman } from './kerangka/tampil.ts';
import { tampilkanDaftar } from './kerangka/tampilkan-daftar.ts';

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
