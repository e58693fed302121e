import { ringkas, ringkasJson, ringkasTeks } from '../report/kasus/ringkas.ts';
import { sebutan } from '../sop/kasus/kasus.ts';
import { masalah } from '../sop/penolakan.ts';
import { tertutupBagi } from './bersama/tertutup.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';
import { petugasDikenal } from './masukan/petugas.ts';

const APIP = {
  jenis: 'ditolak',
  penolakan: { masalah: [masalah('apip_tertutup')], boleh: [] },
} as const;

/** One case in a few lines for WhatsApp, without anything of the reporter. Written nowhere but to stdout. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const [sasaran = ''] = masukan.argumen;
    const { sebagai, keluar, katalog } = konteks;
    if (!petugasDikenal(konteks, app, sebagai)) return KELUAR.pemakaian;
    const rinci = await app.store.kasus(sasaran);
    if (rinci === null) return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran });
    if (tertutupBagi(app, rinci, konteks)) return tampilkanPenolakan(app, konteks, APIP);
    const saat = { ...tampilan(app, konteks), sop: app.mesin.aturan(rinci.kasus).sop };
    const bahan = { rinci, instansi: app.config.instansi.nama, untuk: opsiTeks(masukan, 'untuk') };
    const { bidang, terbaca } = ringkas(bahan, saat);
    if (bahan.untuk !== null && bidang.length === 0)
      keluar.warta(katalog.ringkas.belumDiminta(sebutan(rinci.kasus)));
    if (terbaca === 'isi') keluar.warta(katalog.ringkas.bacaDahulu(rinci.laporan?.anonim ?? false));
    if (konteks.json) keluar.tulis(JSON.stringify(ringkasJson(bahan, saat)));
    else tulisBaris(konteks, ringkasTeks(bahan, saat));
    return KELUAR.baik;
  });
