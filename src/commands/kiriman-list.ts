import type { BarisKiriman } from '../ports/store.ts';
import { kirimanDaftarTeks, kirimanJson } from '../report/kiriman.ts';
import { STATUS_KIRIMAN } from '../sop/kiriman.ts';
import { bilangan } from './bilangan.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp, opsiDaftar, opsiTeks } from './konteks.ts';
import { petakan } from './petakan.ts';
import { tampilan, tulisBaris } from './tampil.ts';
import { tulisLarik } from './tulis-larik.ts';

const BARIS_TERMINAL = 50;

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const { keluar, katalog, json } = konteks;
    const diminta = opsiDaftar(masukan, 'status');
    const status = STATUS_KIRIMAN.filter((s) => diminta.includes(s));
    const teksBatas = opsiTeks(masukan, 'batas');
    const batas = teksBatas === null ? null : bilangan(teksBatas, 1, Number.MAX_SAFE_INTEGER);
    if (status.length < new Set(diminta).size || (teksBatas !== null && batas === null)) {
      keluar.warta(katalog.umum.nilaiSalah('--status, --batas', `${STATUS_KIRIMAN.join(' | ')}; 1-…`));
      return KELUAR.pemakaian;
    }
    const saring = diminta.length === 0 ? {} : { status };
    const zona = app.config.instansi.zona;
    if (json) {
      const rows = app.store.kiriman(batas === null ? saring : { ...saring, batas });
      await tulisLarik(keluar, petakan(rows, (b) => kirimanJson(b, zona)));
      return KELUAR.baik;
    }
    const tampak = batas ?? BARIS_TERMINAL;
    const rows: BarisKiriman[] = [];
    for await (const b of app.store.kiriman({ ...saring, batas: tampak + 1 })) rows.push(b);
    const saat = { ...tampilan(app, konteks), lebih: rows.length > tampak };
    tulisBaris(konteks, kirimanDaftarTeks(rows.slice(0, tampak), saat));
    return KELUAR.baik;
  });
