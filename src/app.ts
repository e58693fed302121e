import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { aturanTenggat, aturanUntuk, muatKalender, muatSop, type SopTermuat, uraikan } from './app/aturan.ts';
import { bacaTanda, pasangTanda, tolakBilaHanyaBaca } from './app/hanya-baca.ts';
import type { Kemampuan } from './app/kemampuan.ts';
import { kemampuan } from './app/kemampuan.ts';
import type { Lingkungan, OpsiApp } from './app/lingkungan.ts';
import { lingkunganNyata } from './app/lingkungan.ts';
import { tolakBilaTerputus } from './app/pemulihan-terputus.ts';
import { periksaDiri, periksaMalam } from './app/periksa-malam.ts';
import { sambungkan } from './app/sambungan.ts';
import { setelanBerlaku } from './app/setelan.ts';
import type { Config } from './config.ts';
import type { JatahTunggu } from './connector/jatah-tunggu.ts';
import type { HasilLintasan } from './connector/lintasan.ts';
import type { HitunganPull } from './connector/pull.ts';
import { RemLain, SedangBerjalan } from './galat.ts';
import type { EksporDitolak, EksporTerbaca } from './mapping/ekspor-xlsx/ekspor.ts';
import type { Berkas, BerkasDitolak } from './ports/berkas.ts';
import type { Clock } from './ports/clock.ts';
import type { LaporApi } from './ports/lapor-api.ts';
import type { Log } from './ports/log.ts';
import type { HasilPeriksaDiri, KeadaanButir, KunciSinkron, Pencatat, Store } from './ports/store.ts';
import type { Aturan, AturanTenggat } from './sop/aturan.ts';
import { Mesin } from './sop/mesin.ts';
import type { BerkasPerintah } from './sop/perintah.ts';
import type { Result } from './sop/result.ts';
import { err, ok } from './sop/result.ts';
import type { BasisTerbuka } from './store/sqlite/sqlite-store.ts';

export interface OpsiSync {
  readonly only?: 'pull' | 'push';
  readonly penuh?: boolean;
  /** The run whose brake a person lets through. */
  readonly terimaRem?: string;
  readonly signal?: AbortSignal;
  readonly kemajuan?: (hitungan: HitunganPull) => void;
}

export interface OpsiImpor {
  readonly disposisi: { readonly kolom: string } | { readonly waktu: number } | null;
  readonly kemajuan?: (sudah: number, dari: number) => void;
}

export interface HasilImpor {
  readonly ekspor: EksporTerbaca;
  readonly hitungan: Readonly<Record<KeadaanButir, number>>;
}

/** Reports per page where no connection is configured: a test's own dialect. */
const BATAS_HALAMAN = 100;

/** The remote, and what one pass may spend on waiting for it. */
interface Jauh {
  readonly api: LaporApi;
  readonly jatah: JatahTunggu;
}

/** Everything a command works with. What it does not use is not loaded: `status` opens no network and no spreadsheet. */
export async function openApp(config: Config, opsi: OpsiApp = {}): Promise<App> {
  const lingkungan = await lingkunganNyata(opsi);
  const sop = muatSop(config);
  const tenggat = aturanTenggat(config, muatKalender(config));
  const { bukaData, sqliteStore } = await import('./store/sqlite/sqlite-store.ts');
  tolakBilaTerputus(config.data);
  const terbuka = bukaData(config.data, lingkungan.random);
  jagaHanyaBaca(config.data, terbuka, lingkungan);
  const aturan = atauTutup(terbuka.db, () => semuaAturan(sop, terbuka.sop, tenggat, config, lingkungan.api));
  const kantor = {
    instansi: config.instansi.id,
    namaInstansi: config.instansi.nama,
    petugas: config.petugas,
    penugasan: config.penugasan,
  };
  const mesin = new Mesin(kantor, sop.hash, aturan);
  const store = sqliteStore(terbuka, mesin);
  return new App(config, lingkungan, mesin, store, sop, tenggat);
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

/** The SOP in force, and every text that a case is still pinned to. */
function semuaAturan(
  sop: SopTermuat,
  tersimpan: readonly { readonly hash: string; readonly teks: string }[],
  tenggat: AturanTenggat,
  config: Config,
  api: LaporApi | undefined,
): ReadonlyMap<string, Aturan> {
  const lama = tersimpan
    .filter((t) => t.hash !== sop.hash)
    .map((t) => uraikan(t.teks, `SOP tersimpan ${t.hash.slice(0, 12)}`));
  const dapat = kemampuan(config.lapor, api);
  return new Map([sop, ...lama].map((s) => [s.hash, aturanUntuk(s.definisi, tenggat, config, dapat)]));
}

export class App implements AsyncDisposable {
  readonly config: Config;
  readonly mesin: Mesin;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly pencatat: Pencatat;
  readonly sop: SopTermuat;
  readonly tenggat: AturanTenggat;
  readonly #lingkungan: Lingkungan;
  #berkas: Berkas | null = null;
  #jauh: Jauh | null = null;

  constructor(
    config: Config,
    lingkungan: Lingkungan,
    mesin: Mesin,
    store: Store,
    sop: SopTermuat,
    tenggat: AturanTenggat,
  ) {
    this.config = config;
    this.#lingkungan = lingkungan;
    this.clock = lingkungan.clock;
    this.log = lingkungan.log;
    this.pencatat = lingkungan.pencatat;
    this.mesin = mesin;
    this.store = store;
    this.sop = sop;
    this.tenggat = tenggat;
  }

  /** Whether LAPOR! can be read and written over a network; else answers are pasted by hand. */
  get bersambungan(): boolean {
    return this.config.lapor.sambungan !== 'ekspor-xlsx' || this.#lingkungan.api !== undefined;
  }

  /** What the connection can carry. */
  get kemampuan(): Kemampuan {
    return kemampuan(this.config.lapor, this.#lingkungan.api);
  }

  /** Journals the settings in force where they differ from the last ones: before anything is decided under them. */
  async berlakukanSetelan(): Promise<void> {
    tolakBilaHanyaBaca(this.config.data);
    await this.store.terapkanSetelan(setelanBerlaku(this), this.clock.now());
  }

  /**
   * One bounded pass. @throws SedangBerjalan when another holds the lock, RemLain when another brake stands than the
   * one to be let through; then nothing has been written.
   */
  async sync(opsi: OpsiSync = {}): Promise<HasilLintasan> {
    using _kunci = await this.#kunci();
    await this.berlakukanSetelan();
    if (opsi.terimaRem !== undefined) await this.#terimaRem(opsi.terimaRem);
    // Awaited here: a promise handed on would outlive the lock.
    const hasil = await this.#lintasan(opsi);
    await periksaMalam(this, this.#lingkungan.random);
    return hasil;
  }

  async #terimaRem(run: string): Promise<void> {
    const sekarang = this.clock.now();
    const hasil = await this.store.terimaRem(run, { ...this.pencatat, sekarang });
    if (!hasil.ok) throw new RemLain(hasil.error.sebab, hasil.error.berdiri?.run ?? null);
  }

  async #lintasan(opsi: OpsiSync): Promise<HasilLintasan> {
    const { lintasan, lintasanTanpaSambungan } = await import('./connector/lintasan.ts');
    const { store, clock, log, config } = this;
    if (!this.bersambungan) return lintasanTanpaSambungan(store, clock);
    const { random } = this.#lingkungan;
    const jauh = await this.#sambungan();
    jauh.jatah.isiUlang();
    const alat = { ...jauh, store, berkas: await this.berkas(), clock, random, log };
    const batas = config.lapor.sambungan === 'ekspor-xlsx' ? BATAS_HALAMAN : config.lapor.batas;
    return lintasan(alat, {
      run: `${process.pid}-${Buffer.from(random.bytes(6)).toString('hex')}`,
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
  async run(signal: AbortSignal, sesudah: (hasil: HasilLintasan) => void): Promise<void> {
    tolakBilaHanyaBaca(this.config.data);
    const { jalankanBerkala } = await import('./connector/schedule/jadwal.ts');
    const { config, log } = this;
    await jalankanBerkala(
      { ekspresi: config.jadwal.sync, zona: config.instansi.zona, log, signal },
      async () => {
        try {
          sesudah(await this.sync({ signal }));
        } catch (galat) {
          if (!(galat instanceof SedangBerjalan)) throw galat;
          log.warn('schedule.locked');
        }
      },
    );
  }

  /** The self-checks; one that fails ends in read-only mode, and all of them passing ends it. */
  periksaDiri(lengkap: boolean): Promise<readonly HasilPeriksaDiri[]> {
    return periksaDiri(this, lengkap, this.#lingkungan.random);
  }

  /** LAPOR!'s admin export. @throws SedangBerjalan */
  async impor(path: string, opsi: OpsiImpor): Promise<Result<HasilImpor, EksporDitolak>> {
    const [{ bacaBerkasEkspor }, { impor }, { majukan }] = await Promise.all([
      import('./mapping/ekspor-xlsx/baca-berkas.ts'),
      import('./connector/impor.ts'),
      import('./connector/lintasan.ts'),
    ]);
    const sekarang = this.clock.now();
    const ekspor = await bacaBerkasEkspor(path, { ...this.#opsiEkspor(sekarang), disposisi: opsi.disposisi });
    if (!ekspor.ok) return ekspor;
    using _kunci = await this.#kunci();
    await this.berlakukanSetelan();
    const butir = ekspor.value.baris.map((b) => b.butir);
    const hitungan = await impor(this.store, butir, sekarang, (sudah) =>
      opsi.kemajuan?.(sudah, butir.length),
    );
    await majukan(this.store, sekarang);
    return ok({ ekspor: ekspor.value, hitungan });
  }

  #opsiEkspor(sekarang: number) {
    return { idInstansi: this.config.instansi.id, sekarang, zona: this.config.instansi.zona };
  }

  /** Reads quarantined records again, after a fix. @throws SedangBerjalan */
  async cobaLagiKarantina(id: string | null): Promise<{ readonly dicoba: number; readonly terbaca: number }> {
    using _kunci = await this.#kunci();
    await this.berlakukanSetelan();
    const { bacaKarantina } = await import('./connector/baca-karantina.ts');
    const sekarang = this.clock.now();
    const rows = (await this.store.karantinaTerbuka()).filter((k) => id === null || k.id === id);
    let terbaca = 0;
    for (const baris of rows) {
      const butir = bacaKarantina(baris, { ...this.#opsiEkspor(baris.terakhir), disposisi: null });
      if (butir === null || butir.jenis === 'masalah') continue;
      await this.store.applySatu(butir, baris.asal, sekarang, baris.id);
      terbaca++;
    }
    return { dicoba: rows.length, terbaca };
  }

  /** After a replay: sends what is due if no other pass runs; null: the running one will. */
  async kirimSekarang(): Promise<HasilLintasan | null> {
    if (!this.bersambungan) return null;
    try {
      return await this.sync({ only: 'push' });
    } catch (galat) {
      if (galat instanceof SedangBerjalan) return null;
      throw galat;
    }
  }

  /** Keeps an officer's files and makes the copies that may leave. */
  async simpanBerkas(paths: readonly string[]): Promise<Result<readonly BerkasPerintah[], BerkasDitolak>> {
    if (paths.length === 0) return ok([]);
    const berkas = await this.berkas();
    const tersimpan: BerkasPerintah[] = [];
    for (const path of paths) {
      const hasil = await berkas.simpan(path);
      if (!hasil.ok) return err(hasil.error);
      tersimpan.push(hasil.value);
    }
    return ok(tersimpan);
  }

  async berkas(): Promise<Berkas> {
    if (this.#berkas === null) {
      const { bukaBerkas } = await import('./berkas/buka.ts');
      this.#berkas = bukaBerkas(join(this.config.data, 'berkas'));
    }
    return this.#berkas;
  }

  async api(): Promise<LaporApi> {
    return (await this.#sambungan()).api;
  }

  async #sambungan(): Promise<Jauh> {
    if (this.#jauh === null) {
      const { JatahTunggu } = await import('./connector/jatah-tunggu.ts');
      const jatah = new JatahTunggu();
      const bolehTunggu = (ms: number): boolean => jatah.ambil(ms);
      const { api = await sambungkan(this.config.lapor, { ...this.#lingkungan, bolehTunggu }) } =
        this.#lingkungan;
      this.#jauh = { api, jatah };
    }
    return this.#jauh;
  }

  async #kunci(): Promise<KunciSinkron> {
    tolakBilaHanyaBaca(this.config.data);
    const { ambilKunciSinkron } = await import('./store/sqlite/kunci-sinkron.ts');
    mkdirSync(this.config.data, { recursive: true, mode: 0o700 });
    const kunci = ambilKunciSinkron(join(this.config.data, 'sinkron.kunci'));
    if (kunci === null) throw new SedangBerjalan();
    return kunci;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.store[Symbol.asyncDispose]();
  }
}
