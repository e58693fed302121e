import type { App } from '../app.ts';
import type { PenolakanCatat, PerintahIdentitas, RencanaHapus } from '../ports/store.ts';
import type { Result } from '../sop/result.ts';
import { ok } from '../sop/result.ts';
import { ambilKunci } from './kunci.ts';

export interface HasilHapus {
  readonly rencana: RencanaHapus;
  /** Neither the disk nor the database file keeps what was erased; false: to be done again. */
  readonly tuntas: boolean;
}

/**
 * Erases under the syncer's lock: nothing is on its way, and no download puts a file back. Cut off anywhere, the case is
 * erased or it is not, and the same command does the rest. @throws SedangBerjalan
 */
export async function hapusIdentitas(
  app: App,
  perintah: PerintahIdentitas,
): Promise<Result<HasilHapus, PenolakanCatat>> {
  using _kunci = await ambilKunci(app.config.data);
  const hasil = await app.store.hapusIdentitas(perintah);
  if (!hasil.ok) return hasil;
  return ok({ rencana: hasil.value, tuntas: await bersihkanHapusan(app) });
}

/** Many, and the file compacted once; each is a transaction of its own. How many were not refused. @throws SedangBerjalan */
export async function hapusBanyak(app: App, semua: readonly PerintahIdentitas[]): Promise<number> {
  using _kunci = await ambilKunci(app.config.data);
  let n = 0;
  for (const perintah of semua) if ((await app.store.hapusIdentitas(perintah)).ok) n++;
  await bersihkanHapusan(app);
  return n;
}

/** Each file leaves the list when it is off the disk, not before. */
async function bersihkanHapusan(app: App): Promise<boolean> {
  const berkas = await app.berkas();
  for (const sha256 of await app.store.berkasHapus()) {
    await berkas.hapus(sha256);
    await app.store.berkasTerhapus(sha256);
  }
  return app.store.bersihkanSisa();
}
