import type { App } from '../app.ts';
import { usulJson, usulTeks } from '../report/kasus/usul-kaitan.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah } from './kerangka/konteks.ts';
import { tampilan, tulisBaris } from './kerangka/tampil.ts';

/** Which open reports may be about one problem, as commands that an officer may run after having read them. */
export async function tampilkanUsul(app: App, konteks: KonteksPerintah): Promise<KodeKeluar> {
  const usul = await app.store.usulKaitan();
  const saat = { ...tampilan(app, konteks), sebagai: konteks.sebagai };
  if (konteks.json) konteks.keluar.tulis(JSON.stringify(usulJson(usul, saat)));
  else tulisBaris(konteks, usulTeks(usul, saat));
  return KELUAR.baik;
}
