import type { App } from '../app.ts';
import { registerJson, registerTeks } from '../report/kasus/register.ts';
import { NAMA_KETERANGAN } from '../sop/tindakan/keterangan-berkas.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiDaftar, opsiTeks } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisKalimat } from './kerangka/tampil.ts';
import { simpanBerkasPetugas } from './masukan/berkas-petugas.ts';
import { formulirDiberikan, tanyakanSisa } from './masukan/formulir.ts';
import { bacaPasangan } from './masukan/isian.ts';
import { oleh, petugasDikenal } from './masukan/petugas.ts';
import type { Tanya } from './masukan/tanya.ts';
import { penanya } from './masukan/tanya.ts';
import { waktuOpsi } from './masukan/waktu-opsi.ts';

/** What belongs to a new complaint: a link to LAPOR! takes none of it. */
const PENGADUAN = ['kanal', 'formulir', 'berkas', ...NAMA_KETERANGAN, 'pada'] as const;
/** The only field of a link: why a name may stand in the answer that goes along. */
const ALASAN_IDENTITAS = 'alasan_identitas';

/** A walk-in or online complaint; or, with a register number, the report that it has become in LAPOR!. */
export const jalankan: Perintah = (konteks, masukan) => {
  const { keluar, katalog } = konteks;
  const [nomor] = masukan.argumen;
  const tautan = opsiTeks(masukan, 'tautkan');
  if ((nomor === undefined) !== (tautan === null)) {
    keluar.warta(katalog.galat.pilihanPerintah('register'));
    return Promise.resolve(KELUAR.pemakaian);
  }
  const lebih = nomor === undefined ? undefined : milikPengaduan(masukan);
  if (lebih !== undefined) {
    keluar.warta(katalog.register.hanyaPengaduan(`--${lebih}`));
    return Promise.resolve(KELUAR.pemakaian);
  }
  return denganApp(konteks, { ubah: true }, (app) =>
    nomor === undefined || tautan === null
      ? catatPengaduan(app, konteks, masukan)
      : tautkan(app, konteks, masukan, { sasaran: nomor, trackingId: tautan.trim() }),
  );
};

function milikPengaduan(masukan: Masukan): string | undefined {
  const lain = opsiDaftar(masukan, 'isian').some((satu) => !satu.startsWith(`${ALASAN_IDENTITAS}=`));
  if (lain) return 'isian';
  return PENGADUAN.find((o) => opsiTeks(masukan, o) !== null || opsiDaftar(masukan, o).length > 0);
}

async function catatPengaduan(app: App, konteks: KonteksPerintah, masukan: Masukan): Promise<KodeKeluar> {
  const siapa = oleh(konteks, app);
  if (siapa === null) return KELUAR.pemakaian;
  const diberikan = formulirDiberikan(konteks, masukan);
  const pada = waktuOpsi(konteks, masukan, 'pada', app.config.instansi.zona, siapa.sekarang);
  if (diberikan === null || pada === undefined) return KELUAR.pemakaian;
  const { kanal, formulir } = await ditanyakan(app, konteks, masukan, diberikan);
  const berkas = await simpanBerkasPetugas(app, konteks, masukan);
  if (berkas === null) return KELUAR.pemakaian;
  // Filling in the form took its time.
  const sekarang = app.clock.now();
  const masuk = { kanal, pada, formulir, berkas, ...siapa, sekarang };
  const hasil = await app.store.daftarkan(masuk);
  if (hasil.ok) await app.pastikanBerkas(berkas);
  return tampilkan(app, konteks, hasil);
}

/** Channel and form, with what only the reporter at the counter can tell. */
async function ditanyakan(
  app: App,
  konteks: KonteksPerintah,
  masukan: Masukan,
  diberikan: Readonly<Record<string, string>>,
) {
  const { tanya, tutup } = await penanya(konteks);
  try {
    const kanal = await kanalDimaksud(app, konteks, masukan, tanya);
    // A channel that nobody knows has no form to ask for.
    if (!app.mesin.kanalRegister.includes(kanal)) return { kanal, formulir: diberikan };
    const { sop } = app.mesin.aturan({ sop: app.mesin.sopUntuk(kanal) });
    return { kanal, formulir: await tanyakanSisa(diberikan, sop, tanya, konteks) };
  } finally {
    tutup();
  }
}

/** Where there is one channel, nobody has to say it. */
async function kanalDimaksud(
  { mesin: { kanalRegister: semua } }: App,
  { katalog }: KonteksPerintah,
  masukan: Masukan,
  tanya: Tanya,
): Promise<string> {
  const satu = semua.length === 1 ? (semua[0] ?? '') : '';
  const disebut = opsiTeks(masukan, 'kanal') ?? satu;
  const kanal =
    disebut === '' && semua.length > 0
      ? await tanya(katalog.register.tanyaKanal(semua.join(', ')), '')
      : disebut;
  const rapi = kanal.trim().toLowerCase();
  return semua.find((k) => k.toLowerCase() === rapi) ?? kanal;
}

async function tautkan(
  app: App,
  konteks: KonteksPerintah,
  masukan: Masukan,
  tautan: { readonly sasaran: string; readonly trackingId: string },
): Promise<KodeKeluar> {
  const siapa = oleh(konteks, app);
  const isian = bacaPasangan(opsiDaftar(masukan, 'isian'), konteks);
  if (siapa === null || isian === null) return KELUAR.pemakaian;
  if (!petugasDikenal(konteks, app, siapa.petugas)) return KELUAR.pemakaian;
  const alasanIdentitas = isian[ALASAN_IDENTITAS]?.trim() ?? '';
  return tampilkan(app, konteks, await app.store.tautkan({ ...tautan, alasanIdentitas, ...siapa }));
}

function tampilkan(
  app: App,
  konteks: KonteksPerintah,
  hasil: Awaited<ReturnType<App['store']['daftarkan']>>,
): KodeKeluar {
  if (!hasil.ok) return tampilkanPenolakan(app, konteks, hasil.error);
  const saat = { ...tampilan(app, konteks), sop: app.mesin.aturan(hasil.value.kasus).sop };
  if (konteks.json) konteks.keluar.tulis(JSON.stringify(registerJson(hasil.value, saat)));
  else tulisKalimat(konteks, registerTeks(hasil.value, saat));
  return KELUAR.baik;
}
