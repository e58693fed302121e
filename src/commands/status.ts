import { bacaTanda } from '../app/cadangan/hanya-baca.ts';
import type { App } from '../app.ts';
import type { BarisDaftar, Ringkasan } from '../ports/store.ts';
import { statusJson, statusTeks, TERDEKAT_MAKS } from '../report/daftar/status.ts';
import { pemulihanJson, pemulihanTeks } from '../report/jejak/pemulihan.ts';
import { pemegangPergi } from '../report/kasus/alih.ts';
import type { BidangDitunggu } from '../sop/kasus/bidang-ditunggu.ts';
import { siapDisalin } from './bersama/siap-disalin.ts';
import { apipTanpaPetugas } from './bersama/tertutup.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { tampilan, tulisBaris, tulisKalimat } from './kerangka/tampil.ts';

export const jalankan: Perintah = (konteks) =>
  denganApp(konteks, {}, async (app) => {
    const saat = tampilan(app, konteks);
    const semua = await app.store.ringkasan(saat.sekarang);
    const { ringkasan, diApip } = tanpaYangTertutup(app, konteks.sebagai, semua);
    const terdekat = await bertenggat(app, konteks.sebagai);
    const bidang: BidangDitunggu[] = [];
    for await (const b of app.store.bidangDitunggu()) bidang.push(b);
    const isi = {
      ringkasan,
      diApip,
      apipTanpaPetugas: apipTanpaPetugas(app, semua),
      terdekat,
      bidang,
      segelLuar: (await app.store.segelDiLuar())?.dibuat ?? null,
      segelHilang: await app.store.segelHilang(),
      sambungan: app.config.lapor.sambungan,
      siapDisalin: await siapDisalin(app),
      hanyaBaca: bacaTanda(app.config.data)?.sebab ?? null,
      pergi: pemegangPergi(await app.store.pemegangKasus(), app.config.petugas, saat),
      ...(app.config.pagi.hari === 'tidak' ? {} : { lembar: await app.store.lembarTerakhir() }),
      kewajiban: await app.store.kewajibanTerbuka(saat.sekarang),
    };
    const pemulihan = await app.store.pemulihan();
    if (konteks.json) {
      const json = pemulihan === null ? null : pemulihanJson(pemulihan, saat.zona);
      konteks.keluar.tulis(JSON.stringify({ ...statusJson(isi, saat), pemulihan: json }));
    } else {
      tulisBaris(konteks, statusTeks(isi, saat));
      if (pemulihan !== null) tulisKalimat(konteks, ['', ...pemulihanTeks(pemulihan, saat)]);
    }
    return KELUAR.baik;
  });

/** As `list` shows it: a case at APIP is counted where its officer looks, and apart for everybody else. */
function tanpaYangTertutup({ mesin, clock }: App, sebagai: string | null, ringkasan: Ringkasan) {
  const tertutup = (ringkasan.diApip ?? []).filter((k) => !mesin.dibukaBagi(k, sebagai, clock.now()));
  const dibalas = tertutup.filter((k) => k.balasanBelumDinilai).length;
  const balasanBelumDinilai = ringkasan.balasanBelumDinilai - dibalas;
  return { ringkasan: { ...ringkasan, balasanBelumDinilai }, diApip: tertutup.length };
}

/** An urgent case that has been answered, or waits without a clock, stands first in the list and has no deadline to tell. */
async function bertenggat(
  { store, mesin, clock }: App,
  sebagai: string | null,
): Promise<readonly BarisDaftar[]> {
  const terdekat: BarisDaftar[] = [];
  for await (const b of store.daftar({})) {
    if (!mesin.dibukaBagi({ apip: b.pengawasan }, sebagai, clock.now())) continue;
    if (b.terdekat !== null) terdekat.push({ ...b, apip: false });
    if (terdekat.length === TERDEKAT_MAKS) break;
  }
  return terdekat;
}
