import { bacaPasangan } from './isian.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp, opsiDaftar, opsiTeks } from './konteks.ts';
import { oleh } from './petugas.ts';
import { tampilkanBa, tampilkanPenolakan } from './tampil.ts';
import { waktuOpsi } from './waktu-opsi.ts';

/** A draft Berita Acara over one report or more. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, { ubah: true }, async (app) => {
    const { keluar, katalog } = konteks;
    const siapa = oleh(konteks, app);
    if (siapa === null) return KELUAR.pemakaian;
    const isian = bacaPasangan(opsiDaftar(masukan, 'isian'), konteks);
    const pada = waktuOpsi(konteks, masukan, 'pada', app.config.instansi.zona, null);
    if (isian === null || pada === undefined) return KELUAR.pemakaian;
    const berkas = await app.simpanBerkas(opsiDaftar(masukan, 'berkas'));
    if (!berkas.ok) {
      keluar.warta(katalog.berkas[berkas.error.sebab](berkas.error.nama));
      return KELUAR.pemakaian;
    }
    const hasil = await app.store.buatBa({
      jenis: opsiTeks(masukan, 'jenis'),
      sasaran: masukan.argumen,
      isian,
      berkas: berkas.value,
      pada,
      ...siapa,
    });
    return hasil.ok
      ? tampilkanBa(app, konteks, hasil.value.id)
      : tampilkanPenolakan(app, konteks, hasil.error);
  });
