import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SerahTerima } from '../app/kertas/serah-terima.ts';
import type { App } from '../app.ts';
import type { HasilAlih } from '../ports/store.ts';
import { rencanaSerahJson, rencanaSerahTeks } from '../report/kasus/serah-terima.ts';
import type { Cetakan, Format } from './bersama/cetak-kertas.ts';
import { denganKertas, FORMAT, formatDiminta, sebagaiBerkas, tolak } from './bersama/cetak-kertas.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';
import { oleh } from './masukan/petugas.ts';
import { bilaAda, wajib } from './masukan/wajib.ts';

/** All that an officer holds, to another, with the list that both sign: shown first, done with --ya. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const { katalog } = konteks;
  const format = formatDiminta(masukan);
  if (format === null) return tolak(konteks, katalog.cetak.formatAsing(FORMAT.join(', ')));
  const nomor = opsiTeks(masukan, 'cetak');
  if (nomor !== null) return cetakLagi({ konteks, masukan, format }, nomor);
  const dari = wajib(konteks, masukan, 'dari');
  const kepada = wajib(konteks, masukan, 'kepada');
  const alasan = bilaAda(konteks, masukan, 'alasan')?.trim() ?? null;
  if (dari === null || kepada === null || alasan === null) return KELUAR.pemakaian;
  const serah = { dari, kepada, alasan };
  return opsiYa(masukan, 'ya') ? serahkan({ konteks, masukan, format }, serah) : rencanakan(konteks, serah);
};

interface Permintaan {
  readonly konteks: KonteksPerintah;
  readonly masukan: Masukan;
  readonly format: Format;
}

type Pihak = Pick<SerahTerima, 'dari' | 'kepada' | 'alasan'>;

const rencanakan = (konteks: KonteksPerintah, { dari, kepada }: Pihak): Promise<KodeKeluar> =>
  denganApp(konteks, {}, async (app) => {
    const { petugas } = app.config;
    const sekarang = app.clock.now();
    const lingkup = { milik: dari };
    const hasil = await app.store.tinjauAlih({ petugas: konteks.sebagai, kepada, lingkup, sekarang });
    if (!hasil.ok) return tampilkanPenolakan(app, konteks, hasil.error);
    const kasus = await kasusDari(app, hasil.value);
    const t = tampilan(app, konteks);
    const rencana = { dari, kepada, hasil: hasil.value, kasus, petugas };
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(rencanaSerahJson(rencana, t)));
    else tulisBaris(konteks, rencanaSerahTeks(rencana, t));
    return KELUAR.baik;
  });

async function kasusDari(app: App, { dialihkan }: HasilAlih) {
  const { kasusSerahTerima } = await import('../app/kertas/serah-terima.ts');
  return kasusSerahTerima(
    app,
    dialihkan.map(({ sebutan }) => sebutan),
  );
}

/** Recorded, then printed: a paper that cannot be made is told before anything is recorded. */
async function serahkan(permintaan: Permintaan, pihak: Pihak): Promise<KodeKeluar> {
  const { konteks, masukan, format } = permintaan;
  const { alih, cetak } = konteks.katalog;
  const tujuan = opsiTeks(masukan, 'keluaran');
  if (tujuan !== null && !opsiYa(masukan, 'timpa') && existsSync(resolve(tujuan)))
    return tolak(konteks, cetak.sudahAda(tujuan));
  let tercatat: string | null = null;
  const kode = await denganKertas(
    konteks,
    masukan,
    format,
    async (app) => {
      const siapa = oleh(konteks, app, true);
      if (siapa === null) return KELUAR.pemakaian;
      const perintah = { ...siapa, ...pihak, lingkup: { milik: pihak.dari }, berlembar: true };
      const tinjauan = await app.store.tinjauAlih(perintah);
      if (!tinjauan.ok) return tampilkanPenolakan(app, konteks, tinjauan.error);
      const saat = { oleh: siapa.petugas, pada: siapa.sekarang, sekarang: siapa.sekarang };
      const coba = await cetakDaftar(app, permintaan, { ...pihak, ...saat, nomor: null }, tinjauan.value);
      const { dialihkan } = tinjauan.value;
      if ('tolak' in coba || dialihkan.length === 0) return coba;
      const hasil = await app.store.alihkan({ ...perintah, diharapkan: dialihkan.map(({ id }) => id) });
      if (!hasil.ok) return tampilkanPenolakan(app, konteks, hasil.error);
      tercatat = hasil.value.nomor;
      return cetakDaftar(app, permintaan, { ...pihak, ...saat, nomor: tercatat }, hasil.value);
    },
    { ubah: true },
  );
  if (tercatat !== null && kode !== KELUAR.baik) konteks.keluar.warta(alih.belumTertulis(tercatat));
  return kode;
}

async function cetakDaftar(
  app: App,
  { konteks, masukan, format }: Permintaan,
  serah: Omit<SerahTerima, 'tetap'>,
  hasil: HasilAlih,
): Promise<Cetakan> {
  const { alih, cetak } = konteks.katalog;
  const { kertasSerahTerima } = await import('../app/kertas/serah-terima.ts');
  const tetap = hasil.tetap.map(({ sebutan }) => sebutan);
  const kertas = await kertasSerahTerima(app, { ...serah, tetap }, await kasusDari(app, hasil));
  if (!kertas.ok) return { tolak: cetak.logo[kertas.error.sebab](kertas.error.path) };
  const berkas = await sebagaiBerkas({ app, konteks, masukan, format }, kertas.value);
  if ('tolak' in berkas) return berkas;
  const { nomor, dari, kepada } = serah;
  return {
    nama: `serah-terima-${nomor ?? `${dari}-${kepada}-nihil`}.${format}`,
    isi: berkas.isi,
    sesudahnya: nomor === null ? alih.nihil : alih.tercatat(nomor, hasil.dialihkan.length),
    json: {
      nomor,
      dari,
      kepada,
      dialihkan: hasil.dialihkan.map(({ sebutan }) => sebutan),
      tetap,
    },
  };
}

/** By its number, with the cases as they stand now. */
const cetakLagi = (permintaan: Permintaan, nomor: string): Promise<KodeKeluar> => {
  const { konteks, masukan, format } = permintaan;
  return denganKertas(konteks, masukan, format, async (app) => {
    const tercatat = await app.store.serahTerima(nomor);
    if (tercatat === null) return { tolak: konteks.katalog.alih.nomorTakDikenal(nomor) };
    const { kasus, dicatatOleh: _, ...serah } = tercatat;
    const dialihkan = kasus.map((sebutan) => ({ id: sebutan, sebutan, dari: tercatat.dari }));
    const hasil = { nomor, dialihkan, tetap: [] };
    const cetakan = await cetakDaftar(app, permintaan, { ...serah, sekarang: app.clock.now() }, hasil);
    return 'tolak' in cetakan ? cetakan : { ...cetakan, sesudahnya: null };
  });
};
