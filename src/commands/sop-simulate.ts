import { simulasiSopJson, simulasiSopTeks } from '../report/sop/simulasi-sop.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks } from './kerangka/konteks.ts';
import { tampilan, tulisBaris } from './kerangka/tampil.ts';
import { dapatDibaca } from './masukan/berkas-dibaca.ts';
import { denganPenolakanJson } from './masukan/kalender-disebut.ts';
import { denganSop } from './masukan/sop-disebut.ts';
import { wajib } from './masukan/wajib.ts';
import { waktuOpsi } from './masukan/waktu-opsi.ts';

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
        const { simulasiSop } = await import('../app/sop/simulasi-sop.ts');
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
