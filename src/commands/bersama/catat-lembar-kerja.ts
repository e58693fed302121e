import { dirname, resolve } from 'node:path';
import type { BarisTerbaca } from '../../app/kertas/lembar-kerja.ts';
import { bacaLembar, idTindakan } from '../../app/kertas/lembar-kerja.ts';
import type { App } from '../../app.ts';
import type { HasilBaris } from '../../report/kasus/catat.ts';
import { catatJson, catatTeks } from '../../report/kasus/catat.ts';
import { peringatanTeks } from '../../report/kasus/peringatan-catat.ts';
import { err } from '../../sop/result.ts';
import type { KodeKeluar } from '../kerangka/kode-keluar.ts';
import { KELUAR } from '../kerangka/kode-keluar.ts';
import type { KonteksPerintah } from '../kerangka/konteks.ts';
import { tampilan, tulisKalimat } from '../kerangka/tampil.ts';
import { dapatDibaca } from '../masukan/berkas-dibaca.ts';
import { uraikanBerkas } from '../masukan/berkas-petugas.ts';
import { catat } from './catat-tindakan.ts';

/** A filled-in worksheet: each row its own transaction; a refused one is named by its cell and stops no other. */
export async function catatLembarKerja(
  app: App,
  konteks: KonteksPerintah,
  path: string,
): Promise<KodeKeluar> {
  const { keluar, katalog } = konteks;
  if (!dapatDibaca(path, 'biasa', konteks)) return KELUAR.pemakaian;
  const lembar = await bacaLembar(app, path);
  if (!lembar.ok) {
    const { sebab, rincian } = lembar.error;
    keluar.warta(katalog.lembarKerja.ditolak[sebab](rincian.join(', ')));
    return KELUAR.pemakaian;
  }
  const { baris, tanpaAksi, kolomLain } = lembar.value;
  if (kolomLain.length > 0) keluar.warta(katalog.lembarKerja.kolomLain(sebutBeberapa(kolomLain)));
  if (tanpaAksi.length > 0) keluar.warta(katalog.lembarKerja.tanpaAksi(sebutBeberapa(tanpaAksi)));
  const hasil: HasilBaris[] = [];
  try {
    for (const satu of baris) {
      hasil.push(await catatBaris(app, konteks, path, satu));
      keluar.kemajuan(katalog.catat.baris(satu.nomor));
    }
  } catch (galat) {
    // A full disk ends the work in the middle: what was recorded before is told all the same.
    if (hasil.length > 0) tampilkan(app, konteks, hasil);
    throw galat;
  }
  tampilkan(app, konteks, hasil);
  return hasil.some((h) => !h.hasil.ok) ? KELUAR.menunggu : KELUAR.baik;
}

/** Files are named relative to the worksheet; the officer may stand in the row or on the command line. */
async function catatBaris(
  app: App,
  konteks: KonteksPerintah,
  path: string,
  { nomor, sel, isi }: BarisTerbaca,
): Promise<HasilBaris> {
  if (!isi.ok) return { nomor, sel, hasil: err({ jenis: 'sel_ditolak', sel: isi.error }) };
  const { tanda, berkas, ...tindakan } = isi.value;
  const petugas = tindakan.petugas ?? konteks.sebagai;
  const hasil = await catat(app, {
    ...tindakan,
    id: idTindakan(tanda),
    trackingId: tanda.sasaran,
    petugas,
    dicatatOleh: konteks.dicatatOleh ?? petugas,
    berkas: berkas.map((b) => uraikanBerkas(b)).map((b) => ({ ...b, path: resolve(dirname(path), b.path) })),
    kenaliSama: true,
    keadaan: { dilihat: tanda.keadaan, pada: tanda.dibuat },
  });
  return { nomor, sasaran: tanda.sasaran, sel, hasil };
}

function tampilkan(app: App, konteks: KonteksPerintah, hasil: readonly HasilBaris[]): void {
  const saat = tampilan(app, konteks);
  if (konteks.json) konteks.keluar.tulis(JSON.stringify(catatJson(hasil, saat)));
  else if (hasil.length === 0) konteks.keluar.tulis(konteks.katalog.lembarKerja.tanpaTindakan);
  else tulisKalimat(konteks, catatTeks(hasil, saat));
  for (const kalimat of peringatanTeks(hasil, konteks.katalog)) konteks.keluar.warta(kalimat);
}

/** Names or rows that one line tells of. */
const DISEBUT_MAKS = 10;
const sebutBeberapa = (semua: readonly (string | number)[]): string =>
  [...semua.slice(0, DISEBUT_MAKS), ...(semua.length > DISEBUT_MAKS ? ['…'] : [])].join(', ');
