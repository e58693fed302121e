import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { JatahTunggu } from '../../src/connector/jatah-tunggu.ts';
import type { HasilLintasan, OpsiLintasan } from '../../src/connector/lintasan.ts';
import { lintasan } from '../../src/connector/lintasan.ts';
import type { SetelanPush } from '../../src/connector/push.ts';
import type { LaporApi } from '../../src/ports/lapor-api.ts';
import type { BarisKiriman, BarisPercobaan } from '../../src/ports/store.ts';
import type { Laporan } from '../../src/sop/laporan/laporan.ts';
import { berkasMemori } from '../kembaran/berkas.ts';
import { virtualClock } from '../kembaran/clock.ts';
import { LaporTiruan } from '../kembaran/lapor-api.ts';
import { logTerkumpul } from '../kembaran/log.ts';
import { randomBerbenih } from '../kembaran/random.ts';
import { aturanKapuas, laporanUji, MENIT, SENIN } from '../sop/kapuas-uji.ts';
import { jumlahJejak, KantorUji, semua } from '../store/kantor-uji.ts';
import { RumahSqlite } from '../store/sqlite/rumah-sqlite.ts';

export const JAM = 60 * MENIT;
const DETIK = 1_000;

export const SETELAN: SetelanPush = {
  jadwalUlangMs: [0, MENIT, 5 * MENIT, 30 * MENIT, 2 * JAM, 5 * JAM, 10 * JAM, 10 * JAM],
  maxLateMs: 15 * MENIT,
  visLagMs: 5 * MENIT,
  serentak: 4,
  sewaMs: 2 * MENIT,
  pemutus: { gagal: 5, laporan: 3, jedaMs: 60 * DETIK, jedaMaksMs: 15 * MENIT },
};

type OpsiUji = Partial<Pick<OpsiLintasan, 'only' | 'penuh' | 'signal'>> & {
  readonly setelan?: Partial<SetelanPush>;
  readonly batas?: number;
  readonly instansi?: readonly string[];
  /** Where the data folder lies. */
  readonly tempat?: string;
  /** Another remote than the model. */
  readonly api?: LaporApi;
};

type SifatJauh = ConstructorParameters<typeof LaporTiruan>[2];

/** An office, its remote, and passes between them: the real store and engine, a clock by hand. */
export class MejaUji {
  readonly rumah: RumahSqlite;
  kantor: KantorUji;
  readonly jam = virtualClock(SENIN);
  readonly api: LaporTiruan;
  readonly berkas = berkasMemori();
  readonly log = logTerkumpul();
  readonly random = randomBerbenih(1);
  readonly jatah = new JatahTunggu();
  #run = 0;

  constructor(rumah: RumahSqlite, kantor: KantorUji, sifat: SifatJauh = {}) {
    this.rumah = rumah;
    this.kantor = kantor;
    this.api = new LaporTiruan(() => this.jam.now(), undefined, sifat);
  }

  static async buka(sifat: SifatJauh = {}): Promise<MejaUji> {
    const rumah = new RumahSqlite();
    onTestFinished(() => rumah.bersihkan());
    const aturan = { ...aturanKapuas, rujukan: sifat.menghormatiKunci === false };
    return new MejaUji(rumah, await KantorUji.buka(rumah, aturan), sifat);
  }

  /** The process ends, and another opens the same folder. */
  async bukaLagi(): Promise<void> {
    await this.rumah.tutup();
    const aturan = { ...aturanKapuas, rujukan: !this.api.menghormatiKunci };
    this.kantor = await KantorUji.buka(this.rumah, aturan, this.jam.now());
  }

  get store() {
    return this.kantor.store;
  }

  get alat() {
    const { api, store, berkas, random, log, jatah } = this;
    return { api, store, berkas, random, log, jatah, clock: this.jam };
  }

  maju(ms: number): void {
    this.jam.setel(this.jam.now() + ms);
  }

  lintas({ setelan, batas = 100, instansi = ['5501'], ...opsi }: OpsiUji = {}): Promise<HasilLintasan> {
    this.jatah.isiUlang();
    const { api = this.api } = opsi;
    return lintasan(
      { ...this.alat, api },
      {
        run: `run-${++this.#run}`,
        tempat: opsi.tempat ?? '1',
        only: opsi.only ?? null,
        penuh: opsi.penuh ?? false,
        pull: { instansi, batas, zona: 'Asia/Jakarta' },
        push: { setelan: { ...SETELAN, ...setelan } },
        ...(opsi.signal ? { signal: opsi.signal } : {}),
      },
    );
  }

  /** LAPOR! gets `n` reports, one a second, the newest now. */
  taruh(n: number, isi: Partial<Laporan> = {}, dari = 1): readonly string[] {
    return Array.from({ length: n }, (_, i) => {
      const trackingId = String(7_000_000 + dari + i);
      this.api.taruh(
        laporanUji({ trackingId, diperbaruiPada: this.jam.now() - (n - 1 - i) * DETIK, ...isi }),
      );
      return trackingId;
    });
  }

  /** What an officer does takes its minutes. */
  async bertindak<T>(kerja: (kantor: KantorUji) => Promise<T>): Promise<T> {
    this.kantor.pada(this.jam.now());
    const hasil = await kerja(this.kantor);
    this.jam.setel(this.kantor.sekarang);
    return hasil;
  }

  /** `n` reports, each with an approved final answer that waits; answers the ids of those kiriman. */
  async siapKirim(n: number, jenis: 'akhir' | 'sementara' = 'akhir'): Promise<readonly string[]> {
    const ids = this.taruh(n);
    return this.bertindak(async (kantor) => {
      const kiriman: string[] = [];
      for (const trackingId of ids) {
        await kantor.diTanggapan({ trackingId });
        kiriman.push(await kantor.setujui(jenis, `Sudah kami tangani ${trackingId}.`, {}, trackingId));
      }
      return kiriman;
    });
  }

  kiriman(id: string): Promise<BarisKiriman> {
    return this.kantor.kiriman(id);
  }

  async semuaKiriman(): Promise<readonly BarisKiriman[]> {
    return semua(this.store.kiriman({}));
  }

  /** Statuses, in the order of approval. */
  async status(): Promise<readonly string[]> {
    return (await this.semuaKiriman()).map((k) => k.status);
  }

  percobaan(id: string): Promise<readonly BarisPercobaan[]> {
    return this.store.percobaan(id);
  }

  /** Goes on to the time at which this kiriman is due, and makes a pass that only pushes. */
  async kirimLagi(id: string, opsi: OpsiUji = {}): Promise<HasilLintasan> {
    const { berikut } = await this.kiriman(id);
    this.jam.setel(Math.max(this.jam.now(), berikut));
    return this.lintas({ only: 'push', ...opsi });
  }

  /** Rows of cases, outbox, quarantine and journal. */
  async isi(): Promise<Readonly<Record<string, unknown>>> {
    return {
      kasus: (await semua(this.store.daftar({}))).length,
      kiriman: await this.semuaKiriman(),
      karantina: await semua(this.store.karantina({ terbuka: false })),
      jejak: jumlahJejak(this.store),
    };
  }
}

/** A gate that a test opens: what passes it waits until then. */
export function gerbang(): { readonly lewat: Promise<void>; buka(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { lewat: promise, buka: () => resolve() };
}

/** Lets everything run that needs no time to pass. */
export async function biarkanBerjalan(): Promise<void> {
  for (let i = 0; i < 20; i++) await setImmediate();
}
