import { sopTeks } from '../report/sop/sop.ts';
import { sopJson } from '../report/sop/sop-json.ts';
import { gaya } from '../report/tampilan/gaya.ts';
import { tanpaAkhirRegister } from '../sop/periksa/akhir-register.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { tulisBaris } from './kerangka/tampil.ts';
import { denganSop } from './masukan/sop-disebut.ts';

/** Whether an SOP can be worked with: every problem with its line, else what it says. Needs no settings. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganSop(konteks, masukan, async (sop) => {
    const { keluar, katalog, json } = konteks;
    if (json) keluar.tulis(JSON.stringify(sopJson(sop)));
    else tulisBaris(konteks, sopTeks(sop, { katalog, lebar: keluar.lebar, gaya: gaya(keluar.warna) }));
    const tanpa = tanpaAkhirRegister(sop);
    if (tanpa !== null) keluar.warta(katalog.sop.tanpaAkhirRegister(tanpa.kanal.join(', '), tanpa.langkah));
    return KELUAR.baik;
  });
