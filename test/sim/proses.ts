import { AsyncLocalStorage } from 'node:async_hooks';
import Database from 'better-sqlite3';
import type { Clock } from '../../src/ports/clock.ts';
import type { Store } from '../../src/ports/store.ts';
import type { JamDunia } from './jam.ts';

/** Thrown where a process dies inside a synchronous stretch; nobody outlives it to catch it. */
class Mati extends Error {
  override readonly name = 'Mati';
}

const konteks = new AsyncLocalStorage<Proses>();

/** What a dead process waits for. */
const selamanya = <T>(): Promise<T> => new Promise<T>(() => undefined);

/**
 * One operating-system process of the office, simulated: every port it calls is a door at which it may die. Then its
 * promises never resolve, its files are closed without ceremony, and its locks are free.
 */
export class Proses {
  readonly nama: string;
  mati = false;
  /** Root tasks under way, and how many of its calls wait for the world. */
  tugas = 0;
  menunggu = 0;
  /** Whether it holds a pass. */
  menyinkron = false;
  readonly #jam: JamDunia;
  readonly #geser: () => number;
  readonly #pegangan = new Set<Database.Database>();
  /** Doors until death. */
  #sisaPintu = Number.POSITIVE_INFINITY;
  #saatMati: () => void = () => undefined;
  /** Doors passed by all processes: tells whether anything still moves. */
  static pintuDilewati = 0;

  constructor(nama: string, jam: JamDunia, geser: () => number) {
    this.nama = nama;
    this.#jam = jam;
    this.#geser = geser;
  }

  readonly clock: Clock = {
    now: () => this.#jam.kini + this.#geser(),
    sleep: (ms, signal) =>
      ms <= 0 || signal?.aborted ? this.lewat(async () => undefined) : this.#tidur(ms, signal),
  };

  /** Dies at the door after so many. */
  ajalDalam(pintu: number, saatMati: () => void): void {
    this.#sisaPintu = pintu;
    this.#saatMati = saatMati;
  }

  /** Runs a root task inside this process; never settles when the process dies. */
  async jalankan<T>(kerja: () => Promise<T>): Promise<T> {
    this.tugas++;
    try {
      return await konteks.run(this, () => this.lewat(kerja));
    } finally {
      this.tugas--;
    }
  }

  /** A call through a port. */
  async lewat<T>(kerja: () => Promise<T>): Promise<T> {
    try {
      if (this.#pintu()) return selamanya();
      const hasil = await kerja();
      return this.#pintu() ? selamanya() : hasil;
    } catch (galat) {
      if (this.mati) return selamanya();
      throw galat;
    }
  }

  /** A call that takes the world's time. */
  tunggu<T>(mulai: (selesai: (hasil: T) => void) => void): Promise<T> {
    return this.lewat(() => {
      this.menunggu++;
      return new Promise<T>((resolve) => {
        let sudah = false;
        mulai((hasil) => {
          if (sudah) return;
          sudah = true;
          this.menunggu--;
          Proses.pintuDilewati++;
          resolve(hasil);
        });
      });
    });
  }

  bunuh(): void {
    if (this.mati) return;
    this.mati = true;
    this.menyinkron = false;
    for (const db of this.#pegangan) db.close();
    this.#saatMati();
  }

  pegang(db: Database.Database): void {
    this.#pegangan.add(db);
  }

  /** Whether it died here. */
  #pintu(): boolean {
    Proses.pintuDilewati++;
    if (!this.mati && --this.#sisaPintu < 0) this.bunuh();
    return this.mati;
  }

  /** Between a commit and whatever the same stretch of code does next. */
  pintuSesudahTransaksi(): void {
    if (this.#pintu()) throw new Mati(`${this.nama} mati sesudah transaksi`);
  }

  #tidur(ms: number, signal: AbortSignal | undefined): Promise<void> {
    return this.tunggu<void>((selesai) => {
      this.#jam.setelah(ms, selesai);
      signal?.addEventListener('abort', () => selesai(), { once: true });
    });
  }
}

/** Those that answer at once or piece by piece: no door. */
const BUKAN_PINTU = new Set<string | symbol>([
  'daftar',
  'kiriman',
  'karantina',
  'ba',
  'jejak',
  Symbol.asyncDispose,
]);

export function storeBerpintu(store: Store, proses: Proses): Store {
  const pintu = new Map<string | symbol, unknown>();
  const buat = (nama: string | symbol, asli: (...isi: unknown[]) => Promise<unknown>) =>
    BUKAN_PINTU.has(nama)
      ? asli
      : (...isi: unknown[]) => {
          if (nama === 'mulaiLintasan') proses.menyinkron = true;
          return proses.lewat(() => asli.apply(store, isi));
        };
  return new Proxy(store, {
    get(target, nama) {
      if (!pintu.has(nama)) pintu.set(nama, buat(nama, Reflect.get(target, nama)));
      return pintu.get(nama);
    },
  });
}

/** Lets simulated processes own the SQLite handles that they open, and die after any commit. */
function amatiSqlite(): void {
  const { transaction, pragma, exec } = Database.prototype;
  Database.prototype.pragma = function (...isi) {
    konteks.getStore()?.pegang(this);
    return pragma.apply(this, isi);
  };
  Database.prototype.exec = function (sql) {
    konteks.getStore()?.pegang(this);
    return exec.call(this, sql);
  };
  Database.prototype.transaction = function (this: Database.Database, kerja: (...isi: never[]) => unknown) {
    const asli = transaction.call(this, kerja);
    const immediate = (...isi: never[]) => {
      const terluar = !this.inTransaction;
      const hasil = asli.immediate(...isi);
      if (terluar) konteks.getStore()?.pintuSesudahTransaksi();
      return hasil;
    };
    return Object.assign(immediate, { immediate });
  } as typeof transaction;
}
amatiSqlite();
