import type { App } from '../app.ts';
import { retensiJson, retensiTeks } from '../report/identitas/masa-simpan.ts';
import type { KelasData } from '../sop/identitas/masa-simpan.ts';
import { KELAS_DATA } from '../sop/identitas/masa-simpan.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiDaftar, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { tampilan, tulisKalimat } from './kerangka/tampil.ts';
import { oleh } from './masukan/petugas.ts';
import { wajib } from './masukan/wajib.ts';

/** Proposes what is past its retention, class by class; a person approves it with --ya. A legal hold wins. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const ya = opsiYa(masukan, 'ya');
  const alasan = ya ? wajib(konteks, masukan, 'dasar') : '';
  const kelas = kelasDiminta(konteks, masukan);
  const tahun = tahunDiminta(konteks, masukan);
  if (alasan === null || kelas === null || tahun === null) return KELUAR.pemakaian;
  return denganApp(konteks, { ubah: ya }, async (app) => {
    const siapa = ya ? oleh(konteks, app, true) : null;
    if (ya && siapa === null) return KELUAR.pemakaian;
    const { hapusUsul, usulHapus } = await import('../app/hapus-identitas.ts');
    const masa = masaBerlaku(app, tahun);
    const usul = await usulHapus(app, kelas, masa);
    const hasil = siapa === null ? null : await hapusUsul(app, usul, { ...siapa, alasan });
    const bahan = { kelas, masa, usul, hasil };
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(retensiJson(bahan, app.config.instansi.zona)));
    else tulisKalimat(konteks, retensiTeks(bahan, tampilan(app, konteks)));
    return KELUAR.baik;
  });
};

const masaBerlaku = ({ config: { masaSimpan } }: App, tahun: number | undefined) =>
  tahun === undefined
    ? masaSimpan
    : { ...masaSimpan, kasus: tahun, lampiran: tahun, cuplikan: tahun, karantina: tahun };

const adalahKelas = (nama: string): nama is KelasData => (KELAS_DATA as readonly string[]).includes(nama);

/** null: one of them is no class. */
function kelasDiminta({ keluar, katalog }: KonteksPerintah, masukan: Masukan): readonly KelasData[] | null {
  const diminta = opsiDaftar(masukan, 'kelas');
  if (diminta.length === 0) return KELAS_DATA;
  if (diminta.every(adalahKelas)) return KELAS_DATA.filter((satu) => diminta.includes(satu));
  keluar.warta(katalog.umum.nilaiSalah('--kelas', KELAS_DATA.join(', ')));
  return null;
}

/** undefined: as the settings say; null: it is no number of years. */
function tahunDiminta({ keluar, katalog }: KonteksPerintah, masukan: Masukan): number | undefined | null {
  const teks = opsiTeks(masukan, 'tahun');
  if (teks === null) return undefined;
  const tahun = Number(teks);
  if (Number.isSafeInteger(tahun) && tahun >= 1) return tahun;
  keluar.warta(katalog.umum.nilaiSalah('--tahun', '1, 2, 3, …'));
  return null;
}
