import { createHash } from 'node:crypto';
import type { App } from '../app.ts';
import type { BarisKiriman, CakupanReplay, HasilReplay } from '../ports/store.ts';
import type { BarisRencana } from '../report/kiriman/replay.ts';
import { ditolakTeks, rencanaReplayJson, rencanaReplayTeks } from '../report/kiriman/replay.ts';
import { remTeks } from '../report/sinkron/rem.ts';
import { kirimTeks } from '../report/sinkron/sync.ts';
import type { Zona } from '../sop/waktu/waktu.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiDaftar, opsiYa } from './kerangka/konteks.ts';
import { kodeMenunggu } from './kerangka/menunggu-orang.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';
import { petugasDikenal } from './masukan/petugas.ts';
import { wajib } from './masukan/wajib.ts';
import { waktuOpsi } from './masukan/waktu-opsi.ts';
import { kodeLintasan } from './sync.ts';

/** Rows of one replay. */
const BARIS_MAKS = 500;

/** Failed pushes again: prints the plan, and does it only with --ya. Needs no lock. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const { keluar, katalog } = konteks;
  const alasan = wajib(konteks, masukan, 'alasan');
  if (alasan === null) return KELUAR.pemakaian;
  const ya = opsiYa(masukan, 'ya');
  return denganApp(konteks, { token: ya, ubah: ya }, async (app) => {
    const zona = app.config.instansi.zona;
    if (!petugasDikenal(konteks, app, konteks.sebagai, konteks.dicatatOleh)) return KELUAR.pemakaian;
    const cakupan = cakupanDari(konteks, masukan, zona);
    if (cakupan === null || !(await semuaAda(app, konteks, cakupan))) return KELUAR.pemakaian;
    const semua = await app.store.rencanaReplay(cakupan);
    const petugas = konteks.sebagai ?? 'sistem';
    const sekarang = app.clock.now();
    const pelaku = { petugas, dicatatOleh: konteks.dicatatOleh ?? petugas, ...app.pencatat, sekarang };
    const ids = semua.map((k) => k.id);
    if (!ya) {
      const ditolak = await app.store.kirimanTerhalang(ids, pelaku);
      await tulisRencana(app, konteks, semua, { dikerjakan: false, ditolak });
      return kodeDitolak(ditolak, semua) ?? kodeMenunggu(await app.store.ringkasan(app.clock.now()));
    }
    const hasil = await app.store.replay(ids, alasan, pelaku);
    if (!hasil.ok) return tampilkanPenolakan(app, konteks, hasil.error, 'kiriman list');
    const diantre = hasil.value.diantre.length;
    await tulisRencana(app, konteks, semua, { dikerjakan: true, ditolak: hasil.value.ditolak });
    const ditolak = kodeDitolak(hasil.value.ditolak, semua);
    if (ditolak !== null && diantre === 0) return ditolak;
    const lintasan = diantre === 0 ? null : await app.kirimSekarang();
    if (diantre > 0)
      keluar.warta(
        lintasan === null
          ? katalog.kiriman.ulang.nanti
          : `${katalog.sync.kirim}: ${kirimTeks(lintasan.push, katalog.sync)}`,
      );
    if (lintasan?.braked) for (const baris of remTeks(lintasan.braked, katalog)) keluar.warta(baris);
    return lintasan === null
      ? kodeMenunggu(await app.store.ringkasan(app.clock.now()))
      : kodeLintasan(lintasan);
  });
};

type Ditolak = HasilReplay['ditolak'];

/** Usage where nothing of it was that person's to touch; null: what is left decides, and refused rows are still gagal. */
const kodeDitolak = (ditolak: Ditolak, semua: readonly BarisKiriman[]): KodeKeluar | null =>
  ditolak.length > 0 && ditolak.length === semua.length ? KELUAR.pemakaian : null;

/** What was (or would be) queued again, and what is not that person's to touch. */
async function tulisRencana(
  app: App,
  konteks: KonteksPerintah,
  semua: readonly BarisKiriman[],
  { dikerjakan, ditolak }: { readonly dikerjakan: boolean; readonly ditolak: Ditolak },
): Promise<void> {
  const boleh = semua.filter(({ id }) => ditolak.every(({ kiriman }) => kiriman !== id));
  const rencana = await susunRencana(app, boleh);
  const saat = tampilan(app, konteks);
  if (konteks.json)
    konteks.keluar.tulis(JSON.stringify(rencanaReplayJson(rencana, dikerjakan, saat, ditolak)));
  else if (boleh.length > 0 || ditolak.length === 0)
    tulisBaris(konteks, rencanaReplayTeks(rencana, dikerjakan, saat));
  for (const kalimat of ditolakTeks(ditolak, saat)) konteks.keluar.warta(kalimat);
}

/** What the admin should see before saying --ya: the class, the last error, and which text it is. */
async function susunRencana(app: App, rows: readonly BarisKiriman[]): Promise<readonly BarisRencana[]> {
  const rencana: BarisRencana[] = [];
  for (const kiriman of rows) {
    const isi = await app.store.isiKiriman(kiriman.id);
    const percobaan = await app.store.percobaan(kiriman.id);
    rencana.push({
      kiriman,
      hashBadan: isi === null ? null : createHash('sha256').update(isi.isi).digest('hex'),
      galatTerakhir: percobaan.at(-1)?.cuplikan ?? null,
    });
  }
  return rencana;
}

/** null after telling: no scope was named (replaying everything is only done when asked for), or part of it is wrong. */
function cakupanDari(konteks: KonteksPerintah, masukan: Masukan, zona: Zona): CakupanReplay | null {
  const { keluar, katalog } = konteks;
  const daftar = {
    id: bagian(masukan, 'id'),
    laporan: bagian(masukan, 'laporan'),
    kelas: bagian(masukan, 'kelas'),
  };
  const semuaGagal = opsiYa(masukan, 'semua-gagal');
  const sejak = waktuOpsi(konteks, masukan, 'sejak', zona, null);
  if (sejak === undefined) return null;
  const dikenal = Object.keys(katalog.kiriman.kelas);
  const asing = daftar.kelas?.find((k) => !dikenal.includes(k));
  if (asing !== undefined) {
    keluar.warta(katalog.pakai.nilai('--kelas', asing, dikenal.join(' | ')));
    return null;
  }
  const ada = Object.entries(daftar).flatMap(([nama, nilai]) => (nilai === null ? [] : [[nama, nilai]]));
  if (ada.length === 0 && !semuaGagal && sejak === null) {
    keluar.warta(katalog.kiriman.ulang.tanpaLingkup);
    return null;
  }
  return { ...Object.fromEntries(ada), semuaGagal, batas: BARIS_MAKS, ...(sejak === null ? {} : { sejak }) };
}

/** A part of the scope that was not named narrows nothing. */
function bagian(masukan: Masukan, nama: string): readonly string[] | null {
  const nilai = opsiDaftar(masukan, nama);
  return nilai.length === 0 ? null : nilai;
}

/** A typing error in an id must not look like "nothing to do". */
async function semuaAda(app: App, konteks: KonteksPerintah, { id = [], laporan = [] }: CakupanReplay) {
  for (const sasaran of laporan)
    if ((await app.store.kasus(sasaran)) === null) {
      konteks.keluar.warta(konteks.katalog.pakai.tidakAda(sasaran, 'list'));
      return false;
    }
  for (const sasaran of id)
    if (!(await adaKiriman(app, sasaran))) {
      konteks.keluar.warta(konteks.katalog.pakai.tidakAda(sasaran, 'kiriman list'));
      return false;
    }
  return true;
}

async function adaKiriman(app: App, id: string): Promise<boolean> {
  for await (const _ of app.store.kiriman({ id })) return true;
  return false;
}
