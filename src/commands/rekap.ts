import type { App } from '../app.ts';
import type { KasusRekap } from '../ports/store.ts';
import type { BahanRekap } from '../report/rekap/rekap.ts';
import { rekapTeks } from '../report/rekap/rekap.ts';
import { rekapJson } from '../report/rekap/rekap-json.ts';
import type { PeriodeRekap } from '../sop/rekap/periode.ts';
import { bacaPeriode } from '../sop/rekap/periode.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiYa } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';
import { oleh } from './masukan/petugas.ts';
import { wajib } from './masukan/wajib.ts';

/** Rows that a screen shows at most; `--json` has all. */
const KASUS_DIBACA = 200;
/** Cases whose alarms sound at a time. */
const KASUS_SEKALI = 500;

/** What the SOPs ask for every month, 3 and 6 months: shown at any time, closed once. */
export const jalankan: Perintah = (konteks, masukan) => {
  const { keluar, katalog } = konteks;
  const teks = wajib(konteks, masukan, 'periode');
  if (teks === null) return Promise.resolve(KELUAR.pemakaian);
  const periode = bacaPeriode(teks);
  if (periode === null) {
    keluar.warta(katalog.rekap.bukanPeriode(teks));
    return Promise.resolve(KELUAR.pemakaian);
  }
  const final = opsiYa(masukan, 'final');
  return denganApp(konteks, { ubah: final }, (app) =>
    final ? tutup(app, konteks, periode) : tampilkan(app, konteks, periode),
  );
};

async function tutup(app: App, konteks: KonteksPerintah, periode: PeriodeRekap): Promise<KodeKeluar> {
  const siapa = oleh(konteks, app);
  if (siapa === null) return KELUAR.pemakaian;
  await bunyikanSemua(app, konteks, siapa.sekarang);
  const hasil = await app.store.tutupRekap({ periode, ...siapa });
  return hasil.ok ? tampilkan(app, konteks, periode) : tampilkanPenolakan(app, konteks, hasil.error);
}

/** National deadlines that passed since the last pass are breaches too. */
async function bunyikanSemua(
  app: App,
  { keluar, katalog }: KonteksPerintah,
  sekarang: number,
): Promise<void> {
  for (let semua = 0; ; ) {
    const { length } = await app.store.bunyikanAlarm(sekarang, KASUS_SEKALI);
    if (length === 0) return;
    semua += length;
    keluar.kemajuan(katalog.rekap.kemajuan(semua));
  }
}

async function tampilkan(app: App, konteks: KonteksPerintah, periode: PeriodeRekap): Promise<KodeKeluar> {
  const saat = tampilan(app, konteks);
  const { susunIsiRekap } = await import('../app/rekap/isi-rekap.ts');
  using baca = await app.store.bukaEkspor();
  const disusun = susunIsiRekap(baca, periode, saat.sekarang, app.mesin.aturanBaru.tenggat);
  const kasus: KasusRekap[] = [];
  for await (const k of app.store.kasusRekap(periode, konteks.json ? undefined : KASUS_DIBACA)) kasus.push(k);
  const sop = new Map(
    app.mesin.sopRekap(periode).flatMap((hash) => {
      const satu = app.mesin.semuaSop.get(hash);
      return satu === undefined ? [] : [[satu.id, satu] as const];
    }),
  );
  const isi: BahanRekap = {
    ...disusun.dibaca,
    isi: disusun,
    periode,
    kasus,
    sop: [...sop.values()],
    berlaku: app.sopBerlaku.map(({ definisi }) => definisi),
    petugas: app.config.petugas,
  };
  if (konteks.json) konteks.keluar.tulis(JSON.stringify(rekapJson(isi, saat)));
  else tulisBaris(konteks, rekapTeks(isi, saat));
  return KELUAR.baik;
}
