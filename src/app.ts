import { join } from 'node:path';
import { buka, type Terbuka } from './app/buka.ts';
import { tolakBilaHanyaBaca } from './app/cadangan/hanya-baca.ts';
import type { HasilPagi, OpsiPagi } from './app/lembar-tenggat/pagi.ts';
import type { Lingkungan, OpsiApp } from './app/lingkungan.ts';
import { lingkunganNyata } from './app/lingkungan.ts';
import type { PembacaJejak } from './app/segel.ts';
import { berkasSegel, gantiKunciSegel, kunciSegelHilang, segelDiminta, tandaiManifes } from './app/segel.ts';
import { setelanBerlaku } from './app/setelan.ts';
import { type HasilImpor, imporEkspor, type OpsiImpor } from './app/sinkron/impor.ts';
import { bukaJauh, type Jauh } from './app/sinkron/jauh.ts';
import { cobaLagiKarantina } from './app/sinkron/karantina.ts';
import { nilaiDiri, periksaDiri } from './app/sinkron/periksa-malam.ts';
import { berkala, type OpsiSync, sinkron } from './app/sinkron/sinkron.ts';
import type { SopTermuat } from './app/sop/aturan.ts';
import type { Kemampuan } from './app/sop/kemampuan.ts';
import { kemampuan } from './app/sop/kemampuan.ts';
import type { Config } from './config.ts';
import type { HasilLintasan } from './connector/lintasan.ts';
import { SedangBerjalan } from './galat.ts';
import type { EksporDitolak } from './mapping/ekspor-xlsx/ekspor.ts';
import type { Berkas, BerkasDitolak } from './ports/berkas.ts';
import type { Clock } from './ports/clock.ts';
import type { LaporApi } from './ports/lapor-api.ts';
import type { Log } from './ports/log.ts';
import type {
  HasilPeriksaDiri,
  OlehPetugas,
  Pencatat,
  PenggantiSetelan,
  PenolakanCatat,
  SebabGantiKunci,
  Segel,
  Store,
} from './ports/store.ts';
import type { IsiTanpaNomor } from './report/lembar-kerja/isi-lembar.ts';
import type { AturanTenggat } from './sop/aturan.ts';
import type { Mesin } from './sop/mesin.ts';
import type { Result } from './sop/result.ts';
import { err, ok } from './sop/result.ts';
import type { BerkasPerintah } from './sop/tindakan/perintah.ts';

/** Everything a command works with. What it does not use is not loaded: `status` opens no network and no spreadsheet. */
export async function openApp(config: Config, opsi: OpsiApp = {}): Promise<App> {
  const lingkungan = await lingkunganNyata(opsi);
  return new App(config, lingkungan, await buka(config, lingkungan));
}

export class App implements AsyncDisposable {
  readonly config: Config;
  readonly mesin: Mesin;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly pencatat: Pencatat;
  readonly sop: SopTermuat;
  readonly sopBerlaku: readonly SopTermuat[];
  readonly tenggat: AturanTenggat;
  readonly #lingkungan: Lingkungan;
  #berkas: Berkas | null = null;
  /** Where the files lay that were kept, by the hash of the original. */
  readonly #asalBerkas = new Map<string, string>();
  #jauh: Jauh | null = null;

  constructor(config: Config, lingkungan: Lingkungan, { mesin, store, sop, sopBerlaku, tenggat }: Terbuka) {
    this.config = config;
    this.#lingkungan = lingkungan;
    this.clock = lingkungan.clock;
    this.log = lingkungan.log;
    this.pencatat = lingkungan.pencatat;
    this.mesin = mesin;
    this.store = store;
    this.sop = sop;
    this.sopBerlaku = sopBerlaku;
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
  async berlakukanSetelan(pengganti?: PenggantiSetelan): Promise<void> {
    tolakBilaHanyaBaca(this.config.data);
    // Who edited the file is what it says itself; the account and host that met it first are known.
    const tertulis = this.config.perubahan ?? { petugas: null, dicatatOleh: null };
    const oleh = pengganti ?? { ...this.pencatat, ...tertulis };
    await this.store.terapkanSetelan(setelanBerlaku(this), this.clock.now(), oleh);
  }

  /**
   * One bounded pass. @throws SedangBerjalan when another holds the lock, RemLain when another brake stands than the
   * one to be let through; then nothing has been written.
   */
  sync(opsi: OpsiSync = {}): Promise<HasilLintasan> {
    return sinkron(this, { random: this.#lingkungan.random, jauh: () => this.#sambungan() }, opsi);
  }

  /** This morning's digests that have not gone yet, where the settings ask for them. */
  async lembarPagi(opsi: OpsiPagi = {}): Promise<HasilPagi> {
    if (this.config.pagi.hari === 'tidak') return { berkas: [], surel: [] };
    const { lembarPagi } = await import('./app/lembar-tenggat/pagi.ts');
    return lembarPagi(this, opsi);
  }

  /** Passes on the schedule until the signal. */
  run(signal: AbortSignal, sesudah: (hasil: HasilLintasan) => void): Promise<void> {
    return berkala(this, signal, sesudah);
  }

  /** The self-checks; one that fails ends in read-only mode, and all of them passing ends it. */
  periksaDiri(lengkap: boolean): Promise<readonly HasilPeriksaDiri[]> {
    return periksaDiri(this, lengkap, this.#lingkungan.random);
  }

  /** The quick self-checks, which leave no mark: for who only reads. */
  nilaiDiri(): Promise<readonly HasilPeriksaDiri[]> {
    return nilaiDiri(this, false, this.#lingkungan.random);
  }

  /** The newest checkpoint of the journal, made now where it has grown; null: it is empty. @throws KunciDitolak */
  buatSegel(): Promise<Segel | null> {
    return segelDiminta(this, this.#lingkungan.random);
  }

  /** The key that signed the last checkpoint is not to be had any more. */
  kunciSegelHilang(): Promise<boolean> {
    return kunciSegelHilang(this, this.#lingkungan.random);
  }

  /** From here on another key signs; both sign the checkpoint that says so, unless the old one is lost. */
  gantiKunciSegel(
    sebab: SebabGantiKunci,
    oleh: Required<OlehPetugas>,
  ): Promise<Result<Segel | null, PenolakanCatat>> {
    return gantiKunciSegel(this, this.#lingkungan.random, sebab, oleh);
  }

  /** The folder `segel/` of a bundle: path → content (docs/bundel.md). Make it before the journal is written out. */
  berkasSegel(dibaca: PembacaJejak): Promise<ReadonlyMap<string, string | Uint8Array>> {
    return berkasSegel(this, this.#lingkungan.random, dibaca);
  }

  /** The content of a bundle's `manifest.segel`. @param sha256 of manifest.json (hex) */
  tandaiManifes(sha256: string): Promise<string> {
    return tandaiManifes(this, this.#lingkungan.random, sha256);
  }

  /** A worksheet of these cases, as the bytes of an xlsx. */
  async lembarKerja(isi: IsiTanpaNomor): Promise<Uint8Array> {
    const { tulisLembar } = await import('./app/kertas/lembar-kerja.ts');
    return tulisLembar(this, this.#lingkungan.random, isi);
  }

  /** LAPOR!'s admin export. @throws SedangBerjalan */
  impor(path: string, opsi: OpsiImpor): Promise<Result<HasilImpor, EksporDitolak>> {
    return imporEkspor(this, path, opsi);
  }

  /** Reads quarantined records again, after a fix. @throws SedangBerjalan */
  cobaLagiKarantina(id: string | null): Promise<{ readonly dicoba: number; readonly terbaca: number }> {
    return cobaLagiKarantina(this, id);
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
      this.#asalBerkas.set(hasil.value.asli, path);
    }
    return ok(tersimpan);
  }

  /**
   * After they are recorded: an erasure of another case may have taken the same bytes away between the two
   * (`hapusBerkas` looks last before it unlinks, so afterwards nobody does).
   */
  async pastikanBerkas(tercatat: readonly BerkasPerintah[]): Promise<void> {
    for (const satu of tercatat) {
      const path = this.#asalBerkas.get(satu.asli);
      const berkas = await this.berkas();
      if (path !== undefined && !berkas.ada(satu)) await berkas.simpan(path);
    }
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

  /** Another opening of the same office, as its files say now. */
  async bukaLagi(): Promise<App> {
    return new App(this.config, this.#lingkungan, await buka(this.config, this.#lingkungan));
  }

  async #sambungan(): Promise<Jauh> {
    this.#jauh ??= await bukaJauh(this.config.lapor, this.#lingkungan);
    return this.#jauh;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.store[Symbol.asyncDispose]();
  }
}
