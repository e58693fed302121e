import type { App } from '../../app.ts';
import type { PerintahKiriman } from '../../ports/store.ts';
import type { KodeKeluar } from '../kerangka/kode-keluar.ts';
import { KELUAR } from '../kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan } from '../kerangka/konteks.ts';
import { denganApp } from '../kerangka/konteks.ts';
import { tampilkanKiriman, tampilkanPenolakan } from '../kerangka/tampil.ts';
import { simpanBerkasPetugas } from '../masukan/berkas-petugas.ts';
import { petugasDikenal } from '../masukan/petugas.ts';

export type UbahKiriman = PerintahKiriman['ubah'];

/**
 * What a person decides on one kiriman. No SOP gives these to a role, so none is asked for: whoever runs the desk may
 * hold or cancel, as `sistem` where no officer is named. Only the word that an answer stands in LAPOR! is an officer's
 * statement and names one. `ubah` answers null after telling what is wrong.
 */
export function ubahKiriman(
  konteks: KonteksPerintah,
  masukan: Masukan,
  teks: string,
  ubah: (app: App) => Promise<UbahKiriman | null>,
): Promise<KodeKeluar> {
  const { sebagai, dicatatOleh } = konteks;
  return denganApp(konteks, { ubah: true }, async (app) => {
    if (!petugasDikenal(konteks, app, sebagai, dicatatOleh)) return KELUAR.pemakaian;
    const diubah = await ubah(app);
    if (diubah === null) return KELUAR.pemakaian;
    const berkas = await simpanBerkasPetugas(app, konteks, masukan);
    if (berkas === null) return KELUAR.pemakaian;
    const [kiriman = ''] = masukan.argumen;
    const hasil = await app.store.ubahKiriman({
      kiriman,
      ubah: diubah,
      petugas: sebagai ?? 'sistem',
      dicatatOleh: dicatatOleh ?? sebagai ?? 'sistem',
      teks,
      berkas,
      sambunganMenunjukkan: app.bersambungan,
      sekarang: app.clock.now(),
      ...app.pencatat,
    });
    if (hasil.ok) await app.pastikanBerkas(berkas);
    return hasil.ok
      ? tampilkanKiriman(app, konteks, kiriman)
      : tampilkanPenolakan(app, konteks, hasil.error, 'kiriman list');
  });
}
