import type { PerintahKiriman } from '../ports/store.ts';
import type { Zona } from '../sop/waktu.ts';
import type { KodeKeluar } from './kode-keluar.ts';
import { KELUAR } from './kode-keluar.ts';
import type { KonteksPerintah, Masukan } from './konteks.ts';
import { denganApp, opsiDaftar } from './konteks.ts';
import { tampilkanKiriman, tampilkanPenolakan } from './tampil.ts';

/**
 * What a person decides on one kiriman. Whoever runs the desk may hold or cancel without naming an officer; a word that
 * an answer stands in LAPOR! is an officer's statement and names one.
 */
export function ubahKiriman(
  konteks: KonteksPerintah,
  masukan: Masukan,
  ubah: (zona: Zona, sekarang: number) => PerintahKiriman['ubah'] | null,
  teks: string,
): Promise<KodeKeluar> {
  return denganApp(konteks, { ubah: true }, async (app) => {
    const { keluar, katalog, sebagai, dicatatOleh } = konteks;
    const sekarang = app.clock.now();
    const diubah = ubah(app.config.instansi.zona, sekarang);
    if (diubah === null) {
      keluar.warta(katalog.umum.nilaiSalah('--sampai, --pada', '2026-11-20 14:30'));
      return KELUAR.pemakaian;
    }
    if (diubah.jenis === 'tandai-terkirim' && sebagai === null) {
      keluar.warta(katalog.galat.perluPetugas);
      return KELUAR.pemakaian;
    }
    if (sebagai !== null && !app.config.petugas.some((p) => p.id === sebagai)) {
      const dikenal = app.config.petugas.map((p) => p.id).join(', ');
      keluar.warta(katalog.masalah.petugas_tak_dikenal({ petugas: sebagai, dikenal }));
      return KELUAR.pemakaian;
    }
    const berkas = await app.simpanBerkas(opsiDaftar(masukan, 'berkas'));
    if (!berkas.ok) {
      keluar.warta(katalog.berkas[berkas.error.sebab](berkas.error.nama));
      return KELUAR.pemakaian;
    }
    const [kiriman = ''] = masukan.argumen;
    const hasil = await app.store.ubahKiriman({
      kiriman,
      ubah: diubah,
      petugas: sebagai ?? 'sistem',
      dicatatOleh: dicatatOleh ?? sebagai ?? 'sistem',
      teks,
      berkas: berkas.value,
      sambunganMenunjukkan: app.bersambungan,
      sekarang,
      ...app.pencatat,
    });
    return hasil.ok ? tampilkanKiriman(app, konteks, kiriman) : tampilkanPenolakan(app, konteks, hasil.error);
  });
}
