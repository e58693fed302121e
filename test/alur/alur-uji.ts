import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { jalankanBaris } from '../../src/commands/kerangka/baris-perintah.ts';
import { keluaranProses } from '../../src/commands/kerangka/keluaran.ts';
import { KELUAR, type KodeKeluar } from '../../src/commands/kerangka/kode-keluar.ts';
import type { Zona } from '../../src/sop/waktu/waktu.ts';
import { parseWaktu } from '../../src/sop/waktu/waktu.ts';
import { virtualClock } from '../kembaran/clock.ts';
import { logTerkumpul } from '../kembaran/log.ts';
import { randomBerbenih } from '../kembaran/random.ts';

const SINGKATAN: Readonly<Record<Zona, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};
const BERKAS_SETELAN = 'penghubung.yaml';
const LEBAR = 80;
const TINGGI = 60;

interface Kantor {
  readonly judul: string;
  readonly pengantar: string;
  readonly zona: Zona;
  /** When the office's day begins: `2026-09-07 09:00`. */
  readonly mulai: string;
}

/**
 * One page of docs/alur: what officers type on the real command line, and what it answers, at a clock that stands
 * still, with seeded randomness, in a folder of its own, on a terminal of 80 columns without colour.
 */
export class Alur {
  readonly folder = folderKantor();
  readonly jam;
  readonly #zona: Zona;
  readonly #bagian: string[];
  readonly #random = randomBerbenih(2026);
  readonly #env: Record<string, string> = { NO_COLOR: '1' };
  /** What differs from run to run, and what the page shows in its place. */
  readonly #tetap: (readonly [nyata: string, tertulis: string])[] = [[this.folder, '~/kantor']];

  constructor({ judul, pengantar, zona, mulai }: Kantor) {
    this.#zona = zona;
    this.jam = virtualClock(this.#waktu(mulai));
    this.#bagian = [`# ${judul}`, pengantar, KETERANGAN];
  }

  /** Settings as the office wrote them, shown on the page; `${…}` of a run is shown as `tertulis`. */
  setelan(isi: string, sementara: readonly (readonly [nyata: string, tertulis: string])[] = []): void {
    this.#tetap.push(...sementara);
    const teks = `${isi.trim()}\n`;
    writeFileSync(join(this.folder, BERKAS_SETELAN), teks);
    this.teks(`Setelan kantor ini, \`${BERKAS_SETELAN}\`:`);
    this.#bagian.push(`\`\`\`yaml\n${this.#samakan(teks)}\`\`\``);
  }

  rahasia(nama: string, nilai: string): void {
    this.#env[nama] = nilai;
  }

  babak(judul: string): void {
    this.#bagian.push(`## ${judul}`);
  }

  teks(paragraf: string): void {
    this.#bagian.push(paragraf);
  }

  pada(waktu: string): void {
    const ms = this.#waktu(waktu);
    this.jam.setel(ms);
    const hari = new Date(`${waktu.slice(0, 10)}T00:00:00Z`).toLocaleDateString('id-ID', {
      ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
      timeZone: 'UTC',
    });
    this.#bagian.push(`**${hari}, pukul ${waktu.slice(11).replace(':', '.')} ${SINGKATAN[this.#zona]}**`);
  }

  /** One command, its words over as many lines as an officer would type. */
  async ketik(...baris: readonly string[]): Promise<void> {
    await this.#jalankan(baris, KELUAR.baik);
  }

  /** One that is refused, or that leaves something to do: with its exit code. */
  async ketikDengan(kode: KodeKeluar, ...baris: readonly string[]): Promise<void> {
    await this.#jalankan(baris, kode);
  }

  /** A file that somebody wrote, with its first lines on the page. */
  berkas(nama: string, isi: string | Uint8Array, tampak = 0): void {
    writeFileSync(join(this.folder, nama), isi);
    if (tampak === 0) return;
    const baris = String(isi).trimEnd().split(/\r?\n/);
    const sisa = baris.length > tampak ? [`… (${baris.length} baris)`] : [];
    this.teks(`\`${nama}\`:`);
    const jenis = nama.endsWith('.jsonl') ? 'json' : 'text';
    this.#bagian.push(`\`\`\`${jenis}\n${[...baris.slice(0, tampak), ...sisa].join('\n')}\n\`\`\``);
  }

  /** One command with a long answer, of which the page shows the first and the last lines. */
  async ketikSingkat(
    { kode = KELUAR.baik, awal, akhir = 0 }: Singkat,
    ...baris: readonly string[]
  ): Promise<void> {
    await this.#jalankan(baris, kode, (layar) => singkat(layar, awal, akhir));
  }

  /** One that the page does not show, because it was shown for another case; its stdout. */
  async diam(...baris: readonly string[]): Promise<string> {
    const { kode, layar, keluar } = await this.#layar(baris);
    if (kode !== KELUAR.baik && kode !== KELUAR.menunggu) throw new Error(`exit ${kode}\n${layar}`);
    return keluar;
  }

  get halaman(): string {
    return `${this.#bagian.join('\n\n')}\n`;
  }

  async #jalankan(
    baris: readonly string[],
    harapan: KodeKeluar,
    tunjukkan = (layar: string): string => layar,
  ): Promise<void> {
    const { kode, layar } = await this.#layar(baris);
    const akhir = kode === KELUAR.baik ? '' : `(kode keluar ${kode})\n`;
    const jawaban = tunjukkan(this.#samakan(tampak(layar)));
    this.#bagian.push(`\`\`\`console\n$ penghubung ${baris.join(' \\\n    ')}\n${jawaban}${akhir}\`\`\``);
    if (kode !== harapan) throw new Error(`exit ${kode}\n${this.#bagian.slice(-5).join('\n')}`);
  }

  async #layar(baris: readonly string[]): Promise<{ kode: number; layar: string; keluar: string }> {
    let layar = '';
    let keluar = '';
    const terminal = (stdout: boolean) => ({
      write: (isi: string | Uint8Array): boolean => {
        layar += String(isi);
        if (stdout) keluar += String(isi);
        return true;
      },
      once: () => undefined,
      isTTY: true,
      columns: LEBAR,
      rows: TINGGI,
    });
    const dari = process.cwd();
    process.chdir(this.folder);
    try {
      const kode = await jalankanBaris(kata(baris.join(' ')), {
        env: this.#env,
        keluar: keluaranProses(terminal(true), terminal(false), this.#env),
        henti: new AbortController().signal,
        ganti: {
          clock: this.jam,
          random: this.#random,
          log: logTerkumpul(),
          pencatat: { akun: 'petugas', host: 'kantor' },
        },
      });
      return { kode, layar, keluar };
    } finally {
      process.chdir(dari);
    }
  }

  #samakan(teks: string): string {
    return this.#tetap.reduce((isi, [nyata, tertulis]) => isi.replaceAll(nyata, tertulis), teks);
  }

  #waktu(teks: string): number {
    const ms = parseWaktu(teks, this.#zona);
    if (ms === null) throw new Error(`time: ${teks}`);
    return ms;
  }
}

interface Singkat {
  readonly kode?: KodeKeluar;
  /** Lines that the page shows from the top and from the end. */
  readonly awal: number;
  readonly akhir?: number;
}

function singkat(layar: string, awal: number, akhir: number): string {
  const baris = layar.trimEnd().split('\n');
  const dilewati = baris.length - awal - akhir;
  if (dilewati <= 1) return layar;
  const tampak = [...baris.slice(0, awal), `… (${dilewati} baris)`, ...baris.slice(awal + dilewati)];
  return `${tampak.join('\n')}\n`;
}

const KETERANGAN =
  'Orang, nomor, dan aduan di halaman ini rekaan. Jamnya ditetapkan, agar halaman ini selalu sama: sebuah uji\n' +
  'menjalankan setiap perintah sungguhan dan membandingkan jawabannya dengan halaman ini.';

function folderKantor(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kantor-alur-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Words as a shell splits them, with double quotes only. */
const kata = (baris: string): readonly string[] =>
  baris.match(/(?:[^\s"]|"[^"]*")+/g)?.map((satu) => satu.replaceAll('"', '')) ?? [];

/** What stands on the screen in the end: progress that was wiped is not there. */
const tampak = (layar: string): string =>
  layar
    .split('\n')
    .map((baris) => (baris.split('\r\u001B[2K').at(-1) ?? '').trimEnd())
    .join('\n');
