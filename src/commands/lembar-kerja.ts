import { resolve } from 'node:path';
import { tulisBaru, tulisUtuh } from '../app/berkas/tulis-utuh.ts';
import { BARIS_LEMBAR_MAKS, kasusLembar } from '../app/kertas/lembar-kerja.ts';
import type { App } from '../app.ts';
import type { BarisDaftar, SaringDaftar } from '../ports/store.ts';
import { isiLembar } from '../report/lembar-kerja/isi-lembar.ts';
import { tanggalPada } from '../sop/waktu/waktu.ts';
import { untukNama } from './bersama/cetak-kertas.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { tampilan, tulisKalimat } from './kerangka/tampil.ts';
import { petugasDikenal } from './masukan/petugas.ts';
import { saringDari } from './masukan/saring-daftar.ts';

/** Open cases as a spreadsheet that is filled in and read back by `catat --from`. */
export const jalankan: Perintah = (konteks, masukan) => {
  const { keluar, katalog, sebagai } = konteks;
  const tujuan = opsiTeks(masukan, 'keluaran');
  if (tujuan !== null && !tujuan.toLowerCase().endsWith('.xlsx')) {
    keluar.warta(katalog.lembarKerja.bukanXlsx(tujuan));
    return Promise.resolve(KELUAR.pemakaian);
  }
  return denganApp(konteks, {}, async (app) => {
    const saring = saringDari(app, konteks, masukan, app.clock.now());
    if (saring === null || !petugasDikenal(konteks, app, sebagai)) return KELUAR.pemakaian;
    const petugas = sebagai ?? opsiTeks(masukan, 'milik');
    const kasus = await kasusLembar(
      app,
      saring,
      petugas,
      opsiYa(masukan, 'meja-kepala') ? diMejaKepala : undefined,
    );
    if (kasus === null) {
      keluar.warta(katalog.lembarKerja.terlaluBanyak(BARIS_LEMBAR_MAKS));
      return KELUAR.pemakaian;
    }
    if (kasus.length === 0) return tanpaKasus(konteks, saring);
    const saat = tampilan(app, konteks);
    const isi = isiLembar(kasus, { petugas: app.config.petugas, bawaan: petugas }, saat);
    const berkas = resolve(tujuan ?? namaBawaan(app, petugas));
    return simpan(konteks, masukan, berkas, { isi: await app.lembarKerja(isi), kasus: kasus.length });
  });
};

/** A draft may wait at any step: a correction lies with the head while its case waits for the reporter, or has ended. */
const diMejaKepala = ({ menunggu }: BarisDaftar): boolean => menunggu?.siapa === 'kepala';

/** In a new office nobody holds a case before somebody has acted on it. */
function tanpaKasus(konteks: KonteksPerintah, { milik, langkah }: SaringDaftar): KodeKeluar {
  const { keluar, katalog, json } = konteks;
  const { kosong, tanpaMilik } = katalog.lembarKerja;
  const kalimat = [
    milik === undefined ? kosong : tanpaMilik(milik),
    ...(langkah === undefined ? [] : [katalog.lembarKerja.mejaKepala]),
  ];
  if (json) keluar.tulis(JSON.stringify({ berkas: null, kasus: 0 }));
  else tulisKalimat(konteks, kalimat);
  return KELUAR.baik;
}

/** `lembar-kerja-penghubung1-2026-11-23.xlsx` */
function namaBawaan(app: App, petugas: string | null): string {
  const hari = tanggalPada(app.clock.now(), app.config.instansi.zona);
  return `${['lembar-kerja', ...(petugas === null ? [] : [untukNama(petugas)]), hari].join('-')}.xlsx`;
}

function simpan(
  konteks: KonteksPerintah,
  masukan: Masukan,
  berkas: string,
  { isi, kasus }: { readonly isi: Uint8Array; readonly kasus: number },
): KodeKeluar {
  const { keluar, katalog, json } = konteks;
  try {
    if (opsiYa(masukan, 'timpa')) tulisUtuh(berkas, isi);
    else if (!tulisBaru(berkas, isi)) {
      keluar.warta(katalog.cetak.sudahAda(berkas));
      return KELUAR.pemakaian;
    }
  } catch {
    keluar.warta(katalog.cetak.tidakTertulis(berkas));
    return KELUAR.pemakaian;
  }
  if (json) keluar.tulis(JSON.stringify({ berkas, kasus }));
  else {
    keluar.tulis(katalog.lembarKerja.tersimpan(berkas, kasus));
    tulisKalimat(konteks, [katalog.lembarKerja.sesudahnya(berkas)]);
  }
  return KELUAR.baik;
}
