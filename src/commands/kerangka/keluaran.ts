import { bungkus } from '../../report/tampilan/lebar.ts';

/** Where a command writes: stdout is data, stderr is for people. */
export interface Keluaran {
  /** One or more lines of data. */
  tulis(teks: string): void;
  /** A piece of a long document, or one that is no text; resolves when the reader is ready for more. */
  alirkan(isi: string | Uint8Array): Promise<void>;
  /** A line for people. */
  warta(teks: string): void;
  /** A line that the next one replaces; only shown on a terminal. */
  kemajuan(teks: string): void;
  /** stdout is a terminal. */
  readonly terminal: boolean;
  /** stderr is one. */
  readonly galatTerminal: boolean;
  /** Columns. */
  readonly lebar: number;
  /** Lines. */
  readonly tinggi: number;
  readonly warna: boolean;
}

/** A pipe or a file has no width of its own; a terminal that does not know its size says 0. */
const LEBAR_BAWAAN = 80;
const TINGGI_BAWAAN = 24;

/** `sop-kami.yaml:16:5: …`: one of many, so what follows its first line is moved in. */
const BERTEMPAT = /^\S+:\d+:/;

function terbungkus(teks: string, lebar: number): string {
  const isi = teks.trimStart();
  const awal = ' '.repeat(teks.length - isi.length);
  const jorok = BERTEMPAT.test(isi) ? `${awal}  ` : awal;
  return awal + bungkus(isi, lebar - jorok.length).join(`\n${jorok}`);
}

interface Aliran {
  write(isi: string | Uint8Array): boolean;
  once(peristiwa: 'drain', sesudah: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

export function keluaranProses(
  stdout: Aliran,
  stderr: Aliran,
  env: Readonly<Record<string, string | undefined>>,
): Keluaran {
  let adaKemajuan = false;
  const hapusKemajuan = (): void => {
    if (adaKemajuan) stderr.write('\r\u001B[2K');
    adaKemajuan = false;
  };
  const terminal = stdout.isTTY === true;
  return {
    tulis: (teks) => {
      hapusKemajuan();
      stdout.write(`${teks}\n`);
    },
    alirkan: (isi) =>
      stdout.write(isi) ? Promise.resolve() : new Promise((siap) => stdout.once('drain', siap)),
    warta: (teks) => {
      hapusKemajuan();
      const baris = stderr.isTTY === true ? terbungkus(teks, stderr.columns || LEBAR_BAWAAN) : teks;
      stderr.write(`${baris}\n`);
    },
    kemajuan: (teks) => {
      if (stderr.isTTY !== true) return;
      hapusKemajuan();
      stderr.write(teks.slice(0, (stderr.columns || LEBAR_BAWAAN) - 1));
      adaKemajuan = true;
    },
    terminal,
    galatTerminal: stderr.isTTY === true,
    lebar: stdout.columns || LEBAR_BAWAAN,
    tinggi: stdout.rows || TINGGI_BAWAAN,
    warna: terminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
  };
}
