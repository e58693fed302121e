import { bandingJson, bandingTeks } from '../report/sinkron/banding.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { tampilan, tulisBaris } from './kerangka/tampil.ts';
import { dapatDibaca } from './masukan/berkas-dibaca.ts';
import { petugasDikenal } from './masukan/petugas.ts';

/** Our register against the Admin Instansi's own export. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, { ubah: true }, async (app) => {
    const { keluar, katalog, sebagai, dicatatOleh, json } = konteks;
    const [path = ''] = masukan.argumen;
    if (!petugasDikenal(konteks, app, sebagai, dicatatOleh)) return KELUAR.pemakaian;
    if (!dapatDibaca(path, 'biasa', konteks)) return KELUAR.pemakaian;
    const petugas = sebagai ?? 'sistem';
    const siapa = {
      ...app.pencatat,
      petugas,
      dicatatOleh: dicatatOleh ?? petugas,
      sekarang: app.clock.now(),
    };
    const { banding, KOLOM_BANDING } = await import('../app/sinkron/banding.ts');
    const hasil = await banding(app, path, siapa);
    if (!hasil.ok) {
      const { error } = hasil;
      if (error.sebab === 'bukan_milik_kita') keluar.warta(katalog.banding.bukanMilikKita(error.baris));
      else if (error.sebab === 'tanpa_baris') keluar.warta(katalog.banding.tanpaBaris);
      else {
        keluar.warta(katalog.ekspor.ditolak[error.sebab](error.rincian, 'banding'));
        keluar.warta(katalog.banding.perlu(KOLOM_BANDING));
      }
      return KELUAR.pemakaian;
    }
    if (json) keluar.tulis(JSON.stringify(bandingJson(hasil.value, app.config.instansi.zona)));
    else tulisBaris(konteks, bandingTeks(hasil.value, tampilan(app, konteks)));
    return KELUAR.baik;
  });
