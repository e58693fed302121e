import { simulasiSopJson, simulasiSopTeks } from '../report/simulasi-sop.ts';
import { dapatDibaca } from './berkas-dibaca.ts';
import { denganPenolakanJson } from './kalender-disebut.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp, opsiTeks } from './konteks.ts';
import { denganSop } from './sop-disebut.ts';
import { tampilan, tulisBaris } from './tampil.ts';
import { wajib } from './wajib.ts';
import { waktuOpsi } from './waktu-opsi.ts';

/** A changed SOP over past cases: what would have been late. Writes nothing. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const { keluar, katalog, json } = konteks;
  const kalender = opsiTeks(masukan, 'kalender');
  if (wajib(konteks, masukan, 'sejak') === null) return KELUAR.pemakaian;
  if (kalender !== null && !dapatDibaca(kalender, 'biasa', konteks)) return KELUAR.pemakaian;
  return denganPenolakanJson(konteks, () =>
    denganSop(konteks, masukan, (sop) =>
      denganApp(konteks, {}, async (app) => {
        const sejak = waktuOpsi(konteks, masukan, 'sejak', app.config.instansi.zona, null);
        if (sejak === undefined || sejak === null) return KELUAR.pemakaian;
        const { simulasiSop } = await import('../app/simulasi-sop.ts');
        const hasil = await simulasiSop(app, { sop, kalender, sejak }, (n) =>
          keluar.kemajuan(katalog.simulasi.kemajuan(n)),
        );
        if (json) keluar.tulis(JSON.stringify(simulasiSopJson(hasil, app.config.instansi.zona)));
        else tulisBaris(konteks, simulasiSopTeks(hasil, tampilan(app, konteks)));
        return KELUAR.baik;
      }),
    ),
  );
};
