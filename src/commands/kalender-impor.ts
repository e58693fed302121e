import type { PermintaanKalender, TahapKalender } from '../app/kalender/ganti-kalender.ts';
import type { App } from '../app.ts';
import {
  diganti,
  type KalenderDiganti,
  type RencanaKalender,
  rencanaJson,
  rencanaTeks,
  takBerubah,
} from '../report/kalender/ganti-kalender.ts';
import { peringatanBaris } from '../report/kalender/kalender.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { tampilan, tulisKalimat } from './kerangka/tampil.ts';
import { dapatDibaca } from './masukan/berkas-dibaca.ts';
import { denganPenolakanJson } from './masukan/kalender-disebut.ts';
import { petugasDikenal } from './masukan/petugas.ts';

/** A year with its decree: shows what it changes, and does it only with --ya. `--hapus`: back to the shipped year. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const { keluar, katalog } = konteks;
  const permintaan = permintaanDari(masukan);
  if (permintaan === null) {
    keluar.warta(katalog.kalender.ganti.pilihSatu);
    return KELUAR.pemakaian;
  }
  if (permintaan.jenis === 'impor' && !dapatDibaca(permintaan.berkas, 'biasa', konteks))
    return KELUAR.pemakaian;
  return denganPenolakanJson(konteks, () =>
    denganApp(konteks, {}, (app) => kerjakan(app, konteks, permintaan, opsiYa(masukan, 'ya'))),
  );
};

function permintaanDari(masukan: Masukan): PermintaanKalender | null {
  const [berkas] = masukan.argumen;
  const tahun = opsiTeks(masukan, 'hapus');
  if (berkas !== undefined) return tahun === null ? { jenis: 'impor', berkas } : null;
  return tahun !== null && /^\d{4}$/.test(tahun) ? { jenis: 'hapus', tahun } : null;
}

async function kerjakan(
  app: App,
  konteks: KonteksPerintah,
  permintaan: PermintaanKalender,
  ya: boolean,
): Promise<KodeKeluar> {
  const { keluar, katalog, sebagai, dicatatOleh } = konteks;
  if (!petugasDikenal(konteks, app, sebagai, dicatatOleh)) return KELUAR.pemakaian;
  const { gantiKalender, rencanakanKalender } = await import('../app/kalender/ganti-kalender.ts');
  const kemajuan = (tahap: TahapKalender, n: number): void =>
    keluar.kemajuan(katalog.kalender.ganti.tahap[tahap](n));
  const hasil = ya
    ? await gantiKalender(app, permintaan, { petugas: sebagai, dicatatOleh }, kemajuan)
    : await rencanakanKalender(app, permintaan, kemajuan);
  if (!hasil.ok) {
    keluar.warta(katalog.kalender.ganti.tanpaBerkas(hasil.error.tahun));
    return KELUAR.pemakaian;
  }
  const [rencana, selesai] =
    'rencana' in hasil.value ? [hasil.value.rencana, hasil.value] : [hasil.value, null];
  tampilkan(app, konteks, rencana, selesai);
  const berkas = permintaan.jenis === 'impor' ? permintaan.berkas : '';
  for (const baris of peringatanBaris(berkas, rencana.peringatan, katalog)) keluar.warta(baris);
  return KELUAR.baik;
}

function tampilkan(
  app: App,
  konteks: KonteksPerintah,
  rencana: RencanaKalender,
  selesai: KalenderDiganti | null,
): void {
  const { keluar, katalog, json } = konteks;
  const { ganti } = katalog.kalender;
  const t = tampilan(app, konteks);
  if (json) keluar.tulis(JSON.stringify(rencanaJson(rencana, selesai, t)));
  else if (takBerubah(rencana)) keluar.tulis(ganti.tidakBerubah);
  else {
    const akhir = selesai === null ? [ganti.belum] : diganti(selesai, t);
    for (const baris of [...rencanaTeks(rencana, t), '']) keluar.tulis(baris);
    tulisKalimat(konteks, akhir);
  }
}
