import type { Waktu } from '../anak/bekerja.ts';
import type { PerintahLantaiTarik } from '../anak/lantai-tarik.ts';
import type { PerintahTarik } from '../anak/menarik.ts';
import { anakBekerja, anakMelayani } from './anak.ts';
import type { Peserta } from './berselang.ts';
import { folderSementara } from './folder-sementara.ts';

/** What pulls cost is measured against recorded pages: the sandbox makes each report at the price of pulling it. */
export interface Rekaman {
  readonly url: string;
  readonly token: string;
  /** Bytes of JSON in all its pages. */
  readonly bytes: number;
}

export interface OpsiRekaman {
  readonly n: number;
  readonly batas: number;
  /** Before each answer (ms). */
  readonly tundaMs?: number;
}

export const layaniRekaman = ({ n, batas, tundaMs = 0 }: OpsiRekaman) =>
  anakMelayani<Rekaman>('rekaman.ts', { argumen: [String(n), String(batas), String(tundaMs)] });

interface PerintahSkrip extends PerintahLantaiTarik {
  readonly wal: boolean;
}

type Hasil = Waktu & { readonly listed: number };

/** Processes that pull, each call into a new folder; they end together. */
export function penarik({ url, token }: Rekaman, { n, batas }: OpsiRekaman) {
  const kita = anakBekerja<PerintahTarik, Hasil>('menarik.ts');
  const lantai = anakBekerja<PerintahLantaiTarik, Hasil>('lantai-tarik.ts');
  const skrip = anakBekerja<PerintahSkrip, Hasil>('../peers/skrip-opd.mjs');
  const utuh = ({ listed, ms }: Hasil): number => {
    if (listed !== n) throw new Error(`tarikan tak lengkap: ${listed} dari ${n}`);
    return ms;
  };
  const tarik = async (folder: string, opsi: Partial<PerintahTarik> = {}) =>
    utuh(await kita.kerjakan({ url, token, batas, folder, ...opsi }));
  const pertama =
    (opsi: Partial<PerintahTarik> = {}): Peserta =>
    () =>
      diFolder((folder) => tarik(folder, opsi));
  return {
    tarik,
    pertama,
    lantaiSisip: () => diFolder(async (folder) => utuh(await lantai.kerjakan({ url, token, batas, folder }))),
    skripOpd: (wal: boolean) => () =>
      diFolder(async (folder) => utuh(await skrip.kerjakan({ url, token, batas, folder, wal }))),
    lantaiBaca: async () => utuh(await lantai.kerjakan({ url, token, batas, folder: null })),
    async [Symbol.asyncDispose]() {
      await Promise.all([kita, lantai, skrip].map((anak) => anak[Symbol.asyncDispose]()));
    },
  };
}

export async function diFolder<T>(kerja: (folder: string) => Promise<T>): Promise<T> {
  using folder = folderSementara();
  return await kerja(folder.path);
}
