import { tenggatKasusJson, tenggatKasusTeks } from '../report/tenggat.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp } from './konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './tampil.ts';

/** Both deadlines of a case, day by day, from its stored inputs. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const [sasaran = ''] = masukan.argumen;
    const rinci = await app.store.kasus(sasaran);
    if (rinci === null) return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran });
    const aturan = app.mesin.aturan(rinci.kasus);
    const saat = { ...tampilan(app, konteks), sop: aturan.sop };
    const isi = { kasus: rinci.kasus, aturan };
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(tenggatKasusJson(isi, saat)));
    else tulisBaris(konteks, tenggatKasusTeks(isi, saat));
    return KELUAR.baik;
  });
