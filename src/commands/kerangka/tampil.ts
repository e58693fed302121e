import type { App } from '../../app.ts';
import type { PenolakanCatat } from '../../ports/store.ts';
import { baJson, baTeks } from '../../report/ba/ba.ts';
import type { TampilanKiriman } from '../../report/kiriman/kiriman.ts';
import { kirimanTeks } from '../../report/kiriman/kiriman.ts';
import { kirimanRinciJson } from '../../report/kiriman/kiriman-json.ts';
import { gaya } from '../../report/tampilan/gaya.ts';
import { penolakanJson, penolakanTeks } from '../../report/tampilan/penolakan.ts';
import type { TampilanBanyakSop, TampilanSop } from '../../report/tampilan/tampilan.ts';
import { kalimatBaris } from '../../report/tampilan/tampilan.ts';
import { adaTertutup, baTertutup, tanpaIsi } from '../bersama/tertutup.ts';
import type { KodeKeluar } from './kode-keluar.ts';
import { KELUAR } from './kode-keluar.ts';
import type { KonteksPerintah } from './konteks.ts';

/** How this reader sees: words, zone, time, width, colour. */
export const tampilan = (app: App, { katalog, keluar }: KonteksPerintah): TampilanBanyakSop => ({
  katalog,
  zona: app.config.instansi.zona,
  sekarang: app.clock.now(),
  kalender: app.tenggat.kalender,
  lebar: keluar.lebar,
  gaya: gaya(keluar.warna),
  sop: app.sop.definisi,
  semuaSop: app.mesin.semuaSop,
});

export function tulisBaris({ keluar }: KonteksPerintah, baris: Iterable<string>): void {
  for (const satu of baris) keluar.tulis(satu);
}

/** Sentences that know no width, each wrapped beneath its own beginning. */
export function tulisKalimat({ keluar }: KonteksPerintah, baris: Iterable<string>): void {
  for (const satu of baris) {
    const isi = satu.trimStart();
    for (const potong of kalimatBaris(isi, keluar.lebar, satu.length - isi.length)) keluar.tulis(potong);
  }
}

export async function tampilkanBa(app: App, konteks: KonteksPerintah, id: string): Promise<KodeKeluar> {
  for await (const rinci of app.store.ba({ id })) {
    const tutup = await baTertutup(app, rinci, konteks);
    const ba = tutup ? tanpaIsi(rinci) : rinci;
    if (tutup) konteks.keluar.warta(konteks.katalog.balasan.baTertutup);
    if (konteks.json)
      konteks.keluar.tulis(
        JSON.stringify({ ...baJson(ba, app.config.instansi.zona), isi_tersembunyi: tutup }),
      );
    else tulisBaris(konteks, baTeks(ba, tampilan(app, konteks), tutup));
    return KELUAR.baik;
  }
  return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran: id }, 'ba list');
}

/** With what the connection can carry: other kiriman wait to be pasted by hand. */
export const tampilanKiriman = (app: App, konteks: KonteksPerintah): TampilanKiriman & TampilanSop => ({
  ...tampilan(app, konteks),
  kemampuan: app.kemampuan,
});

export async function tampilkanKiriman(app: App, konteks: KonteksPerintah, id: string): Promise<KodeKeluar> {
  for await (const baris of app.store.kiriman({ id })) {
    const { store } = app;
    const tutup = await adaTertutup(app, [baris.trackingId], konteks);
    if (tutup) konteks.keluar.warta(konteks.katalog.balasan.naskahTertutup);
    const isi = {
      baris,
      tutup,
      isi: tutup ? null : await store.isiKiriman(id),
      percobaan: (await store.percobaan(id)).map((p) => (tutup ? { ...p, cuplikan: null } : p)),
      keputusan: tutup ? [] : await store.keputusanKiriman(id),
    };
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(kirimanRinciJson(isi, app.config.instansi.zona)));
    else tulisBaris(konteks, kirimanTeks(isi, tampilanKiriman(app, konteks)));
    return KELUAR.baik;
  }
  return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran: id }, 'kiriman list');
}

/**
 * A refusal says why and what is allowed now.
 * @param daftar the command that shows what could have been named
 * @param kasus what the command called the case
 */
export function tampilkanPenolakan(
  app: App,
  konteks: KonteksPerintah,
  penolakan: PenolakanCatat,
  daftar = 'list',
  kasus?: string,
): KodeKeluar {
  const { katalog, keluar } = konteks;
  const saat = { ...tampilan(app, konteks), ...(kasus === undefined ? {} : { kasus }) };
  if (konteks.json) keluar.tulis(JSON.stringify(penolakanJson(penolakan, saat)));
  if (penolakan.jenis === 'tidak_ada') keluar.warta(katalog.pakai.tidakAda(penolakan.sasaran, daftar));
  else for (const baris of penolakanTeks(penolakan, saat)) keluar.warta(baris);
  return KELUAR.pemakaian;
}
