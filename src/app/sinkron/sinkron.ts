import type { App } from '../../app.ts';
import type { HasilLintasan } from '../../connector/lintasan.ts';
import type { HitunganPull } from '../../connector/pull.ts';
import { KalenderDitolak, RemLain, SedangBerjalan } from '../../galat.ts';
import type { Random } from '../../ports/random.ts';
import type { OlehPetugas } from '../../ports/store.ts';
import { tolakBilaHanyaBaca } from '../cadangan/hanya-baca.ts';
import { sisaHapusan } from '../hapus-identitas.ts';
import { muatKalender } from '../kalender/kalender.ts';
import { ambilKunci } from '../kunci.ts';
import { segelLintasan } from '../segel.ts';
import { tempatData } from '../tempat.ts';
import type { Jauh } from './jauh.ts';
import { periksaMalam } from './periksa-malam.ts';

export interface OpsiSync {
  readonly only?: 'pull' | 'push';
  readonly penuh?: boolean;
  /** The run whose brake a person lets through, and why. */
  readonly terimaRem?: RemDiterima;
  /** On whose decision that is. */
  readonly oleh?: OlehPetugas;
  readonly signal?: AbortSignal;
  readonly kemajuan?: (hitungan: HitunganPull) => void;
}

export interface RemDiterima {
  readonly run: string;
  /** Empty where none was given: exports then show it as such. */
  readonly alasan: string;
}

/** Reports per page where no connection is configured: a test's own dialect. */
const BATAS_HALAMAN = 100;

/** What a pass needs beside the app itself. */
interface AlatSinkron {
  readonly random: Random;
  /** Opened only where there is a connection. */
  readonly jauh: () => Promise<Jauh>;
}

/** One bounded pass. @throws SedangBerjalan, RemLain */
export async function sinkron(app: App, alat: AlatSinkron, opsi: OpsiSync): Promise<HasilLintasan> {
  using _kunci = await ambilKunci(app.config.data);
  // Under the lock, under which a calendar is changed: `run` opened the office days ago.
  await using segar = (await kantorUsang(app)) ? await app.bukaLagi() : null;
  const kini = segar ?? app;
  await kini.berlakukanSetelan();
  if (opsi.terimaRem !== undefined) await terimaRem(kini, opsi.terimaRem, opsi.oleh);
  // Awaited here: a promise handed on would outlive the lock.
  const hasil = await satuLintasan(kini, alat, opsi);
  await sisaHapusan(kini);
  await periksaMalam(kini, alat.random);
  await segelLintasan(kini, alat.random);
  return hasil;
}

const kantorUsang = async (app: App): Promise<boolean> => kalenderBerganti(app) || (await adaSopBaru(app));

/** A file that was spoiled by hand stops no pass: the calendar that was read goes on, and every command refuses it. */
function kalenderBerganti({ config, tenggat, log }: App): boolean {
  try {
    return muatKalender(config).versi !== tenggat.kalender.versi;
  } catch (galat) {
    if (!(galat instanceof KalenderDitolak)) throw galat;
    log.warn('calendar.refused');
    return false;
  }
}

/** Another process has put an SOP in force since, to which cases may have been moved. */
const adaSopBaru = async ({ store, mesin }: App): Promise<boolean> =>
  (await store.sopTersimpan()).some((hash) => !mesin.semuaSop.has(hash));

async function terimaRem(
  { store, pencatat, clock }: App,
  { run, alasan }: RemDiterima,
  oleh: OlehPetugas = {},
): Promise<void> {
  const hasil = await store.terimaRem(run, { ...pencatat, ...oleh, alasan, sekarang: clock.now() });
  if (!hasil.ok) throw new RemLain(hasil.error.sebab, hasil.error.berdiri?.run ?? null);
}

async function satuLintasan(app: App, { random, jauh }: AlatSinkron, opsi: OpsiSync): Promise<HasilLintasan> {
  const { lintasan, lintasanTanpaSambungan } = await import('../../connector/lintasan.ts');
  const { store, clock, log, config } = app;
  if (!app.bersambungan) return lintasanTanpaSambungan(store, clock, log);
  const sambungan = await jauh();
  sambungan.jatah.isiUlang();
  const alat = { ...sambungan, store, berkas: await app.berkas(), clock, random, log };
  const batas = config.lapor.sambungan === 'ekspor-xlsx' ? BATAS_HALAMAN : config.lapor.batas;
  return lintasan(alat, {
    run: `${process.pid}-${Buffer.from(random.bytes(6)).toString('hex')}`,
    tempat: tempatData(config.data),
    only: opsi.only ?? null,
    penuh: opsi.penuh ?? false,
    pull: {
      instansi: config.instansi.id,
      batas,
      zona: config.instansi.zona,
      ...(opsi.kemajuan ? { kemajuan: opsi.kemajuan } : {}),
    },
    push: { setelan: config.push },
    ...(opsi.signal ? { signal: opsi.signal } : {}),
  });
}

/** Passes on the schedule until the signal; a pass that meets another one is left out. */
export async function berkala(
  app: App,
  signal: AbortSignal,
  sesudah: (hasil: HasilLintasan) => void,
): Promise<void> {
  tolakBilaHanyaBaca(app.config.data);
  const { jalankanBerkala } = await import('../../connector/schedule/jadwal.ts');
  const { cronPagi, lembarPagi } = await import('../lembar-tenggat/pagi.ts');
  const { config, log } = app;
  const zona = config.instansi.zona;
  const dasar = { zona, log, signal };
  const pertama = Promise.withResolvers<void>();
  await Promise.all([
    jalankanBerkala({ ...dasar, ekspresi: config.jadwal.sync }, async () => {
      try {
        sesudah(await app.sync({ signal }));
      } catch (galat) {
        if (!(galat instanceof SedangBerjalan)) throw galat;
        log.warn('schedule.locked');
      } finally {
        pertama.resolve();
      }
    }),
    // Beside the passes: a mail server that hangs holds none of them up.
    jalankanBerkala({ ...dasar, ekspresi: cronPagi(config.pagi.jam) }, async () => {
      // What came in while the machine was off stands in what it makes up for.
      await pertama.promise;
      await using segar = (await kantorUsang(app)) ? await app.bukaLagi() : null;
      await lembarPagi(segar ?? app, { signal });
    }),
  ]);
}
