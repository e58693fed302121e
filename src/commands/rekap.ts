import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FormatRekap } from '../app/rekap/format-rekap.ts';
import { FORMAT_REKAP } from '../app/rekap/format-rekap.ts';
import type { App } from '../app.ts';
import type { KasusRekap } from '../ports/store.ts';
import type { BahanRekap } from '../report/rekap/rekap.ts';
import { rekapTeks } from '../report/rekap/rekap.ts';
import { rekapJson } from '../report/rekap/rekap-json.ts';
import type { PeriodeRekap } from '../sop/rekap/periode.ts';
import { bacaPeriode } from '../sop/rekap/periode.ts';
import type { Cetakan } from './bersama/cetak-kertas.ts';
import { denganKertas, tolak } from './bersama/cetak-kertas.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';
import { oleh } from './masukan/petugas.ts';
import { wajib } from './masukan/wajib.ts';

/** Rows that a screen shows at most; `--json` has all. */
const KASUS_DIBACA = 200;

/** What the SOPs ask for every month, 3 and 6 months: shown at any time, closed once; on a screen, on paper, as a workbook. */
export const jalankan: Perintah = (konteks, masukan) => {
  const diminta = bacaPermintaan(konteks, masukan);
  if (typeof diminta === 'string') return Promise.resolve(tolak(konteks, diminta));
  if (diminta === null) return Promise.resolve(KELUAR.pemakaian);
  const { periode, format, final } = diminta;
  if (format !== null) return sebagaiFile(konteks, masukan, periode, format, final);
  return denganApp(konteks, { ubah: final }, async (app) => {
    const tertolak = final ? await tutup(app, konteks, periode) : null;
    return tertolak ?? (await tampilkan(app, konteks, periode));
  });
};

interface Permintaan {
  readonly periode: PeriodeRekap;
  readonly format: FormatRekap | null;
  readonly final: boolean;
}

/** null: told already what is missing. */
function bacaPermintaan(konteks: KonteksPerintah, masukan: Masukan): Permintaan | string | null {
  const { rekap, rekapAngka } = konteks.katalog;
  const teks = wajib(konteks, masukan, 'periode');
  if (teks === null) return null;
  const periode = bacaPeriode(teks);
  if (periode === null) return rekap.bukanPeriode(teks);
  const diminta = opsiTeks(masukan, 'format');
  const format = FORMAT_REKAP.find((satu) => satu === diminta) ?? null;
  if (diminta !== null && format === null) return rekapAngka.formatAsing(FORMAT_REKAP.join(', '));
  if (format === null && opsiTeks(masukan, 'keluaran') !== null) return rekapAngka.keluaranTanpaFormat;
  return { periode, format, final: opsiYa(masukan, 'final') };
}

function sebagaiFile(
  konteks: KonteksPerintah,
  masukan: Masukan,
  periode: PeriodeRekap,
  format: FormatRekap,
  final: boolean,
): Promise<KodeKeluar> {
  const nama = `rekap-${periode.kode}.${format}`;
  const tujuan = resolve(opsiTeks(masukan, 'keluaran') ?? nama);
  // A period is closed once: not for a file that then cannot be written.
  if (final && existsSync(tujuan) && !opsiYa(masukan, 'timpa'))
    return Promise.resolve(tolak(konteks, konteks.katalog.cetak.sudahAda(tujuan)));
  const cetak = async (app: App): Promise<Cetakan | KodeKeluar> => {
    const tertolak = final ? await tutup(app, konteks, periode) : null;
    if (tertolak !== null) return tertolak;
    using baca = await app.store.bukaEkspor();
    const { cetakRekap } = await import('../app/rekap/cetak-rekap.ts');
    const isi = await cetakRekap(app, baca, periode, format);
    return isi.ok
      ? { nama, isi: isi.value, sesudahnya: null }
      : { tolak: konteks.katalog.cetak.logo[isi.error.sebab](isi.error.path) };
  };
  return denganKertas(konteks, masukan, format, cetak, { ubah: final });
}

/** null: it is closed. */
async function tutup(app: App, konteks: KonteksPerintah, periode: PeriodeRekap): Promise<KodeKeluar | null> {
  const siapa = oleh(konteks, app);
  if (siapa === null) return KELUAR.pemakaian;
  const { keluar, katalog } = konteks;
  const { tutupRekap } = await import('../app/rekap/tutup-rekap.ts');
  const hasil = await tutupRekap(app, { periode, ...siapa }, (n) =>
    keluar.kemajuan(katalog.rekap.kemajuan(n)),
  );
  return hasil.ok ? null : tampilkanPenolakan(app, konteks, hasil.error);
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
