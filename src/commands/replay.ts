import type { CakupanReplay } from '../ports/store.ts';
import { rencanaJson, rencanaTeks } from '../report/kiriman.ts';
import type { Zona } from '../sop/waktu.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Masukan, Perintah } from './konteks.ts';
import { denganApp, opsiDaftar, opsiYa } from './konteks.ts';
import { kodeMenunggu } from './menunggu-orang.ts';
import { kodeLintasan } from './sync.ts';
import { wajib } from './wajib.ts';
import { waktuOpsi } from './waktu-opsi.ts';

/** Rows of one replay (delivery.md). */
const BARIS_MAKS = 500;

/** Failed pushes again: prints the plan, and does it only with --ya. Needs no lock. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const { keluar, katalog, json } = konteks;
  const alasan = wajib(konteks, masukan, 'alasan');
  if (alasan === null) return KELUAR.pemakaian;
  const ya = opsiYa(masukan, 'ya');
  return denganApp(konteks, { token: ya, ubah: ya }, async (app) => {
    const zona = app.config.instansi.zona;
    const cakupan = cakupanDari(masukan, zona);
    if (cakupan === null) {
      keluar.warta(katalog.galat.pilihanPerintah('replay'));
      return KELUAR.pemakaian;
    }
    const rencana = await app.store.rencanaReplay(cakupan);
    const saat = { katalog, zona, lebar: keluar.lebar };
    if (!ya) {
      if (json) keluar.tulis(JSON.stringify(rencanaJson(rencana, zona, null)));
      else for (const baris of rencanaTeks(rencana, saat)) keluar.tulis(baris);
      return kodeMenunggu(await app.store.ringkasan(app.clock.now()));
    }
    const ids = rencana.map((r) => r.id);
    const pelaku = { ...app.pencatat, sekarang: app.clock.now(), petugas: konteks.sebagai ?? 'sistem' };
    const diantre = await app.store.replay(ids, alasan, pelaku);
    const lintasan = diantre === 0 ? null : await app.kirimSekarang();
    if (json) keluar.tulis(JSON.stringify(rencanaJson(rencana, zona, { diantre, terkirim: lintasan?.push.sent ?? null })));
    else keluar.tulis(katalog.kiriman.diulang(diantre, lintasan?.push.sent ?? null));
    return lintasan === null ? kodeMenunggu(await app.store.ringkasan(app.clock.now())) : kodeLintasan(lintasan);
  });
};

/** null: no scope was named; replaying everything is only done when asked for. */
function cakupanDari(masukan: Masukan, zona: Zona): CakupanReplay | null {
  const id = opsiDaftar(masukan, 'id');
  const laporan = opsiDaftar(masukan, 'laporan');
  const kelas = opsiDaftar(masukan, 'kelas');
  const semuaGagal = opsiYa(masukan, 'semua-gagal');
  const sejak = waktuOpsi(masukan, 'sejak', zona, null);
  const adaCakupan = id.length + laporan.length + kelas.length > 0 || semuaGagal || typeof sejak === 'number';
  if (sejak === undefined || !adaCakupan) return null;
  return { id, laporan, kelas, semuaGagal, batas: BARIS_MAKS, ...(sejak === null ? {} : { sejak }) };
}
