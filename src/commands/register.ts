import type { App } from '../app.ts';
import { registerJson, registerTeks } from '../report/register.ts';
import { bacaPasangan } from './isian.ts';
import type { KodeKeluar } from './kode-keluar.ts';
import { KELUAR } from './kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './konteks.ts';
import { denganApp, opsiDaftar, opsiTeks } from './konteks.ts';
import { oleh } from './petugas.ts';
import { tampilan, tampilkanPenolakan, tulisKalimat } from './tampil.ts';
import { waktuOpsi } from './waktu-opsi.ts';

/** What belongs to a new complaint: a link to LAPOR! takes none of it. */
const PENGADUAN = ['kanal', 'isian', 'berkas', 'pada'] as const;

/** A walk-in or online complaint; or, with a register number, the report that it has become in LAPOR!. */
export const jalankan: Perintah = (konteks, masukan) => {
  const { keluar, katalog } = konteks;
  const [nomor] = masukan.argumen;
  const tautan = opsiTeks(masukan, 'tautkan');
  if ((nomor === undefined) !== (tautan === null)) {
    keluar.warta(katalog.galat.pilihanPerintah('register'));
    return Promise.resolve(KELUAR.pemakaian);
  }
  const lebih = PENGADUAN.find((o) => opsiTeks(masukan, o) !== null || opsiDaftar(masukan, o).length > 0);
  if (nomor !== undefined && lebih !== undefined) {
    keluar.warta(katalog.register.hanyaPengaduan(`--${lebih}`));
    return Promise.resolve(KELUAR.pemakaian);
  }
  return denganApp(konteks, { ubah: true }, (app) =>
    nomor === undefined || tautan === null
      ? catatPengaduan(app, konteks, masukan)
      : tautkan(app, konteks, nomor, tautan),
  );
};

async function catatPengaduan(app: App, konteks: KonteksPerintah, masukan: Masukan): Promise<KodeKeluar> {
  const { keluar, katalog } = konteks;
  const siapa = oleh(konteks, app);
  if (siapa === null) return KELUAR.pemakaian;
  const formulir = bacaPasangan(opsiDaftar(masukan, 'isian'), konteks);
  const pada = waktuOpsi(konteks, masukan, 'pada', app.config.instansi.zona, siapa.sekarang);
  if (formulir === null || pada === undefined) return KELUAR.pemakaian;
  // Where there is one channel, nobody has to say it.
  const { kanalRegister: semua } = app.mesin;
  const kanal = opsiTeks(masukan, 'kanal') ?? (semua.length === 1 ? (semua[0] ?? '') : '');
  const berkas = await app.simpanBerkas(opsiDaftar(masukan, 'berkas'));
  if (!berkas.ok) {
    keluar.warta(katalog.berkas[berkas.error.sebab](berkas.error.nama));
    return KELUAR.pemakaian;
  }
  const hasil = await app.store.daftarkan({ kanal, pada, formulir, berkas: berkas.value, ...siapa });
  return tampilkan(app, konteks, hasil);
}

async function tautkan(
  app: App,
  konteks: KonteksPerintah,
  sasaran: string,
  trackingId: string,
): Promise<KodeKeluar> {
  const siapa = oleh(konteks, app);
  if (siapa === null) return KELUAR.pemakaian;
  return tampilkan(
    app,
    konteks,
    await app.store.tautkan({ sasaran, trackingId: trackingId.trim(), ...siapa }),
  );
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
