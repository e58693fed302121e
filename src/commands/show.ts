import { kasusTeks } from '../report/kasus/kasus.ts';
import { kasusJson } from '../report/kasus/kasus-json.ts';
import { tertutupBagi } from './bersama/tertutup.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';
import { petugasDikenal } from './masukan/petugas.ts';

/** One case with the actions allowed now (to the officer of --sebagai, where one is named). */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const [sasaran = ''] = masukan.argumen;
    const { sebagai } = konteks;
    if (!petugasDikenal(konteks, app, sebagai)) return KELUAR.pemakaian;
    const rinci = await app.store.kasus(sasaran);
    if (rinci === null) return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran });
    const { sop, tenggat: aturan } = app.mesin.aturan(rinci.kasus);
    const saat = { ...tampilan(app, konteks), sop };
    const tutup = tertutupBagi(app, rinci, sebagai);
    const boleh = app.mesin.boleh(rinci.kasus, saat.sekarang, sebagai);
    const { letakPelapor: letakBerkas } = await app.berkas();
    const isi = { rinci, aturan, boleh, petugas: app.config.petugas, tutup, letakBerkas };
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(kasusJson(isi, saat)));
    else tulisBaris(konteks, kasusTeks(isi, saat));
    return KELUAR.baik;
  });
