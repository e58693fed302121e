import { parseWaktu } from '../sop/waktu.ts';
import { bacaPasangan } from './isian.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp, opsiDaftar, opsiTeks } from './konteks.ts';
import { oleh } from './petugas.ts';
import { tampilkanBa, tampilkanPenolakan } from './tampil.ts';

/** A draft Berita Acara over one report or more. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, { ubah: true }, async (app) => {
    const { keluar, katalog } = konteks;
    const siapa = oleh(konteks, app);
    const isian = bacaPasangan(opsiDaftar(masukan, 'isian'), konteks);
    if (siapa === null || isian === null) return KELUAR.pemakaian;
    const diminta = opsiTeks(masukan, 'pada');
    const pada = diminta === null ? null : parseWaktu(diminta, app.config.instansi.zona);
    if (diminta !== null && pada === null) {
      keluar.warta(katalog.umum.nilaiSalah('--pada', '2026-11-20 14:30'));
      return KELUAR.pemakaian;
    }
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
