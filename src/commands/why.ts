import { whyTeks } from '../report/tenggat/tenggat.ts';
import { whyJson } from '../report/tenggat/tenggat-json.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';

/** Both deadlines of a case, day by day, from its stored inputs. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const [sasaran = ''] = masukan.argumen;
    const rinci = await app.store.kasus(sasaran);
    if (rinci === null) return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran });
    const { sop, tenggat } = app.mesin.aturan(rinci.kasus);
    const { kasus, pergeseran } = rinci;
    const isi = { kasus, sop, aturan: tenggat, pergeseran, petugas: app.config.petugas };
    const saat = tampilan(app, konteks);
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(whyJson(isi, saat)));
    else tulisBaris(konteks, whyTeks(isi, saat));
    return KELUAR.baik;
  });
