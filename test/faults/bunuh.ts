import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { EfekSandbox } from '../../src/sandbox/efek.ts';
import { AKAR } from '../commands/jalankan.ts';
import { randomBerbenih } from '../kembaran/random.ts';
import { type Adili, adili } from './adili.ts';
import { type Dialek, KantorProses, type TingkatGangguan } from './kantor-proses.ts';
import { berkasTindakan, type Pekerjaan, pekerjaan } from './pekerjaan.ts';

export interface OpsiBunuh {
  /** Real time for the kills; healing and judging come after it. */
  readonly seconds: number;
  readonly kills: number;
  readonly dialek: Dialek;
  readonly faults: TingkatGangguan;
  readonly seed: number;
  /** After each round. */
  readonly kemajuan?: (dibunuh: number, detik: number) => void;
}

/** What is killed: one command, or several at once by their process group. */
const SASARAN = ['sync', 'catat', 'replay', 'bersama'] as const;
type Sasaran = (typeof SASARAN)[number];

export interface HasilBunuh extends Adili {
  readonly dibunuh: Readonly<Record<Sasaran, number>>;
  /** Of them right after the acknowledgement of acts was printed. */
  readonly sesudahDiakui: number;
  /** Processes that were quicker than their killer. */
  readonly lolos: number;
  readonly detik: number;
}

/** Retries come at once, so that many tries fit into seconds; the remote is late by half of what is assumed here. */
const SETELAN = `push:
  jadwal_ulang: [${Array(6).fill('0s').join(', ')}]
  max_late: 2s
  vis_lag: 1s
  pemutus: { gagal: 5, laporan: 3, jeda: 1s, jeda_maks: 2s }
`;
const ULANG = ['replay', '--semua-gagal', '--alasan', 'uji', '--ya', '--sebagai', 'hubung', '--json'];
/** Reports that one round of work takes up. */
const LAPORAN_PER_BERKAS = 2;
/** Answers wait from the beginning, so that the first pushes have something to be killed in. */
const BERKAS_AWAL = 3;
const LAPORAN_PER_DETIK = 5;
/** How long a command takes, while no better is known. */
const LAMA_AWAL_MS = 600;
/** A sync that hangs on a remote that does not answer is not waited for. */
const TUNGGU_MAKS_MS = 3_000;

/** Kills real processes at random moments until the time or the number is used up, then heals, drains and judges. */
export async function bunuhBerulang(opsi: OpsiBunuh): Promise<HasilBunuh> {
  const laporan = 100 + Math.ceil(Math.min(opsi.seconds, opsi.kills) * LAPORAN_PER_DETIK);
  const { dialek, faults: gangguan, seed: benih } = opsi;
  await using kantor = await KantorProses.buka({ laporan, dialek, gangguan, benih, setelan: SETELAN });
  return await new Pembunuh(kantor, opsi, laporan).jalankan();
}

class Pembunuh {
  readonly #kantor: KantorProses;
  readonly #opsi: OpsiBunuh;
  readonly #laporan: number;
  readonly #acak: () => number;
  readonly #dibunuh: Record<Sasaran, number> = { sync: 0, catat: 0, replay: 0, bersama: 0 };
  readonly #lama: Record<Sasaran, number> = Object.fromEntries(
    SASARAN.map((s) => [s, LAMA_AWAL_MS]),
  ) as Record<Sasaran, number>;
  readonly #diakui: string[] = [];
  #ids: readonly string[] = [];
  #ke = 0;
  /** The acts file that the office hands in again until it is acknowledged. */
  #berkas: readonly Pekerjaan[] = [];
  #sesudahDiakui = 0;
  #lolos = 0;

  constructor(kantor: KantorProses, opsi: OpsiBunuh, laporan: number) {
    this.#kantor = kantor;
    this.#opsi = opsi;
    this.#laporan = laporan;
    const random = randomBerbenih(opsi.seed);
    this.#acak = () => random.next();
  }

  get #jumlah(): number {
    return SASARAN.reduce((n, s) => n + this.#dibunuh[s], 0);
  }

  async jalankan(): Promise<HasilBunuh> {
    const { seconds, kills, kemajuan } = this.#opsi;
    const mulai = performance.now();
    const detik = (): number => (performance.now() - mulai) / 1000;
    await this.#tarikPertama();
    for (let i = 0; i < BERKAS_AWAL; i++) await this.#selesaikanBerkas();
    while (detik() < seconds && this.#jumlah < kills) {
      await this.#putaran();
      kemajuan?.(this.#jumlah, detik());
    }
    if (this.#berkas.length > 0) await this.#selesaikanBerkas();
    const laporan = this.#opsi.dialek === 'rest' ? this.#laporan : null;
    return {
      ...(await adili(this.#kantor, { harap: this.#diakui, laporan, ulang: ULANG })),
      dibunuh: this.#dibunuh,
      sesudahDiakui: this.#sesudahDiakui,
      lolos: this.#lolos,
      detik: Math.round(detik()),
    };
  }

  /** The first pull is killed too; then the office knows its reports. */
  async #tarikPertama(): Promise<void> {
    for (let i = 0; i < 3; i++) await this.#bunuhSesudahPermintaan('sync', ['sync', '--json'], 4);
    await this.#kantor.json('sync');
    const terbuka = await this.#kantor.json<{ tracking_id: string; langkah: string }[]>('list');
    this.#ids = terbuka.filter((k) => k.langkah === 'telaah').map((k) => k.tracking_id);
  }

  async #putaran(): Promise<void> {
    const sasaran = this.#pilih([
      'sync',
      'sync',
      'sync',
      'catat',
      'catat',
      'bersama',
      'bersama',
      'replay',
    ] as const);
    if (sasaran === 'catat') return this.#bunuhCatat();
    if (sasaran === 'bersama') return this.#bunuhBersama();
    if (sasaran === 'replay') return this.#bunuhSewaktu('replay', this.#kantor.mulai(ULANG));
    const kata = ['sync', '--json', ...(this.#acak() < 0.2 ? ['--full'] : [])];
    return this.#acak() < 0.6
      ? this.#bunuhSesudahPermintaan('sync', kata, 6)
      : this.#bunuhSewaktu('sync', this.#kantor.mulai(kata));
  }

  #pilih<T>(dari: readonly T[]): T {
    return dari[Math.floor(this.#acak() * dari.length)] as T;
  }

  /** Once the remote has heard of it so many times: of anything, or of answers. */
  async #bunuhSesudahPermintaan(sasaran: Sasaran, kata: readonly string[], paling: number): Promise<void> {
    const hitung = this.#acak() < 0.5 ? semuaPermintaan : permintaanTulis;
    const cukup = hitung(await this.#kantor.efek()) + 1 + Math.floor(this.#acak() * paling);
    const anak = this.#kantor.mulai(kata);
    const batas = performance.now() + TUNGGU_MAKS_MS;
    while (hidup(anak) && performance.now() < batas && hitung(await this.#kantor.efek()) < cukup)
      await setTimeout(1);
    await this.#bunuh(sasaran, anak);
  }

  /** At a moment within the time that such a process took when it was let live. */
  async #bunuhSewaktu(sasaran: Sasaran, anak: ChildProcess, bunuh?: () => void): Promise<void> {
    const mulai = performance.now();
    await Promise.race([once(anak, 'close'), setTimeout((0.2 + 0.9 * this.#acak()) * this.#lama[sasaran])]);
    // Half way to what it was: the load of the machine changes.
    if (!hidup(anak)) this.#lama[sasaran] = (this.#lama[sasaran] + performance.now() - mulai) / 2;
    await this.#bunuh(sasaran, anak, bunuh);
  }

  async #bunuh(
    sasaran: Sasaran,
    anak: ChildProcess,
    bunuh: () => void = () => void anak.kill('SIGKILL'),
  ): Promise<boolean> {
    if (!hidup(anak)) {
      this.#lolos++;
      return false;
    }
    const tutup = once(anak, 'exit');
    bunuh();
    await tutup;
    const mati = anak.signalCode === 'SIGKILL';
    if (mati) this.#dibunuh[sasaran]++;
    else this.#lolos++;
    return mati;
  }

  /** The next acts file, as long as there are reports; else the same acts again, which are "sama". */
  #tulisBerkas(): string {
    if (this.#berkas.length === 0) {
      const baru = this.#ids.slice(this.#ke, this.#ke + LAPORAN_PER_BERKAS);
      this.#berkas = baru.map((id, i) => pekerjaan(id, this.#ke + i, this.#opsi.dialek));
      this.#ke += baru.length;
    }
    const path = join(this.#kantor.folder, 'tindakan.jsonl');
    writeFileSync(path, berkasTindakan(this.#berkas.flatMap((b) => b.tindakan)));
    return path;
  }

  async #bunuhCatat(): Promise<void> {
    const anak = this.#kantor.mulai(['catat', '--from', this.#tulisBerkas(), '--json']);
    const keluar = this.#dengar(anak);
    const diakui = this.#acak() < 0.4;
    const ditutup = once(anak, 'close');
    if (diakui) {
      await Promise.race([once(anak.stdout!, 'data'), ditutup]);
      if (await this.#bunuh('catat', anak)) this.#sesudahDiakui++;
    } else await this.#bunuhSewaktu('catat', anak);
    await ditutup;
    this.#akui(keluar());
  }

  /** A sync, a replay and an acts file at once, all ended by one signal to their group. */
  async #bunuhBersama(): Promise<void> {
    const naskah =
      '"$1" "$2" sync --json >&2 & "$1" "$2" catat --from "$3" --json & shift 3; "$@" >&2 & wait';
    const bin = join(AKAR, 'bin/penghubung.mjs');
    const kata = [
      '-c',
      naskah,
      '-',
      process.execPath,
      bin,
      this.#tulisBerkas(),
      process.execPath,
      bin,
      ...ULANG,
    ];
    const anak = this.#kantor.spawn('/bin/sh', kata, { detached: true });
    const keluar = this.#dengar(anak);
    const ditutup = once(anak, 'close');
    await this.#bunuhSewaktu('bersama', anak, () => {
      process.kill(-(anak.pid ?? 0), 'SIGKILL');
    });
    await ditutup;
    this.#akui(keluar());
  }

  #dengar(anak: ChildProcess): () => string {
    let keluar = '';
    anak.stdout?.on('data', (potong: Buffer) => {
      keluar += potong.toString();
    });
    return () => keluar;
  }

  /** Whatever became of the process: acts that it printed as recorded are recorded. */
  #akui(keluar: string): void {
    if (!keluar.endsWith('}\n')) return;
    const { ditolak } = JSON.parse(keluar) as { readonly ditolak: number };
    if (ditolak > 0) throw new Error(`acts refused: ${keluar}`);
    this.#diakui.push(...this.#berkas.flatMap((b) => b.harap));
    this.#berkas = [];
  }

  async #selesaikanBerkas(): Promise<void> {
    this.#akui((await this.#kantor.jalankan('catat', '--from', this.#tulisBerkas(), '--json')).keluar);
  }
}

const semuaPermintaan = ({ permintaan }: EfekSandbox): number => permintaan;

const permintaanTulis = ({ per_rute }: EfekSandbox): number =>
  Object.entries(per_rute).reduce(
    (n, [rute, kali]) => (/^POST .*(laporan|addfollowup)/.test(rute) ? n + kali : n),
    0,
  );

const hidup = (anak: ChildProcess): boolean => anak.exitCode === null && anak.signalCode === null;
