import type { App } from '../app.ts';
import { waktuTeks } from '../report/waktu-terbaca.ts';
import type { KasusBerakhir } from '../sop/masa-simpan.ts';
import { MASA_SIMPAN } from '../sop/masa-simpan.ts';
import { HARI_MS, isoDenganOffset } from '../sop/waktu.ts';
import { KELUAR } from './kode-keluar.ts';
import type { KonteksPerintah, Perintah } from './konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './konteks.ts';
import { type Oleh, oleh } from './petugas.ts';
import { tampilan, tulisKalimat } from './tampil.ts';
import { wajib } from './wajib.ts';

/** A year of the retention, in ms: its day is nobody's deadline. */
const TAHUN_MS = 365.25 * HARI_MS;

/** Proposes what is past its retention; a person approves it with --ya. A legal hold wins. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const ya = opsiYa(masukan, 'ya');
  const alasan = ya ? wajib(konteks, masukan, 'dasar') : '';
  const tahun = opsiTeks(masukan, 'tahun') === null ? MASA_SIMPAN.tahun : Number(opsiTeks(masukan, 'tahun'));
  if (alasan === null) return KELUAR.pemakaian;
  if (!Number.isSafeInteger(tahun) || tahun < 1) {
    konteks.keluar.warta(konteks.katalog.umum.nilaiSalah('--tahun', '1, 2, 3, …'));
    return KELUAR.pemakaian;
  }
  return denganApp(konteks, { ubah: ya }, async (app) => {
    const siapa = ya ? oleh(konteks, app, true) : null;
    if (ya && siapa === null) return KELUAR.pemakaian;
    const usul = await app.store.berakhirSebelum(app.clock.now() - tahun * TAHUN_MS);
    const dihapus = siapa === null ? null : await hapusSemua(app, usul, siapa, alasan);
    tampilkan(app, konteks, usul, tahun, dihapus);
    return KELUAR.baik;
  });
};

async function hapusSemua(
  app: App,
  usul: readonly KasusBerakhir[],
  siapa: Oleh,
  alasan: string,
): Promise<number> {
  const { hapusBanyak } = await import('../app/hapus-identitas.ts');
  const bebas = usul.filter(({ ditahan }) => !ditahan);
  return hapusBanyak(
    app,
    bebas.map(({ sasaran }) => ({ ...siapa, sasaran, alasan })),
  );
}

function tampilkan(
  app: App,
  konteks: KonteksPerintah,
  usul: readonly KasusBerakhir[],
  tahun: number,
  dihapus: number | null,
): void {
  const { zona } = app.config.instansi;
  const { identitas } = konteks.katalog;
  if (konteks.json) {
    const rows = usul.map((u) => ({
      id: u.sasaran,
      berakhir: isoDenganOffset(u.berakhir, zona),
      ditahan: u.ditahan,
    }));
    konteks.keluar.tulis(JSON.stringify({ tahun, dasar: MASA_SIMPAN.dasar, usul: rows, dihapus }));
    return;
  }
  const t = tampilan(app, konteks);
  tulisKalimat(konteks, [
    identitas.retensi.judul(usul.length, tahun),
    ...usul.map((u) => `  ${identitas.retensi.baris(u.sasaran, waktuTeks(u.berakhir, t), u.ditahan)}`),
    identitas.retensi.dasar(MASA_SIMPAN.dasar),
    dihapus === null ? identitas.belum : identitas.retensi.sudah(dihapus, usul.length - dihapus),
  ]);
}
