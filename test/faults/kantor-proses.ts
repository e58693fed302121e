import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { tulisContoh } from '../../src/config/contoh.ts';
import type { EfekSandbox, EfekTercatat } from '../../src/sandbox/efek.ts';
import { AKAR, BIN, type Hasil } from '../commands/jalankan.ts';
import { amatiUcapan, Penyimak, type Ucapan } from './kerahasiaan.ts';

export const DIALEK = ['rest', 'f01'] as const;
export type Dialek = (typeof DIALEK)[number];
export type TingkatGangguan = 'none' | 'mild' | 'harsh';

export interface OpsiKantor {
  readonly laporan: number;
  readonly dialek: Dialek;
  readonly gangguan: TingkatGangguan;
  readonly benih: number;
  /** Lines behind the settings that `init` writes. */
  readonly setelan?: string;
}

/** The sandbox's; the office assumes twice as much. */
const MAX_LATE_MS = 1_000;
const VIS_LAG_MS = 500;

/** As `init` writes them, with the token in the file `token`. */
export function naskahSetelan(dialek: Dialek, url: string, tambahan = ''): string {
  const naskah = tulisContoh({
    idInstansi: ['5501'],
    namaInstansi: 'Dinas Komunikasi dan Informatika Kabupaten Kapuas',
    zona: 'Asia/Pontianak',
    sambungan: { jenis: dialek, url, tokenEnv: '-' },
    sop: 'kapuas-2018',
    hitunganHari: 'kalender',
    petugas: [
      { id: 'hubung', nama: 'Petugas Contoh', jabatan: 'Pejabat Penghubung', peran: ['penghubung'] },
      { id: 'kepala', nama: 'Kepala Contoh', jabatan: 'Kepala Dinas', peran: ['kepala_opd'] },
    ],
  });
  return `${naskah.replace(/token_env: .*/, 'token_file: token')}\n${tambahan}`;
}

/** The sandbox and the office as processes of their own, as a server has them. */
export class KantorProses implements AsyncDisposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'kantor-proses-'));
  readonly data = join(this.folder, 'data-penghubung');
  readonly #ucapan: (() => Ucapan)[] = [];
  #sandbox: ChildProcess | null = null;
  #urlSandbox = '';

  static async buka(opsi: OpsiKantor): Promise<KantorProses> {
    const kantor = new KantorProses();
    await kantor.#mulaiSandbox(opsi);
    await kantor.setelGangguan(opsi.gangguan);
    return kantor;
  }

  async #mulaiSandbox({ laporan, dialek, gangguan, benih, setelan = '' }: OpsiKantor): Promise<void> {
    const kata = ['--port', '0', '--faults', gangguan, '--seed', String(benih), '--reports', String(laporan)];
    // The other side: it may say its own token.
    const sandbox = this.#spawn(process.execPath, [BIN, 'sandbox', '--json', ...kata]);
    this.#sandbox = sandbox;
    const [baris] = (await once(createInterface(sandbox.stdout!), 'line')) as [string];
    const { url, url_f01, url_sandbox, token } = JSON.parse(baris) as Record<string, string>;
    this.#urlSandbox = url_sandbox ?? '';
    writeFileSync(join(this.folder, 'token'), token ?? '', { mode: 0o600 });
    const alamat = dialek === 'f01' ? url_f01 : url;
    if (alamat === undefined) throw new Error(`The sandbox does not speak ${dialek}`);
    writeFileSync(join(this.folder, 'penghubung.yaml'), naskahSetelan(dialek, alamat, setelan));
  }

  mulai(argumen: readonly string[]): ChildProcess {
    return this.spawn(process.execPath, [BIN, ...argumen]);
  }

  spawn(program: string, argumen: readonly string[], opsi: SpawnOptions = {}): ChildProcess {
    const anak = this.#spawn(program, argumen, opsi);
    this.#ucapan.push(amatiUcapan(anak, [program, ...argumen]));
    return anak;
  }

  /** I9: what every process was given and said, and all that the office has on its disk. */
  bocor(): readonly string[] {
    const penyimak = new Penyimak(this.folder);
    const ucapan = this.#ucapan.flatMap((u) => penyimak.ucapan(u()));
    return [...new Set([...ucapan, ...penyimak.folder(this.folder)])];
  }

  #spawn(program: string, argumen: readonly string[], opsi: SpawnOptions = {}): ChildProcess {
    return spawn(program, argumen, {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: this.folder,
        NODE_COMPILE_CACHE: join(AKAR, 'node_modules/.cache/uji'),
      },
      ...opsi,
    });
  }

  async jalankan(...argumen: readonly string[]): Promise<Hasil> {
    const anak = this.mulai(argumen);
    const [[kode], keluar, galat] = await Promise.all([
      once(anak, 'close') as Promise<[number | null]>,
      text(anak.stdout!),
      text(anak.stderr!),
    ]);
    return { kode, keluar, galat };
  }

  /** A command that answers in JSON and fails with nothing worse than 3 (a person is wanted) or 7 (faults). */
  async json<T>(...argumen: readonly string[]): Promise<T> {
    const { kode, keluar, galat } = await this.jalankan(...argumen, '--json');
    if (![0, 3, 7].includes(kode ?? -1)) throw new Error(`${argumen.join(' ')}: exit ${kode} ${galat}`);
    return JSON.parse(keluar) as T;
  }

  async efek(): Promise<EfekSandbox> {
    return (await (await fetch(`${this.#urlSandbox}/efek`)).json()) as EfekSandbox;
  }

  async efekLaporan(id: string): Promise<readonly EfekTercatat[]> {
    return (await (await fetch(`${this.#urlSandbox}/efek/${id}`)).json()) as EfekTercatat[];
  }

  /** A remote whose late effects come within seconds, so that a trial can wait for them. */
  async setelGangguan(faults: TingkatGangguan): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ faults, max_late_ms: MAX_LATE_MS, vis_lag_ms: VIS_LAG_MS });
    const jawaban = await fetch(`${this.#urlSandbox}/gangguan`, { method: 'POST', headers, body });
    if (!jawaban.ok) throw new Error(await jawaban.text());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#sandbox !== null && this.#sandbox.exitCode === null) {
      const tutup = once(this.#sandbox, 'close');
      this.#sandbox.kill('SIGKILL');
      await tutup;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
