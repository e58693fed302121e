import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EfekSandbox } from '../../src/sandbox/efek.ts';
import { NAMA_BASIS } from '../../src/store/sqlite/buka-data.ts';
import { Penyimak } from './kerahasiaan.ts';
import { Panggung, tulisTindakan } from './panggung.ts';
import { bukaKantor, type IsiData, periksaData } from './periksa-data.ts';
import { lacak, type Terlacak } from './strace.ts';

/** A fault at the n-th of these calls of one process. */
export const CACAT = {
  'fsync EIO': { panggilan: 'fsync,fdatasync', akibat: 'error=EIO' },
  'fsync kill': { panggilan: 'fsync,fdatasync', akibat: 'signal=SIGKILL' },
  'pwrite ENOSPC': { panggilan: 'pwrite64', akibat: 'error=ENOSPC' },
  'pwrite EIO': { panggilan: 'pwrite64', akibat: 'error=EIO' },
  'pwrite kill': { panggilan: 'pwrite64', akibat: 'signal=SIGKILL' },
  'pread EIO': { panggilan: 'pread64', akibat: 'error=EIO' },
  'name EIO': { panggilan: 'link,rename,unlink,ftruncate', akibat: 'error=EIO' },
  'name kill': { panggilan: 'link,rename,unlink,ftruncate', akibat: 'signal=SIGKILL' },
} as const;
export type NamaCacat = keyof typeof CACAT;
export const NAMA_CACAT = Object.keys(CACAT) as NamaCacat[];

/** What the struck process was doing: making an office and pulling, recording acts, pushing. */
export const ADEGAN = ['tarik', 'catat', 'kirim'] as const;
export type Adegan = (typeof ADEGAN)[number];

const PERINTAH: Readonly<Record<Adegan, readonly string[]>> = {
  tarik: ['sync', '--json'],
  catat: ['catat', '--from', 'kedua.jsonl', '--json'],
  kirim: ['sync', '--json'],
};

export interface HasilSuntik {
  readonly adegan: Adegan;
  readonly cacat: NamaCacat;
  readonly n: number;
  /** false: the process made fewer such calls. */
  readonly kena: boolean;
  readonly akhir: number | string | null;
  /** What must not be, in words; empty: all is well. */
  readonly salah: readonly string[];
}

/** Exit codes that a fault of the machine may end in; 1 would be a defect of ours. */
const KODE_BOLEH = [0, 2, 3, 7];
/** SQLite takes a sector that cannot be read for a damaged file (SQLITE_IOERR_CORRUPTFS), and so do we. */
const KODE_SEKTOR_RUSAK = 8;
const LINTASAN_MAKS = 10;

/** Small offices, each ready for one scene, and the faults that strike there. */
export class Penyuntik implements AsyncDisposable {
  readonly #panggung: Panggung;
  readonly #pangkal: Readonly<Record<Adegan, string>>;

  constructor(panggung: Panggung, pangkal: Readonly<Record<Adegan, string>>) {
    this.#panggung = panggung;
    this.#pangkal = pangkal;
  }

  static async siap(): Promise<Penyuntik> {
    const panggung = new Panggung();
    await panggung.sandboxBaru();
    const tarik = panggung.kantorBaru('tarik');
    const catat = panggung.salin(tarik, 'catat');
    await sync(catat);
    const ids = await diTelaah(catat);
    tulisTindakan(catat, ids.slice(0, 4), 'pertama.jsonl');
    tulisTindakan(catat, ids.slice(4, 6), 'kedua.jsonl');
    const kirim = panggung.salin(catat, 'kirim');
    const { kode, galat } = await lacak(kirim, ['-e', 'trace=none'], ['catat', '--from', 'pertama.jsonl']);
    if (kode !== 0) throw new Error(galat);
    return new Penyuntik(panggung, { tarik, catat, kirim });
  }

  /** How many such calls the scene makes when nothing strikes. */
  async hitung(adegan: Adegan, cacat: NamaCacat): Promise<number> {
    const { panggilan } = CACAT[cacat];
    await this.#panggung.sandboxBaru();
    const folder = this.#panggung.salin(this.#pangkal[adegan], 'hitung');
    const { log } = await lacak(
      folder,
      [...hanyaBasis(folder, cacat), '-e', `trace=${panggilan}`],
      PERINTAH[adegan],
    );
    return log.filter((baris) => baris.includes(' = ')).length;
  }

  async suntik(adegan: Adegan, cacat: NamaCacat, n: number): Promise<HasilSuntik> {
    const { panggilan, akibat } = CACAT[cacat];
    await this.#panggung.sandboxBaru();
    const folder = this.#panggung.salin(this.#pangkal[adegan], 'suntik');
    const pilihan = [
      ...hanyaBasis(folder, cacat),
      '-e',
      `trace=${panggilan}`,
      '-e',
      `inject=${panggilan}:${akibat}:when=${n}`,
    ];
    const proses = await lacak(folder, pilihan, PERINTAH[adegan]);
    const kena = proses.log.some(
      (baris) => baris.includes('(INJECTED)') || baris.includes('killed by SIGKILL'),
    );
    const boleh = cacat === 'pread EIO' ? [...KODE_BOLEH, KODE_SEKTOR_RUSAK] : KODE_BOLEH;
    const salah = [
      ...periksaAkhir(proses, akibat, boleh),
      // As it was struck: what lies half written, too.
      ...bocor(folder, proses),
      ...(await this.#periksaSesudah(folder, adegan, proses)),
    ];
    rmSync(folder, { recursive: true });
    return { adegan, cacat, n, kena, akhir: proses.sinyal ?? proses.kode, salah };
  }

  async #periksaSesudah(folder: string, adegan: Adegan, proses: Terlacak): Promise<readonly string[]> {
    try {
      const dulu = await periksaData(folder);
      const hilang = diakuiTapiHilang(adegan, proses.keluar, dulu);
      await sampaiBeres(folder);
      const { kiriman } = await periksaData(folder);
      return [...hilang, ...periksaEfek(kiriman, this.#panggung.sandbox.efek())];
    } catch (galat) {
      return [galat instanceof Error ? (galat.stack ?? galat.message) : String(galat)];
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#panggung[Symbol.asyncDispose]();
  }
}

/** I9. */
function bocor(folder: string, proses: Terlacak): readonly string[] {
  const penyimak = new Penyimak(folder);
  return [...penyimak.ucapan(proses), ...penyimak.folder(folder)];
}

/** Node itself reads thousands of times to load the program: only the database's reads are struck. */
const hanyaBasis = (folder: string, cacat: NamaCacat): readonly string[] =>
  cacat === 'pread EIO'
    ? ['', '-wal'].flatMap((akhiran) => ['-P', join(folder, 'data-penghubung', `${NAMA_BASIS}${akhiran}`)])
    : [];

function periksaAkhir({ kode, sinyal, galat }: Terlacak, akibat: string, boleh: readonly number[]) {
  const dibunuh = akibat.startsWith('signal') && sinyal === 'SIGKILL';
  return [
    ...(dibunuh || boleh.includes(kode ?? -1) ? [] : [`exit ${sinyal ?? kode}: ${galat}`]),
    ...(kode === 2 && galat.trim() === '' ? ['exit 2 without a word'] : []),
    ...(/^\s+at /m.test(galat) ? [`a stack trace: ${galat}`] : []),
  ];
}

/** I8: what the process said that it had recorded or sent. */
function diakuiTapiHilang(adegan: Adegan, keluar: string, { kiriman }: IsiData): readonly string[] {
  if (!keluar.endsWith('}\n')) return [];
  if (adegan === 'catat') {
    const { baris } = JSON.parse(keluar) as { baris: { kiriman?: readonly string[] }[] };
    const ada = new Set(kiriman.map((k) => k.id));
    return baris
      .flatMap((b) => b.kiriman ?? [])
      .flatMap((id) => (ada.has(id) ? [] : [`acknowledged and gone: ${id}`]));
  }
  const { push } = JSON.parse(keluar) as { push: { sent: number } };
  const terkirim = kiriman.filter((k) => k.status === 'terkirim').length;
  return terkirim < push.sent ? [`${push.sent} told as sent, ${terkirim} are`] : [];
}

/** I2 and I13: every approved answer took effect once, and no row waits. */
function periksaEfek(kiriman: IsiData['kiriman'], efek: EfekSandbox): readonly string[] {
  const { ganda, tindak_lanjut, kembalikan } = efek;
  const lebih = [...tindak_lanjut.per_laporan_dan_jenis, ...kembalikan.per_laporan_dan_jenis];
  const jumlah = tindak_lanjut.total + kembalikan.total;
  return [
    ...[...ganda, ...lebih].map((g) => `twice: ${g.tracking_id} ${g.jenis}`),
    ...kiriman.filter((k) => k.status !== 'terkirim').map((k) => `stuck: ${k.id} ${k.status}`),
    ...(jumlah === kiriman.length ? [] : [`${kiriman.length} approved, ${jumlah} took effect`]),
  ];
}

async function diTelaah(folder: string): Promise<readonly string[]> {
  await using app = await bukaKantor(folder);
  const ids: string[] = [];
  for await (const { trackingId } of app.store.daftar({ langkah: ['telaah'] })) ids.push(trackingId ?? '');
  return ids;
}

async function sync(folder: string): Promise<number> {
  await using app = await bukaKantor(folder);
  const { push, remote } = await app.sync();
  if (remote !== 'ok') throw new Error(`the remote is ${remote}`);
  return push.waiting + push.unknown;
}

async function sampaiBeres(folder: string): Promise<void> {
  for (let ke = 0; ke < LINTASAN_MAKS; ke++) if ((await sync(folder)) === 0) return;
}
