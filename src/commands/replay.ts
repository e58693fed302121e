import { createHash } from 'node:crypto';
import type { App } from '../app.ts';
import type { BarisKiriman, CakupanReplay } from '../ports/store.ts';
import type { BarisRencana } from '../report/kiriman/replay.ts';
import { rencanaReplayJson, rencanaReplayTeks } from '../report/kiriman/replay.ts';
import { remTeks } from '../report/sinkron/rem.ts';
import { kirimTeks } from '../report/sinkron/sync.ts';
import type { Zona } from '../sop/waktu/waktu.ts';
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
    const rencana = await susunRencana(app, await app.store.rencanaReplay(cakupan));
    const tulis = (dikerjakan: boolean): void => {
      if (konteks.json) keluar.tulis(JSON.stringify(rencanaReplayJson(rencana, dikerjakan, zona)));
      else tulisBaris(konteks, rencanaReplayTeks(rencana, dikerjakan, tampilan(app, konteks)));
    };
    if (!ya) {
      tulis(false);
      return kodeMenunggu(await app.store.ringkasan(app.clock.now()));
    }
    const petugas = konteks.sebagai ?? 'sistem';
    const pelaku = { petugas, dicatatOleh: konteks.dicatatOleh ?? petugas, ...app.pencatat };
    const ids = rencana.map((r) => r.kiriman.id);
    const hasil = await app.store.replay(ids, alasan, { ...pelaku, sekarang: app.clock.now() });
    if (!hasil.ok) return tampilkanPenolakan(app, konteks, hasil.error, 'kiriman list');
    const diantre = hasil.value;
    tulis(true);
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
