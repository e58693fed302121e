import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../src/connector/baca-karantina.ts';
import '../../src/connector/http/f01-api.ts';
import '../../src/connector/http/rest-api.ts';
import '../../src/connector/lintasan.ts';
import { buatCadangan } from '../../src/app/cadangan/cadangan.ts';
import { pulihkan, rencanakanPulih } from '../../src/app/cadangan/pemulihan.ts';
import type { App } from '../../src/app.ts';
import { openApp } from '../../src/app.ts';
import type { Config } from '../../src/config.ts';
import { parseConfig } from '../../src/config.ts';
import type { Balasan } from '../../src/connector/http/balasan.ts';
import type { Klien } from '../../src/connector/http/klien.ts';
import { SedangBerjalan } from '../../src/galat.ts';
import type { Berkas } from '../../src/ports/berkas.ts';
import type { Log, LogFields } from '../../src/ports/log.ts';
import type { Store } from '../../src/ports/store.ts';
import { NAMA_BASIS } from '../../src/store/sqlite/buka-data.ts';
import { berkasMemori } from '../kembaran/berkas.ts';
import { randomBerbenih } from '../kembaran/random.ts';
import { alamat } from './alamat.ts';
import type { CatatanJalan } from './catatan-jalan.ts';
import type { Gangguan } from './gangguan.ts';
import type { JamDunia } from './jam.ts';
import { bocor, bocorDiFolder, bocorDiGalat } from './kenari.ts';
import type { LaporModel } from './lapor-model.ts';
import { tokenKe } from './lapor-model.ts';
import { Pelanggaran } from './pelanggaran.ts';
import { Proses, storeBerpintu } from './proses.ts';
import type { Rencana } from './rencana.ts';

export const FOTO = '/foto.jpg';

/** A process of the office with its App; `store` is the one without doors, for who only looks. */
export interface Loket {
  readonly nama: string;
  readonly proses: Proses;
  readonly app: App;
  readonly store: Store;
  sibuk: boolean;
}

interface OpsiKantor {
  readonly folder: string;
  readonly rencana: Rencana;
  readonly jam: JamDunia;
  readonly jauh: LaporModel;
  readonly jalan: CatatanJalan;
  readonly kena: (gangguan: Gangguan) => void;
}

/** The office: one data folder, two processes on it that live and die, and a clock on the wall that may be wrong. */
export class Kantor {
  readonly #o: OpsiKantor;
  readonly #config: Config;
  readonly #berkas: Berkas;
  readonly #loket = new Map<string, Loket>();
  readonly #log: Log = this.#logTerdengar();
  #urutBuka = 0;
  #urutCadangan = 0;
  #cadangan: string | null = null;
  /** How far the office's clock stands from the truth (ms). */
  geser = 0;
  /** A defect that a pass threw. */
  cacat: unknown = null;
  /** Passes that came to their end, and since the last death. */
  lintasanSelesai = 0;
  /** When the last pass that may send ended. */
  kirimanTerakhir = 0;
  bersihSejakMati = true;

  constructor(opsi: OpsiKantor) {
    this.#o = opsi;
    mkdirSync(opsi.folder, { recursive: true });
    this.#config = configSim(opsi.folder, opsi.rencana);
    const berkas = berkasMemori();
    berkas.letakkan(FOTO, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]));
    this.#berkas = berkas;
  }

  get config(): Config {
    return this.#config;
  }

  get berkas(): Berkas {
    return this.#berkas;
  }

  get pathBasis(): string {
    return join(this.#config.data, NAMA_BASIS);
  }

  get sekarang(): number {
    return this.#o.jam.kini + this.geser;
  }

  /** Who lives. */
  get hidup(): readonly Loket[] {
    return [...this.#loket.values()].filter((l) => !l.proses.mati);
  }

  /** The process of that name, started anew when it is dead. */
  async loket(nama: string): Promise<Loket> {
    const ada = this.#loket.get(nama);
    if (ada !== undefined && !ada.proses.mati) return ada;
    const baru = await this.#buka(nama);
    this.#loket.set(nama, baru);
    return baru;
  }

  async #buka(nama: string): Promise<Loket> {
    const { jam, rencana, jauh } = this.#o;
    const proses = new Proses(nama, jam, () => this.geser);
    const klien: Klien = (permintaan, signal) =>
      proses.tunggu<Balasan>((selesai) => {
        this.#satuPenyinkron(proses);
        this.cacat ??= bocor(`alamat ${permintaan.metode}`, permintaan.url);
        jauh.tukar(permintaan, selesai);
        signal?.addEventListener('abort', () => selesai(DIBATALKAN), { once: true });
      });
    const random = randomBerbenih(rencana.benih * 1_000 + this.#urutBuka++);
    const { clock } = proses;
    const ganti = { clock, random, log: this.#log, pencatat: { akun: nama, host: 'sim' }, klien };
    const app = await proses.jalankan(() => openApp(this.#config, { ganti }));
    const { store } = app;
    Object.defineProperties(app, {
      store: { value: storeBerpintu(store, proses) },
      berkas: { value: async () => berkasBerpintu(this.#berkas, proses) },
    });
    return { nama, proses, app, store, sibuk: false };
  }

  /** I9: each line is heard as it is said, and none is kept. */
  #logTerdengar(): Log {
    const dengar = (event: string, isian: LogFields = {}): void => {
      this.cacat ??= bocor(`log ${event}`, JSON.stringify(isian));
    };
    return { info: dengar, warn: dengar, error: dengar };
  }

  /** I11, looked at where it matters: at the wire. */
  #satuPenyinkron(proses: Proses): void {
    const lain = this.hidup.find((l) => l.proses !== proses && l.proses.menyinkron);
    if (proses.menyinkron && lain !== undefined)
      this.cacat ??= new Pelanggaran('I11', `${proses.nama} menyinkron bersama ${lain.nama}`);
  }

  /** Begins a pass; it goes on while the world does. */
  lintasan(loket: Loket, opsi: Parameters<App['sync']>[0] = {}): void {
    if (loket.sibuk) return;
    loket.sibuk = true;
    const usai = (apa: string, jalan: boolean) => {
      loket.sibuk = false;
      loket.proses.menyinkron = false;
      this.lintasanSelesai++;
      if (opsi.only !== 'pull') this.kirimanTerakhir = this.#o.jam.kini;
      if (jalan) this.bersihSejakMati = true;
      this.#o.jalan.tulis(this.#o.jam.kini, `${loket.nama} ${apa}`);
    };
    loket.proses
      .jalankan(() => loket.app.sync(opsi))
      .then(
        ({ pull, push, remote, braked }) => {
          if (braked?.sebab.jenis === 'tempat')
            this.cacat ??= new Pelanggaran('I13', `${loket.nama}: the folder is taken for a copy of itself`);
          usai(
            `lintasan ${remote} ${pull.new}/${pull.changed}/${pull.quarantined} ${push.sent}/${push.failed}/${push.unknown}`,
            true,
          );
        },
        (galat: unknown) => {
          if (!(galat instanceof SedangBerjalan)) this.cacat ??= galat;
          else {
            this.cacat ??= bocorDiGalat(galat);
            this.#o.kena('pengirim-kedua');
          }
          usai(`tidak jalan: ${galat instanceof Error ? galat.name : 'galat'}`, false);
        },
      );
  }

  bunuhSemua(): void {
    for (const l of this.hidup) l.proses.bunuh();
  }

  async tutup(): Promise<void> {
    for (const l of this.hidup) await l.store[Symbol.asyncDispose]();
    rmSync(this.#o.folder, { recursive: true, force: true });
  }

  /** I9: all that lies on the office's disk. */
  geledah(): void {
    this.cacat ??= bocorDiFolder(this.#o.folder, (nama) => nama === NAMA_RAHASIA);
  }

  async cadangkan(): Promise<void> {
    const tujuan = join(this.#o.folder, `cadangan-${++this.#urutCadangan}`);
    const diam = () => undefined;
    await buatCadangan(this.#config, { tujuan, tanpaKunci: false, sekarang: this.sekarang, kemajuan: diam });
    if (this.#cadangan !== null) rmSync(this.#cadangan, { recursive: true, force: true });
    this.#cadangan = tujuan;
  }

  /** Puts the newest backup back; all processes have died. False: there is none. */
  async pulihkan(): Promise<boolean> {
    if (this.#cadangan === null) return false;
    const rencana = await rencanakanPulih(this.#config, this.#cadangan, null);
    const clock = { now: () => this.sekarang, sleep: async () => undefined };
    const random = randomBerbenih(this.#o.rencana.benih * 1_000 + this.#urutBuka++);
    const pencatat = { akun: 'pulih', host: 'sim' };
    await pulihkan(
      this.#config,
      rencana,
      { petugas: 'hubung' },
      { ganti: { clock, random, log: this.#log, pencatat } },
    );
    return true;
  }
}

const DIBATALKAN: Balasan = { jenis: 'putus', sebab: 'dibatalkan', tersambung: true };
/** Where the settings keep the token, outside the data folder. */
const NAMA_RAHASIA = 'rahasia';

const berkasBerpintu = (berkas: Berkas, proses: Proses): Berkas => ({
  ...berkas,
  baca: (sha256) => proses.lewat(() => berkas.baca(sha256)),
  simpanPelapor: (isi) => proses.lewat(() => berkas.simpanPelapor(isi)),
});

function configSim(folder: string, { benih, dialek, zona, instansi, batasHalaman, sial }: Rencana): Config {
  const rahasia = join(folder, NAMA_RAHASIA);
  writeFileSync(rahasia, tokenKe(benih, 0));
  const kredensial =
    dialek === 'rest' ? { client_id: 'sim', client_secret_file: rahasia } : { token_file: rahasia };
  const naskah = JSON.stringify({
    instansi: { id: instansi.map((i) => i.id), nama: instansi[0]?.nama, zona_waktu: zona },
    lapor: { sambungan: dialek, url: alamat(dialek), ...kredensial, batas: batasHalaman },
    sop: 'kapuas-2018',
    data: './data',
    jadwal: { sync: '*/15 * * * *' },
    // So that an unlucky one comes to the end of its tries.
    ...(sial ? { push: { jadwal_ulang: ['0s', '1m', '5m', '30m', '1h', '1h', '1h', '1h'] } } : {}),
    petugas: [
      { id: 'hubung', nama: 'Petugas Contoh', jabatan: 'Pejabat Penghubung', peran: ['penghubung'] },
      { id: 'kepala', nama: 'Kepala Contoh', jabatan: 'Kepala Dinas', peran: ['kepala_opd'] },
    ],
    penugasan: [],
  });
  const config = parseConfig(naskah, {}, { berkas: join(folder, 'penghubung.yaml') });
  if (!config.ok) throw new Error(JSON.stringify(config.error));
  return config.value;
}
