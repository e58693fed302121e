import type { PerintahBa } from '../sop/ba/perintah-ba.ts';
import type { KodeKeluar } from './kode-keluar.ts';
import { KELUAR } from './kode-keluar.ts';
import type { KonteksPerintah, Masukan } from './konteks.ts';
import { denganApp, opsiTeks } from './konteks.ts';
import { oleh } from './petugas.ts';
import { tampilkanBa, tampilkanPenolakan } from './tampil.ts';

/** What `ba final`, `ba setujui` and `ba batal` share. */
export function ubahBa(
  konteks: KonteksPerintah,
  masukan: Masukan,
  ubah: PerintahBa['ubah'],
): Promise<KodeKeluar> {
  return denganApp(konteks, { ubah: true }, async (app) => {
    const siapa = oleh(konteks, app);
    if (siapa === null) return KELUAR.pemakaian;
    const [ba = ''] = masukan.argumen;
    const hasil = await app.store.ubahBa({ ba, ubah, nomorNaskah: opsiTeks(masukan, 'nomor'), ...siapa });
    return hasil.ok
      ? tampilkanBa(app, konteks, hasil.value.id)
      : tampilkanPenolakan(app, konteks, hasil.error, 'ba list');
  });
}
