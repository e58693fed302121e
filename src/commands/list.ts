import { bacaTanda } from '../app/cadangan/hanya-baca.ts';
import type { App } from '../app.ts';
import type { BarisDaftar } from '../ports/store.ts';
import type { BarisTampil } from '../report/daftar/daftar.ts';
import { daftarTeks } from '../report/daftar/daftar.ts';
import { daftarJson } from '../report/daftar/daftar-json.ts';
import { penutupanTeks } from '../report/daftar/menunggu-penutupan.ts';
import { hanyaBacaTeks } from '../report/daftar/status.ts';
import { pemegangPergi, pemegangPergiTeks } from '../report/kasus/alih.ts';
import { siapDisalinPerLaporan } from './bersama/siap-disalin.ts';
import { apipTanpaPetugas } from './bersama/tertutup.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks } from './kerangka/konteks.ts';
import { tampilan } from './kerangka/tampil.ts';
import { tampilkanDaftar } from './kerangka/tampilkan-daftar.ts';
import { saringDari } from './masukan/saring-daftar.ts';
import { waktuOpsi } from './masukan/waktu-opsi.ts';

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const { keluar, katalog } = konteks;
    const pada = waktuOpsi(konteks, masukan, 'pada', app.config.instansi.zona, app.clock.now());
    const saring = pada === undefined ? null : saringDari(app, konteks, masukan, pada);
    if (saring === null || pada === undefined) return KELUAR.pemakaian;
    const gagal = bacaTanda(app.config.data)?.sebab;
    if (gagal !== undefined) keluar.warta(hanyaBacaTeks(gagal, katalog));
    const kini = tampilan(app, konteks);
    const pergi = pemegangPergi(await app.store.pemegangKasus(), app.config.petugas, kini);
    for (const baris of pemegangPergiTeks(pergi, kini)) keluar.warta(baris);
    const saat = { ...kini, sekarang: pada };
    const ringkasan = await app.store.ringkasan(pada);
    const terlantar = apipTanpaPetugas(app, ringkasan);
    if (terlantar > 0) keluar.warta(katalog.apip.tanpaPetugas(terlantar));
    const penutupan = penutupanTeks(ringkasan, saat);
    const tinggi = keluar.terminal && opsiTeks(masukan, 'batas') === null ? keluar.tinggi : null;
    const disalin = await siapDisalinPerLaporan(app);
    const terbuka = terbukaBagi(app, konteks.sebagai);
    const tampil = (baris: BarisDaftar): BarisTampil => {
      const siap = disalin.get(baris.trackingId ?? '');
      return siap === undefined ? terbuka(baris) : { ...terbuka(baris), siapDisalin: siap };
    };
    return tampilkanDaftar(konteks, masukan, {
      sumber: (batas) =>
        app.store.daftar({ ...saring, juga: [...disalin.keys()], ...(batas === null ? {} : { batas }) }),
      json: (baris) => daftarJson(tampil(baris), saat),
      teks: (rows, semua, terpotong) => [
        ...daftarTeks(rows.map(tampil), {
          ...saat,
          tinggi,
          jumlah: semua,
          tanpaSambungan: !app.bersambungan,
        }),
        ...(penutupan.length === 0 ? [] : ['', ...penutupan]),
        ...(semua > rows.length ? [katalog.daftar.dariSemua(rows.length, semua, terpotong)] : []),
      ],
    });
  });

/** A case at APIP shows its title to the officer named there, and stands on the desk of who is to approve its answer. */
const terbukaBagi =
  ({ mesin, clock }: App, sebagai: string | null) =>
  (baris: BarisDaftar): BarisTampil => {
    const kasus = { apip: baris.pengawasan, sop: baris.sop };
    const disetujuiPembaca =
      sebagai !== null && baris.menunggu?.siapa === 'kepala' && mesin.menyetujui(kasus, sebagai, clock.now());
    const apip = !mesin.dibukaBagi(kasus, sebagai, clock.now());
    return { ...baris, apip, disetujuiPembaca };
  };
