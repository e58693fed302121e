import type { App } from '../app.ts';
import type { BarisKiriman, PenolakanCatat } from '../ports/store.ts';
import { baSatuJson, baSatuTeks } from '../report/ba.ts';
import { gaya } from '../report/gaya.ts';
import { kirimanJson, kirimanSatuTeks } from '../report/kiriman.ts';
import { penolakanJson, penolakanTeks } from '../report/penolakan.ts';
import type { TampilanSop } from '../report/tampilan.ts';
import type { KodeKeluar } from './kode-keluar.ts';
import { KELUAR } from './kode-keluar.ts';
import type { KonteksPerintah } from './konteks.ts';

/** How this reader sees: words, zone, time, width, colour. */
export const tampilan = (app: App, { katalog, keluar }: KonteksPerintah): TampilanSop => ({
  katalog,
  zona: app.config.instansi.zona,
  sekarang: app.clock.now(),
  lebar: keluar.lebar,
  gaya: gaya(keluar.warna),
  sop: app.sop.definisi,
});

export function tulisBaris({ keluar }: KonteksPerintah, baris: Iterable<string>): void {
  for (const satu of baris) keluar.tulis(satu);
}

export async function tampilkanBa(app: App, konteks: KonteksPerintah, id: string): Promise<KodeKeluar> {
  for await (const ba of app.store.ba({ id })) {
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(baSatuJson(ba, app.config.instansi.zona)));
    else tulisBaris(konteks, baSatuTeks(ba, tampilan(app, konteks)));
    return KELUAR.baik;
  }
  return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran: id });
}

export function tampilkanKiriman(app: App, konteks: KonteksPerintah, baris: BarisKiriman): void {
  if (konteks.json) konteks.keluar.tulis(JSON.stringify(kirimanJson(baris, app.config.instansi.zona)));
  else tulisBaris(konteks, kirimanSatuTeks(baris, tampilan(app, konteks)));
}

/** A refusal says why and what is allowed now; naming something that is not there is a slip of the hand. */
export function tampilkanPenolakan(app: App, konteks: KonteksPerintah, penolakan: PenolakanCatat): KodeKeluar {
  const saat = tampilan(app, konteks);
  if (konteks.json) konteks.keluar.tulis(JSON.stringify(penolakanJson(penolakan, saat)));
  for (const baris of penolakanTeks(penolakan, saat)) konteks.keluar.warta(baris);
  return penolakan.jenis === 'tidak_ada' ? KELUAR.pemakaian : KELUAR.menunggu;
}
