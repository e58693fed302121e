import { catatKaitan } from './kaitkan.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { wajib } from './masukan/wajib.ts';

/** A report that turned out to be another problem goes back to the step it left. */
export const jalankan: Perintah = (konteks, masukan) => {
  const alasan = wajib(konteks, masukan, 'alasan');
  if (alasan === null) return Promise.resolve(KELUAR.pemakaian);
  return denganApp(konteks, { ubah: true }, (app) =>
    catatKaitan(app, konteks, masukan, { efek: 'lepas-kaitan', isian: { alasan }, pada: null }),
  );
};
