import type { KasusRinci } from '../ports/store.ts';
import { kasusTeks } from '../report/kasus/kasus.ts';
import { kasusJson } from '../report/kasus/kasus-json.ts';
import type { TampilanBanyakSop } from '../report/tampilan/tampilan.ts';
import { pembacaKasus, tertutupBagi } from './bersama/tertutup.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';
import { petugasDikenal } from './masukan/petugas.ts';

/** One case with the actions allowed now (to the officer of --sebagai, where one is named). */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const [sasaran = ''] = masukan.argumen;
    if (!petugasDikenal(konteks, app, konteks.sebagai, konteks.dicatatOleh)) return KELUAR.pemakaian;
    const rinci = await app.store.kasus(sasaran);
    if (rinci === null) return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran });
    const { sop, tenggat: aturan } = app.mesin.aturan(rinci.kasus);
    const saat = { ...tampilan(app, konteks), sop };
    const tutup = tertutupBagi(app, rinci, konteks);
    const pembaca = pembacaKasus(app, rinci.kasus, konteks);
    const boleh = app.mesin
      .boleh(rinci.kasus, saat.sekarang, pembaca)
      .filter((aksi) => !(beranak(rinci, saat) && sop.tindakan[aksi]?.efek.includes('kaitkan')));
    const { letakPelapor: letakBerkas } = await app.berkas();
    const untukDisetujui = app.mesin.konsepUntukDisetujui(rinci.kasus, saat.sekarang, pembaca);
    const isi = { rinci, aturan, boleh, petugas: app.config.petugas, tutup, untukDisetujui, letakBerkas };
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(kasusJson(isi, saat)));
    else tulisBaris(konteks, kasusTeks(isi, saat));
    return KELUAR.baik;
  });

/** Links have one level: a report to which open ones are linked is itself linked to none. */
const beranak = ({ anak }: KasusRinci, { semuaSop }: TampilanBanyakSop): boolean =>
  anak.some(({ langkah, sop }) => langkah in (semuaSop.get(sop)?.langkah ?? {}));
