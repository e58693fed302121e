import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

/** Of the office that tests work in. */
export const ZONA = 'Asia/Makassar';

export const AKAR = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(AKAR, 'bin/penghubung.mjs');

export interface Hasil {
  readonly kode: number | null;
  readonly keluar: string;
  readonly galat: string;
}

/** A folder of its own, gone afterwards. */
export function folderKerja(): { readonly folder: string; readonly buang: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-perintah-'));
  return { folder, buang: () => rmSync(folder, { recursive: true, force: true }) };
}

export type Jalan = (...argumen: readonly string[]) => Promise<Hasil>;

export const mulai = (folder: string, argumen: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [BIN, ...argumen], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      TMPDIR: process.env.TMPDIR,
      NODE_COMPILE_CACHE: join(AKAR, 'node_modules/.cache/uji'),
      ...env,
    },
  });

/** The command line as a person would use it there: a real process, its exit code and both streams. */
export const penghubung =
  (folder: string, env: NodeJS.ProcessEnv = {}): Jalan =>
  async (...argumen) => {
    const anak = mulai(folder, argumen, env);
    anak.stdin.end();
    const [[kode], keluar, galat] = await Promise.all([
      once(anak, 'close') as Promise<[number | null]>,
      text(anak.stdout),
      text(anak.stderr),
    ]);
    return { kode, keluar, galat };
  };

/** The one JSON document that stdout is. */
export const dokumen = <T>({ keluar }: Hasil): T => JSON.parse(keluar) as T;

export interface Setelan {
  readonly url?: string;
  readonly data?: string;
  readonly tambahan?: string;
}

/** An office over `rest`, or over the export where no url is given. */
export function tulisSetelan(
  folder: string,
  { url, data = './data', tambahan = '' }: Setelan = {},
  nama = 'penghubung.yaml',
): string {
  const lapor =
    url === undefined
      ? '{ sambungan: ekspor-xlsx }'
      : `{ sambungan: rest, url: "${url}", token_env: LAPOR_TOKEN }`;
  const berkas = join(folder, nama);
  writeFileSync(
    berkas,
    `instansi: { id: "5501", nama: "Dinas Contoh", zona_waktu: ${ZONA} }
lapor: ${lapor}
sop: kapuas-2018
data: ${data}
petugas:
  - { id: penghubung1, nama: "Ayu Contoh", jabatan: "Pejabat Penghubung", peran: [penghubung] }
  - { id: kepala, nama: "Bima Contoh", jabatan: "Kepala Dinas", peran: [kepala_opd] }
${tambahan}`,
  );
  return berkas;
}

/** An office of its own for each test of a file, gone afterwards. */
export function kantorTiapUji(): { readonly folder: string; readonly jalan: Jalan } {
  let kerja: ReturnType<typeof folderKerja> | undefined;
  beforeEach(() => {
    kerja = folderKerja();
    tulisSetelan(kerja.folder);
  });
  afterEach(() => kerja?.buang());
  const folder = (): string => kerja?.folder ?? '';
  return {
    get folder() {
      return folder();
    },
    jalan: (...argumen) => penghubung(folder())(...argumen),
  };
}
