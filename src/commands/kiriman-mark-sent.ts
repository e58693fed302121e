import { tandaiBanyak } from './bersama/tandai-banyak.ts';
import { ubahKiriman } from './bersama/ubah-kiriman.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { opsiDaftar, opsiTeks } from './kerangka/konteks.ts';
import { wajib } from './masukan/wajib.ts';
import { waktuOpsi } from './masukan/waktu-opsi.ts';

/** An officer states that it stands in LAPOR!, and by what that can be seen. */
export const jalankan: Perintah = (konteks, masukan) => {
  const daftar = opsiTeks(masukan, 'from');
  if ((daftar === null) === (masukan.argumen[0] === undefined)) {
    konteks.keluar.warta(konteks.katalog.salinBanyak.keduanya);
    return Promise.resolve(KELUAR.pemakaian);
  }
  if (daftar !== null && opsiDaftar(masukan, 'berkas').length > 0) {
    konteks.keluar.warta(konteks.katalog.salinBanyak.berkasDiDaftar);
    return Promise.resolve(KELUAR.pemakaian);
  }
  if (daftar !== null) return tandaiBanyak(konteks, masukan, daftar);
  const bukti = wajib(konteks, masukan, 'bukti');
  if (bukti === null) return Promise.resolve(KELUAR.pemakaian);
  if (konteks.sebagai === null) {
    konteks.keluar.warta(konteks.katalog.galat.perluPetugas);
    return Promise.resolve(KELUAR.pemakaian);
  }
  return ubahKiriman(konteks, masukan, bukti, async (app) => {
    const pada = waktuOpsi(konteks, masukan, 'pada', app.config.instansi.zona, app.clock.now());
    return pada === undefined ? null : { jenis: 'tandai-terkirim', pada };
  });
};
