import { saatIni } from '../app/lingkungan.ts';
import { type KalenderTampil, kalenderTeks, peringatanBaris } from '../report/kalender/kalender.ts';
import { berkasLiburJson, kalenderJson } from '../report/kalender/kalender-json.ts';
import { gaya } from '../report/tampilan/gaya.ts';
import { tahunBelumDikenal } from '../sop/waktu/beda-kalender.ts';
import { tahunDari, tanggalPada } from '../sop/waktu/waktu.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Perintah } from './kerangka/konteks.ts';
import { muatKonfigurasi } from './kerangka/muat-konfigurasi.ts';
import { tulisBaris } from './kerangka/tampil.ts';
import { berkasLiburDisebut } from './masukan/kalender-disebut.ts';

/** The calendar in force; or a file of a year, every problem with its line. Opens no office: a file needs no settings. */
export const jalankan: Perintah = (konteks, { argumen: [berkas] }) =>
  berkas === undefined ? tampilkanBerlaku(konteks) : tampilkanBerkas(konteks, berkas);

async function tampilkanBerlaku(konteks: KonteksPerintah): Promise<KodeKeluar> {
  const config = muatKonfigurasi(konteks, false);
  const { susunKalender, tahunKalender } = await import('../app/kalender/kalender.ts');
  const semua = tahunKalender(config);
  const kalender = susunKalender(config, semua);
  const tahunIni = tahunDari(tanggalPada(await saatIni(), config.instansi.zona));
  const isi = { semua, kalender, belumAda: tahunBelumDikenal(kalender, tahunIni) };
  if (konteks.json) konteks.keluar.tulis(JSON.stringify(kalenderJson(isi)));
  else tulisBaris(konteks, teks(isi, konteks));
  return KELUAR.baik;
}

/** An office of five days, cuti bersama off: what a decree means where nothing else is set. */
const KANTOR_BIASA = { hariKerja: 5, cutiBersama: 'libur', liburSendiri: [] } as const;

async function tampilkanBerkas(konteks: KonteksPerintah, berkas: string): Promise<KodeKeluar> {
  const { keluar, katalog, json } = konteks;
  const { tahun, libur, peringatan } = await berkasLiburDisebut(konteks, berkas);
  const satu = { tahun, libur, asal: 'instansi', berkas } as const;
  const kalender = { versi: '', tahun: { [tahun]: libur }, ...KANTOR_BIASA };
  if (json) {
    keluar.tulis(JSON.stringify(berkasLiburJson(satu, kalender, peringatan, katalog)));
    return KELUAR.baik;
  }
  keluar.tulis(katalog.kalender.sah(berkas));
  keluar.tulis('');
  tulisBaris(konteks, teks({ semua: [satu], kalender, belumAda: null }, konteks));
  if (peringatan.length > 0) keluar.warta(katalog.kalender.peringatan(peringatan.length));
  for (const baris of peringatanBaris(berkas, peringatan, katalog)) keluar.warta(baris);
  return KELUAR.baik;
}

const teks = (isi: KalenderTampil, { katalog, keluar }: KonteksPerintah): readonly string[] =>
  kalenderTeks(isi, { katalog, lebar: keluar.lebar, gaya: gaya(keluar.warna) });
