import { resolve } from 'node:path';
import type { OlehPemulih, RencanaPulih } from '../app/cadangan/pemulihan.ts';
import { saatIni } from '../app/lingkungan.ts';
import { pemulihanTeks } from '../report/jejak/pemulihan.ts';
import type { Tampilan } from '../report/tampilan/tampilan.ts';
import { laluTeks, waktuTeks } from '../report/tampilan/waktu-terbaca.ts';
import { isoDenganOffset } from '../sop/waktu/waktu.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { muatKonfigurasi } from './kerangka/muat-konfigurasi.ts';
import { tampilan, tulisKalimat } from './kerangka/tampil.ts';
import { petugasDikenal } from './masukan/petugas.ts';
import { wajib } from './masukan/wajib.ts';

/** Puts a copy back: prints the plan, and does it only with --ya; `--selesai` ends what follows it. */
export const jalankan: Perintah = async (konteks, masukan) => {
  if (opsiYa(masukan, 'selesai')) return akhiri(konteks, masukan);
  const { keluar, katalog } = konteks;
  const [folder] = masukan.argumen;
  if (folder === undefined) {
    keluar.warta(katalog.cadangan.tanpaFolder);
    return KELUAR.pemakaian;
  }
  const config = muatKonfigurasi(konteks, false);
  if (!petugasDikenal(konteks, { config }, konteks.sebagai, konteks.dicatatOleh)) return KELUAR.pemakaian;
  const { pulihkan, rencanakanPulih } = await import('../app/cadangan/pemulihan.ts');
  const kunci = opsiTeks(masukan, 'kunci');
  const rencana = await rencanakanPulih(config, resolve(folder), kunci === null ? null : resolve(kunci));
  const zona = config.instansi.zona;
  if (!opsiYa(masukan, 'ya')) {
    if (konteks.json) keluar.tulis(JSON.stringify(rencanaJson(rencana, zona)));
    else tulisKalimat(konteks, rencanaTeks(rencana, { katalog, zona }, await saatIni()));
    return KELUAR.baik;
  }
  const alasan = opsiTeks(masukan, 'alasan');
  const oleh = { ...olehSiapa(konteks), ...(alasan === null ? {} : { alasan }) };
  const { disingkirkan } = await pulihkan(config, rencana, oleh);
  if (konteks.json) keluar.tulis(JSON.stringify({ ...rencanaJson(rencana, zona), disingkirkan }));
  else {
    keluar.tulis(katalog.cadangan.dipulihkan);
    if (disingkirkan !== null) keluar.tulis(katalog.cadangan.lama(disingkirkan));
  }
  keluar.warta(katalog.cadangan.rencana.segel);
  return KELUAR.baik;
};

const olehSiapa = ({ sebagai, dicatatOleh }: KonteksPerintah): OlehPemulih => {
  const pencatat = dicatatOleh ?? sebagai;
  return { petugas: sebagai ?? 'sistem', ...(pencatat === null ? {} : { dicatatOleh: pencatat }) };
};

/** A person has seen what LAPOR! shows, and says that sending may go on. */
async function akhiri(konteks: KonteksPerintah, masukan: Masukan): Promise<KodeKeluar> {
  const { keluar, katalog, sebagai } = konteks;
  const alasan = wajib(konteks, masukan, 'alasan');
  if (alasan === null) return KELUAR.pemakaian;
  return denganApp(konteks, { ubah: true }, async (app) => {
    if (!petugasDikenal(konteks, app, sebagai, konteks.dicatatOleh)) return KELUAR.pemakaian;
    const berjalan = await app.store.pemulihan();
    if (berjalan === null) {
      keluar.warta(katalog.cadangan.tanpaPemulihan);
      return KELUAR.pemakaian;
    }
    const { bersambungan } = app;
    if (bersambungan && (berjalan.tarikPenuh === null || berjalan.belumDilihat > 0)) {
      keluar.warta(katalog.cadangan.belumBolehSelesai(berjalan.belumDilihat));
      return KELUAR.pemakaian;
    }
    for (const baris of pemulihanTeks(berjalan, tampilan(app, konteks))) keluar.warta(baris);
    const pelaku = { ...app.pencatat, sekarang: app.clock.now(), ...olehSiapa(konteks) };
    await app.store.akhiriPemulihan({ ...pelaku, alasan, bersambungan });
    if (konteks.json) keluar.tulis(JSON.stringify({ selesai: true }));
    else keluar.tulis(katalog.cadangan.diakhiri);
    return KELUAR.baik;
  });
}

type Saat = Pick<Tampilan, 'katalog' | 'zona'>;

function rencanaTeks(r: RencanaPulih, saat: Saat, sekarang: number): readonly string[] {
  const { rencana: kata, isi, jejak } = saat.katalog.cadangan;
  const { basis, berkas, dibuat } = r.manifes;
  return [
    kata.judul,
    `  ${kata.cadangan(waktuTeks(dibuat, saat), laluTeks(dibuat, sekarang, saat.katalog))}`,
    `  ${isi(basis.kasus, basis.kiriman, berkas.jumlah)}`,
    `  ${jejak(basis.jejak.seq, basis.jejak.hash.slice(0, 16))}`,
    `  ${kiniTeks(r, saat)}`,
    ...(r.hilang === null ? [] : [`  ${kata.hilang(r.hilang)}`]),
    ...(r.kini !== null && r.hilang === null ? [`  ${kata.bukanLanjutan}`] : []),
    ...(r.adaYangDiganti ? [kata.disingkirkan] : []),
    kata.sesudah,
    kata.segel,
    kata.ya,
  ];
}

function kiniTeks({ kini, adaYangDiganti }: RencanaPulih, saat: Saat): string {
  const { rencana: kata } = saat.katalog.cadangan;
  if (kini !== null) return kata.kini(kini.seq, waktuTeks(kini.at, saat));
  return adaYangDiganti ? kata.kiniTakTerbaca : kata.kiniKosong;
}

const rencanaJson = ({ folder, manifes, kini, hilang }: RencanaPulih, zona: Saat['zona']) => ({
  folder,
  dibuat: isoDenganOffset(manifes.dibuat, zona),
  jejak: { ...manifes.basis.jejak, at: isoDenganOffset(manifes.basis.jejak.at, zona) },
  kini: kini === null ? null : { seq: kini.seq, hash: kini.hash },
  hilang,
});
