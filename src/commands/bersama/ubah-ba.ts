import type { App } from '../../app.ts';
import { penggantiTeks } from '../../report/kasus/pengganti.ts';
import type { PerintahBa } from '../../sop/ba/perintah-ba.ts';
import type { KodeKeluar } from '../kerangka/kode-keluar.ts';
import { KELUAR } from '../kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan } from '../kerangka/konteks.ts';
import { denganApp, opsiTeks } from '../kerangka/konteks.ts';
import { tampilkanBa, tampilkanPenolakan } from '../kerangka/tampil.ts';
import { oleh } from '../masukan/petugas.ts';

/** digits of a number in a letter register */
const URUT = /^\d{1,6}$/;

/** What `ba final`, `ba setujui` and `ba batal` share. */
export const ubahBa = (
  konteks: KonteksPerintah,
  masukan: Masukan,
  ubah: PerintahBa['ubah'],
): Promise<KodeKeluar> => ubahBaDengan(konteks, masukan, () => Promise.resolve(ubah));

/** The same where the change brings files; `ubah` answers null after telling what is wrong. */
export function ubahBaDengan(
  konteks: KonteksPerintah,
  masukan: Masukan,
  ubah: (app: App) => Promise<PerintahBa['ubah'] | null>,
): Promise<KodeKeluar> {
  const { keluar, katalog } = konteks;
  const urutNaskah = opsiTeks(masukan, 'urut');
  if (urutNaskah !== null && !URUT.test(urutNaskah)) {
    keluar.warta(katalog.umum.nilaiSalah('--urut', '1 … 999999'));
    return Promise.resolve(KELUAR.pemakaian);
  }
  return denganApp(konteks, { ubah: true }, async (app) => {
    const siapa = oleh(konteks, app);
    if (siapa === null) return KELUAR.pemakaian;
    const diubah = await ubah(app);
    if (diubah === null) return KELUAR.pemakaian;
    const [ba = ''] = masukan.argumen;
    const nomorNaskah = opsiTeks(masukan, 'nomor');
    const hasil = await app.store.ubahBa({ ba, ubah: diubah, nomorNaskah, urutNaskah, ...siapa });
    if (hasil.ok && diubah.jenis === 'tanda-tangan') await app.pastikanBerkas(diubah.berkas);
    const pengganti = diubah.jenis === 'setujui' ? app.mesin.pengganti(siapa.petugas, app.clock.now()) : null;
    if (hasil.ok && pengganti !== null) keluar.warta(penggantiTeks(pengganti, katalog));
    return hasil.ok
      ? tampilkanBa(app, konteks, hasil.value.id)
      : tampilkanPenolakan(app, konteks, hasil.error, 'ba list');
  });
}
