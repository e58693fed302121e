import type { Config } from '../config.ts';
import type { LaporApi } from '../ports/lapor-api.ts';
import type { Store } from '../ports/store.ts';
import type { Aturan, AturanTenggat } from '../sop/aturan.ts';
import { KANAL_LAPOR } from '../sop/definisi/definisi.ts';
import { Mesin } from '../sop/mesin.ts';
import type { BasisTerbuka } from '../store/sqlite/buka-data.ts';
import { bacaTanda, pasangTanda } from './cadangan/hanya-baca.ts';
import { tolakBilaTerputus } from './cadangan/pemulihan-terputus.ts';
import { muatKalender } from './kalender/kalender.ts';
import type { Lingkungan } from './lingkungan.ts';
import { aturanTenggat, aturanUntuk, muatSemuaSop, muatSop, type SopTermuat, uraikan } from './sop/aturan.ts';
import { kemampuan } from './sop/kemampuan.ts';

/** The data folder with the engine that decides about what is in it. */
export interface Terbuka {
  readonly mesin: Mesin;
  readonly store: Store;
  readonly sop: SopTermuat;
  /** All in force; `sop` is that of the reports from LAPOR!. */
  readonly sopBerlaku: readonly SopTermuat[];
  readonly tenggat: AturanTenggat;
}

export async function buka(config: Config, lingkungan: Lingkungan): Promise<Terbuka> {
  const sopBerlaku = muatSemuaSop(config);
  const sop = sopBerlaku.find((s) => s.definisi.kanal.includes(KANAL_LAPOR)) ?? muatSop(config);
  const tenggat = aturanTenggat(config, muatKalender(config));
  const { bukaData } = await import('../store/sqlite/buka-data.ts');
  const { sqliteStore } = await import('../store/sqlite/sqlite-store.ts');
  tolakBilaTerputus(config.data);
  const terbuka = bukaData(config.data, lingkungan.random);
  jagaHanyaBaca(config.data, terbuka, lingkungan);
  const aturan = atauTutup(terbuka.db, () =>
    semuaAturan(sopBerlaku, terbuka.sop, tenggat, config, lingkungan.api),
  );
  const kantor = {
    instansi: config.instansi.id,
    namaInstansi: config.instansi.nama,
    petugas: config.petugas,
    penugasan: config.penugasan,
    nomorNaskah: config.ba,
  };
  const hashBerlaku = sopBerlaku.map((s) => s.hash);
  const mesin = new Mesin(kantor, sop.hash, aturan, hashBerlaku);
  const store = sqliteStore(terbuka, mesin);
  return { mesin, store, sop, sopBerlaku, tenggat };
}

/** Under a standing mark, or where the newest rows of the journal do not follow, nothing is written. */
function jagaHanyaBaca(data: string, { db, ekorUtuh }: BasisTerbuka, { clock }: Lingkungan): void {
  if (!ekorUtuh) pasangTanda(data, { pada: clock.now(), sebab: ['jejak'] });
  if (bacaTanda(data) !== null) db.pragma('query_only = ON');
}

/** What fails after the database was opened leaves no handle behind. */
function atauTutup<T>(db: { close(): unknown }, kerja: () => T): T {
  try {
    return kerja();
  } catch (galat) {
    db.close();
    throw galat;
  }
}

/** The SOPs in force, and every text that a case is still pinned to. */
function semuaAturan(
  berlaku: readonly SopTermuat[],
  tersimpan: readonly { readonly hash: string; readonly teks: string }[],
  tenggat: AturanTenggat,
  config: Config,
  api: LaporApi | undefined,
): ReadonlyMap<string, Aturan> {
  const lama = tersimpan
    .filter((t) => !berlaku.some((s) => s.hash === t.hash))
    .map((t) => uraikan(t.teks, `SOP tersimpan ${t.hash.slice(0, 12)}`));
  const dapat = kemampuan(config.lapor, api);
  return new Map([...berlaku, ...lama].map((s) => [s.hash, aturanUntuk(s.definisi, tenggat, config, dapat)]));
}
