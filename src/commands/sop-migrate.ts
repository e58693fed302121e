import type { App } from '../app.ts';
import type {
  CakupanPindahSop,
  PenolakanCatat,
  PerintahPindahSop,
  RencanaPindahSop,
} from '../ports/store.ts';
import { HASH_TAMPIL } from '../report/sop/naskah-sop.ts';
import { type PindahanSop, pindahSopJson, pindahSopTeks } from '../report/sop/pindah-sop.ts';
import { kalimatBaris } from '../report/tampilan/tampilan.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiDaftar, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';
import { type Oleh, oleh } from './masukan/petugas.ts';
import { wajib } from './masukan/wajib.ts';

/** Cases to the SOP in force: shows what it changes, and does it only with --ya. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const ya = opsiYa(masukan, 'ya');
  const alasan = ya ? wajib(konteks, masukan, 'alasan') : '';
  if (alasan === null) return KELUAR.pemakaian;
  return denganApp(konteks, { ubah: ya }, async (app) => {
    const siapa = ya ? oleh(konteks, app) : null;
    if (ya && siapa === null) return KELUAR.pemakaian;
    const cakupan = await cakupanDari(app, konteks, masukan);
    if (cakupan === null) return KELUAR.pemakaian;
    const rencana = await susunRencana(app, cakupan);
    const { padanan = {} } = cakupan;
    if (siapa !== null) return pindahkan(app, konteks, rencana, { ...siapa, alasan, padanan });
    tampilkan(app, konteks, { rencana, sop: app.mesin.semuaSop, dipindahkan: null });
    return KELUAR.baik;
  });
};

async function susunRencana(app: App, cakupan: CakupanPindahSop): Promise<readonly RencanaPindahSop[]> {
  const rencana: RencanaPindahSop[] = [];
  for await (const halaman of app.store.tinjauPindahSop(cakupan, app.clock.now())) rencana.push(...halaman);
  return rencana;
}

/** Each case by itself: cut off, what has moved has moved, and the same command again moves the rest. */
async function pindahkan(
  app: App,
  konteks: KonteksPerintah,
  rencana: readonly RencanaPindahSop[],
  siapa: Oleh & Pick<PerintahPindahSop, 'alasan' | 'padanan'>,
): Promise<KodeKeluar> {
  const { keluar, katalog } = konteks;
  const hasil: RencanaPindahSop[] = [];
  let dipindahkan = 0;
  for (const satu of rencana) {
    const { kasus, dari, ke, tetap } = satu;
    if (tetap !== null || ke === null) {
      hasil.push(satu);
      continue;
    }
    const pindah = await app.store.pindahSop({ kasus, dari, ke, ...siapa, sekarang: app.clock.now() });
    if (!pindah.ok) return terhenti(app, konteks, dipindahkan, pindah.error);
    if (pindah.value.jenis === 'dipindahkan') dipindahkan++;
    hasil.push(pindah.value.jenis === 'tetap' ? { ...satu, tetap: pindah.value.sebab } : satu);
    keluar.kemajuan(katalog.pindahSop.kemajuan(hasil.length, rencana.length));
  }
  tampilkan(app, konteks, { rencana: hasil, sop: app.mesin.semuaSop, dipindahkan });
  return KELUAR.baik;
}

function terhenti(app: App, konteks: KonteksPerintah, sesudah: number, sebab: PenolakanCatat): KodeKeluar {
  if (sesudah > 0) konteks.keluar.warta(konteks.katalog.pindahSop.terhenti(sesudah));
  return tampilkanPenolakan(app, konteks, sebab);
}

function tampilkan(app: App, konteks: KonteksPerintah, pindahan: PindahanSop): void {
  const t = tampilan(app, konteks);
  if (konteks.json) konteks.keluar.tulis(JSON.stringify(pindahSopJson(pindahan, t.zona)));
  else tulisBaris(konteks, pindahSopTeks(pindahan, t));
}

/** null after telling what names nothing: a typing error must not look like "nothing to do". */
async function cakupanDari(
  app: App,
  konteks: KonteksPerintah,
  masukan: Masukan,
): Promise<CakupanPindahSop | null> {
  const sasaran = opsiDaftar(masukan, 'id');
  for (const satu of sasaran)
    if ((await app.store.kasus(satu)) === null) {
      konteks.keluar.warta(konteks.katalog.pakai.tidakAda(satu, 'list'));
      return null;
    }
  const dari = dariDisebut(app, konteks, opsiTeks(masukan, 'dari'));
  const ke = await keDisebut(app, konteks, opsiTeks(masukan, 'ke'));
  const padanan = padananDisebut(app, konteks, opsiDaftar(masukan, 'padanan'));
  if (dari === null || ke === null || padanan === null) return null;
  return { ...(sasaran.length === 0 ? {} : { sasaran }), ...dari, ...ke, padanan };
}

/** A text by the beginning of its hash, as the preview shows it. */
function dariDisebut(
  { mesin }: App,
  { keluar, katalog }: KonteksPerintah,
  awalan: string | null,
): Pick<CakupanPindahSop, 'dari'> | null {
  if (awalan === null) return {};
  const semua = [...mesin.semuaSop.keys()];
  const cocok = awalan.length < HASH_TAMPIL ? [] : semua.filter((hash) => hash.startsWith(awalan));
  if (cocok.length > 0) return { dari: cocok };
  const ada = semua.map((hash) => hash.slice(0, HASH_TAMPIL)).join(', ');
  for (const baris of kalimatBaris(katalog.pindahSop.dariAsing(awalan, ada), keluar.lebar, 0))
    keluar.warta(baris);
  return null;
}

/** `LAMA=BARU`, where BARU is a step of an SOP in force. */
function padananDisebut(
  { sopBerlaku }: App,
  { keluar, katalog }: KonteksPerintah,
  semua: readonly string[],
): Readonly<Record<string, string>> | null {
  const pasangan = semua.map((satu): [string, string] => {
    const [lama = '', ...baru] = satu.split('=');
    return [lama, baru.join('=')];
  });
  const asing = pasangan.find(([, baru]) => !sopBerlaku.some(({ definisi }) => baru in definisi.langkah));
  if (asing === undefined) return Object.fromEntries(pasangan);
  keluar.warta(katalog.pindahSop.padananAsing(asing[1], sopBerlaku.map((s) => s.definisi.id).join(', ')));
  return null;
}

/** One of the SOPs in force, by its id or its file. @throws SopDitolak */
async function keDisebut(
  { sopBerlaku }: App,
  { keluar, katalog }: KonteksPerintah,
  nama: string | null,
): Promise<Pick<CakupanPindahSop, 'ke'> | null> {
  if (nama === null) return { ke: null };
  const menurutId = sopBerlaku.find((s) => s.definisi.id === nama);
  if (menurutId !== undefined) return { ke: menurutId.hash };
  const [{ muatSop }, { sebutSop }] = await Promise.all([
    import('../app/sop/aturan.ts'),
    import('../app/sop/berkas-sop.ts'),
  ]);
  const { hash } = muatSop({ sop: sebutSop(nama) });
  if (sopBerlaku.some((s) => s.hash === hash)) return { ke: hash };
  keluar.warta(katalog.pindahSop.tidakBerlaku(nama, sopBerlaku.map((s) => s.definisi.id).join(', ')));
  return null;
}
