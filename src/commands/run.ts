import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { kodeLintasan, tampilkan } from './sync.ts';

/** Until a signal; ends with the code of its last pass, so that a supervisor sees what waits. */
export const jalankan: Perintah = (konteks) =>
  denganApp(konteks, { token: true, tingkatLog: 'info' }, async (app) => {
    let kode: KodeKeluar = KELUAR.baik;
    await app.run(konteks.henti, (hasil) => {
      kode = kodeLintasan(hasil);
      tampilkan(hasil, konteks, app.config.instansi.zona);
    });
    return kode;
  });
