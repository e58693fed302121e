import type { App } from '../app.ts';
import { KELUAR } from './kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './konteks.ts';
import { opsiTeks } from './konteks.ts';
import type { UbahKiriman } from './ubah-kiriman.ts';
import { ubahKiriman } from './ubah-kiriman.ts';
import { wajib } from './wajib.ts';
import { waktuOpsi } from './waktu-opsi.ts';

export const jalankan: Perintah = (konteks, masukan) => {
  const catatan = wajib(konteks, masukan, 'catatan');
  if (catatan === null) return Promise.resolve(KELUAR.pemakaian);
  return ubahKiriman(konteks, masukan, catatan, async (app) => tahan(app, konteks, masukan));
};

/** A hold that has ended already would hold nothing back. */
function tahan(app: App, konteks: KonteksPerintah, masukan: Masukan): UbahKiriman | null {
  const sampai = waktuOpsi(konteks, masukan, 'sampai', app.config.instansi.zona, null);
  if (sampai === undefined) return null;
  if (sampai === null || sampai > app.clock.now()) return { jenis: 'tahan', sampai };
  konteks.keluar.warta(konteks.katalog.pakai.sudahLewat('--sampai', opsiTeks(masukan, 'sampai') ?? ''));
  return null;
}
