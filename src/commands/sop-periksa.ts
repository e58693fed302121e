import { gaya } from '../report/gaya.ts';
import { sopTeks } from '../report/sop.ts';
import { sopJson } from '../report/sop-json.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganSop } from './sop-disebut.ts';
import { tulisBaris } from './tampil.ts';

/** Whether an SOP can be worked with: every problem with its line, else what it says. Needs no settings. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganSop(konteks, masukan, async (sop) => {
    const { keluar, katalog, json } = konteks;
    if (json) keluar.tulis(JSON.stringify(sopJson(sop)));
    else tulisBaris(konteks, sopTeks(sop, { katalog, lebar: keluar.lebar, gaya: gaya(keluar.warna) }));
    return KELUAR.baik;
  });
