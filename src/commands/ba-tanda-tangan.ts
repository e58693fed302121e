import type { CaraTandaTangan } from '../sop/ba/perintah-ba.ts';
import { CARA_TANDA_TANGAN } from '../sop/ba/perintah-ba.ts';
import { nomorDisebut } from './ba-buat.ts';
import { ubahBaDengan } from './bersama/ubah-ba.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { opsiDaftar, opsiTeks } from './kerangka/konteks.ts';
import { simpanBerkasPetugas } from './masukan/berkas-petugas.ts';

/** The paper came back signed: its scan, or the signed PDF, becomes evidence. */
export const jalankan: Perintah = (konteks, masukan) => {
  const cara = caraDari(opsiTeks(masukan, 'cara'));
  const { keluar, katalog } = konteks;
  if (cara === null || opsiDaftar(masukan, 'berkas').length === 0) {
    keluar.warta(
      cara === null
        ? katalog.umum.nilaiSalah('--cara', CARA_TANDA_TANGAN.join(' | '))
        : katalog.umum.argumenKurang('--berkas'),
    );
    return Promise.resolve(KELUAR.pemakaian);
  }
  const disebut = nomorDisebut(konteks, masukan, 'penanda-tangan', 0);
  if (disebut === null) return Promise.resolve(KELUAR.pemakaian);
  return ubahBaDengan(konteks, masukan, async (app) => {
    const berkas = await simpanBerkasPetugas(app, konteks, masukan);
    const oleh = disebut.length === 0 ? null : disebut;
    return berkas === null ? null : { jenis: 'tanda-tangan', cara, berkas, oleh };
  });
};

const caraDari = (nama: string | null): CaraTandaTangan | null =>
  CARA_TANDA_TANGAN.find((cara) => cara === nama) ?? null;
