import type { App } from '../app.ts';
import type { PenolakanCatat, PerintahIdentitas, RencanaHapus } from '../ports/store.ts';
import type { KelasData, MasaSimpan, UsulHapus } from '../sop/identitas/masa-simpan.ts';
import { tanpaRangkap } from '../sop/identitas/masa-simpan.ts';
import type { Result } from '../sop/result.ts';
import { ok } from '../sop/result.ts';
import { HARI_MS } from '../sop/waktu/waktu.ts';
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

/** A year of the retention, in ms: its day is nobody's deadline. */
const TAHUN_MS = 365.25 * HARI_MS;

/** What has outlived its time, of these classes. */
export async function usulHapus(
  { store, clock }: App,
  kelas: readonly KelasData[],
  tahun: Pick<MasaSimpan, KelasData>,
): Promise<readonly UsulHapus[]> {
  const semua = kelas.map((satu) => store.usulHapus(satu, clock.now() - tahun[satu] * TAHUN_MS));
  return tanpaRangkap((await Promise.all(semua)).flat());
}

export interface HasilUsul {
  /** How many were neither held nor refused. */
  readonly dihapus: number;
  readonly tuntas: boolean;
}

/** Many, and the file compacted once; each is a transaction of its own. @throws SedangBerjalan */
export async function hapusUsul(
  app: App,
  usul: readonly UsulHapus[],
  siapa: Omit<PerintahIdentitas, 'sasaran'>,
): Promise<HasilUsul> {
  using _kunci = await ambilKunci(app.config.data);
  let dihapus = 0;
  for (const satu of usul) if (!satu.ditahan && (await hapusSatu(app, satu, siapa))) dihapus++;
  return { dihapus, tuntas: await bersihkanHapusan(app) };
}

async function hapusSatu(
  { store }: App,
  { kelas, sasaran }: UsulHapus,
  siapa: Omit<PerintahIdentitas, 'sasaran'>,
): Promise<boolean> {
  const perintah = { ...siapa, sasaran };
  return kelas === 'kasus'
    ? (await store.hapusIdentitas(perintah)).ok
    : (await store.hapusKelas({ ...perintah, kelas })).ok;
}

/** What an erasure that was cut off has left on the disk. Under the syncer's lock. */
export async function sisaHapusan(app: App): Promise<void> {
  if ((await app.store.berkasHapus()).length > 0) await bersihkanHapusan(app);
}

/** Each file leaves the list when it is off the disk, not before; one that an officer has named again meanwhile stays. */
async function bersihkanHapusan(app: App): Promise<boolean> {
  const berkas = await app.berkas();
  for (const sha256 of await app.store.berkasHapus())
    await app.store.hapusBerkas(sha256, () => berkas.hapus(sha256));
  return app.store.bersihkanSisa();
}
