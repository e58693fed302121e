import { dirname, extname, resolve } from 'node:path';
import type { App } from '../app.ts';
import type { HasilBaris } from '../report/kasus/catat.ts';
import { catatJson, catatTeks, satuTeks } from '../report/kasus/catat.ts';
import { peringatanTeks } from '../report/kasus/peringatan-catat.ts';
import { penolakanTeks } from '../report/tampilan/penolakan.ts';
import { err } from '../sop/result.ts';
import { catatLembarKerja } from './bersama/catat-lembar-kerja.ts';
import { catat } from './bersama/catat-tindakan.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiDaftar, opsiTeks } from './kerangka/konteks.ts';
import { tampilan, tulisKalimat } from './kerangka/tampil.ts';
import { dapatDibaca } from './masukan/berkas-dibaca.ts';
import { berkasDisebut } from './masukan/berkas-petugas.ts';
import type { TindakanBerkas } from './masukan/berkas-tindakan.ts';
import { bacaTindakan } from './masukan/berkas-tindakan.ts';
import { bacaPasangan } from './masukan/isian.ts';

/** What belongs to one act: in a file each line has its own. */
const SATUAN = [
  'isian',
  'berkas',
  'sumber',
  'dari',
  'diambil',
  'tempat',
  'naskah',
  'catatan',
  'pada',
] as const;

export const jalankan: Perintah = (konteks, masukan) => {
  const dari = opsiTeks(masukan, 'from');
  const [sasaran, aksi] = masukan.argumen;
  const satuan = SATUAN.find(
    (nama) => opsiTeks(masukan, nama) !== null || opsiDaftar(masukan, nama).length > 0,
  );
  if (dari !== null && satuan !== undefined) {
    konteks.keluar.warta(konteks.katalog.pakai.hanyaSatuan(`--${satuan}`));
    return Promise.resolve(KELUAR.pemakaian);
  }
  if (dari !== null && sasaran === undefined)
    return denganApp(konteks, { ubah: true }, (app) => dariBerkas(app, konteks, dari));
  if (dari !== null || sasaran === undefined || aksi === undefined) {
    konteks.keluar.warta(konteks.katalog.galat.pilihanPerintah('catat'));
    return Promise.resolve(KELUAR.pemakaian);
  }
  return denganApp(konteks, { ubah: true }, (app) => satu(app, konteks, masukan, sasaran, aksi));
};

/** One act typed on the command line. A refusal says why and what is allowed now. */
async function satu(
  app: App,
  konteks: KonteksPerintah,
  masukan: Masukan,
  sasaran: string,
  aksi: string,
): Promise<KodeKeluar> {
  const { keluar, katalog } = konteks;
  if (konteks.sebagai === null) {
    keluar.warta(katalog.galat.perluPetugas);
    return KELUAR.pemakaian;
  }
  const isian = bacaPasangan(opsiDaftar(masukan, 'isian'), konteks);
  if (isian === null) return KELUAR.pemakaian;
  const hasil = await catat(app, {
    id: null,
    trackingId: sasaran,
    aksi,
    isian,
    berkas: berkasDisebut(masukan).map((b) => ({ ...b, path: resolve(b.path) })),
    petugas: konteks.sebagai,
    dicatatOleh: konteks.dicatatOleh,
    naskah: opsiDaftar(masukan, 'naskah'),
    catatan: opsiTeks(masukan, 'catatan'),
    pada: opsiTeks(masukan, 'pada'),
    kenaliSama: false,
  });
  const saat = { ...tampilan(app, konteks), kasus: sasaran };
  if (!hasil.ok) {
    if (konteks.json) keluar.tulis(JSON.stringify(catatJson([{ nomor: 1, hasil }], saat)));
    for (const baris of penolakanTeks(hasil.error, saat)) keluar.warta(baris);
    return hasil.error.jenis === 'tidak_ada' ? KELUAR.pemakaian : KELUAR.menunggu;
  }
  if (konteks.json) keluar.tulis(JSON.stringify(catatJson([{ nomor: 1, hasil }], saat)));
  else tulisKalimat(konteks, satuTeks(hasil.value, saat));
  for (const kalimat of peringatanTeks([{ nomor: 1, hasil }], katalog)) keluar.warta(kalimat);
  return KELUAR.baik;
}

/** Many acts, each its own transaction; a refused line stops no other. */
async function dariBerkas(app: App, konteks: KonteksPerintah, path: string): Promise<KodeKeluar> {
  const { keluar, katalog } = konteks;
  if (extname(path).toLowerCase() === '.xlsx') return catatLembarKerja(app, konteks, path);
  if (!dapatDibaca(path, 'aliran', konteks)) return KELUAR.pemakaian;
  const hasil: HasilBaris[] = [];
  const saat = tampilan(app, konteks);
  const tampilkan = (): void => {
    if (konteks.json) keluar.tulis(JSON.stringify(catatJson(hasil, saat)));
    else tulisKalimat(konteks, catatTeks(hasil, saat));
    for (const kalimat of peringatanTeks(hasil, katalog)) keluar.warta(kalimat);
  };
  try {
    for await (const { nomor, isi } of bacaTindakan(path)) {
      const sasaran = isi === null ? {} : { sasaran: isi.trackingId };
      hasil.push({ nomor, ...sasaran, hasil: await satuBaris(app, konteks, path, isi) });
      keluar.kemajuan(katalog.catat.baris(nomor));
    }
  } catch (galat) {
    // A full disk ends the work in the middle: what was recorded before is told all the same.
    if (hasil.length > 0) tampilkan();
    throw galat;
  }
  tampilkan();
  return hasil.some((h) => !h.hasil.ok) ? KELUAR.menunggu : KELUAR.baik;
}

/** Files are named relative to the acts file; the officer may stand in the line or on the command line. */
function satuBaris(
  app: App,
  konteks: KonteksPerintah,
  path: string,
  isi: TindakanBerkas | null,
): Promise<HasilBaris['hasil']> {
  if (isi === null) return Promise.resolve(err({ jenis: 'baris_rusak' }));
  const petugas = isi.petugas ?? konteks.sebagai;
  return catat(app, {
    ...isi,
    kenaliSama: true,
    petugas,
    dicatatOleh: isi.dicatatOleh ?? konteks.dicatatOleh ?? petugas,
    berkas: isi.berkas.map((b) => ({ ...b, path: resolve(dirname(path), b.path) })),
  });
}
