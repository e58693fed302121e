import type { HasilLintasan } from '../connector/lintasan.ts';
import { pemulihanMenunggu, pemulihanTeks } from '../report/jejak/pemulihan.ts';
import type { RingkasanSync } from '../report/sinkron/sync.ts';
import { syncJson, syncTeks } from '../report/sinkron/sync.ts';
import type { Zona } from '../sop/waktu/waktu.ts';
import { lembarPagi } from './bersama/lembar-pagi.ts';
import { siapDisalin } from './bersama/siap-disalin.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { tulisKalimat } from './kerangka/tampil.ts';
import { petugasDikenal } from './masukan/petugas.ts';

export const jalankan: Perintah = (konteks, masukan) => {
  const only = opsiTeks(masukan, 'only');
  if (only !== null && only !== 'pull' && only !== 'push') {
    konteks.keluar.warta(konteks.katalog.pakai.nilai('--only', only, 'pull | push'));
    return Promise.resolve(KELUAR.pemakaian);
  }
  const run = opsiTeks(masukan, 'accept-run');
  const alasan = opsiTeks(masukan, 'alasan') ?? '';
  if (run !== null && alasan === '') konteks.keluar.warta(konteks.katalog.rem.tanpaAlasan);
  return denganApp(konteks, { token: true }, async (app) => {
    const { sebagai, dicatatOleh } = konteks;
    if (!petugasDikenal(konteks, app, sebagai, dicatatOleh)) return KELUAR.pemakaian;
    const sedangPulih = (await app.store.pemulihan()) !== null;
    const hasil = await app.sync({
      ...(only === null ? {} : { only }),
      penuh: opsiYa(masukan, 'full'),
      ...(run === null ? {} : { terimaRem: { run, alasan } }),
      ...(sebagai === null ? {} : { oleh: { petugas: sebagai, dicatatOleh: dicatatOleh ?? sebagai } }),
      signal: konteks.henti,
      kemajuan: (h) => konteks.keluar.kemajuan(konteks.katalog.sync.hitunganTarik.listed(h.listed)),
    });
    tampilkan({ ...hasil, siapDisalin: await siapDisalin(app) }, konteks, app.config.instansi.zona);
    if (sedangPulih && hasil.pemulihan === null) konteks.keluar.warta(konteks.katalog.cadangan.tuntas);
    await lembarPagi(app, konteks);
    return kodeLintasan(hasil);
  });
};

export function tampilkan(
  hasil: HasilLintasan & Pick<RingkasanSync, 'siapDisalin'>,
  konteks: KonteksPerintah,
  zona: Zona,
): void {
  const { json, katalog, keluar } = konteks;
  if (json) keluar.tulis(JSON.stringify(syncJson(hasil, zona)));
  else {
    tulisKalimat(konteks, syncTeks(hasil, katalog));
    const saat = { katalog, zona };
    if (hasil.pemulihan !== null) tulisKalimat(konteks, pemulihanTeks(hasil.pemulihan, saat));
  }
}

/** 5 before 6 before 7 before 3. */
export function kodeLintasan(hasil: HasilLintasan): KodeKeluar {
  if (hasil.braked !== null) return KELUAR.rem;
  if (hasil.remote === 'refused') return KELUAR.ditolak;
  if (hasil.remote === 'unavailable') return KELUAR.takTerjangkau;
  const { perluOrang, pemulihan } = hasil;
  return perluOrang || pemulihanMenunggu(pemulihan) ? KELUAR.menunggu : KELUAR.baik;
}
