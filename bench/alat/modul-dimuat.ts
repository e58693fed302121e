import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderSementara } from './folder-sementara.ts';

export const PROGRAM = fileURLToPath(new URL('../../bin/penghubung.mjs', import.meta.url));
const REKAM = fileURLToPath(new URL('./rekam-modul.ts', import.meta.url));
const AKAR = new URL('../../', import.meta.url).href;

export interface ModulDimuat {
  readonly kode: number | null;
  readonly galat: string;
  /** Packages from node_modules. */
  readonly paket: readonly string[];
  /** Our own files, from the project's root: `src/cli.ts`. */
  readonly kita: readonly string[];
  /** Of the platform: `node:http`. */
  readonly bawaan: readonly string[];
}

/** Runs the program and answers what it loaded. @param folder where it runs */
export function modulDimuat(argumen: readonly string[], folder: string): ModulDimuat {
  using sementara = folderSementara();
  const rekaman = join(sementara.path, 'modul.json');
  // The compile cache would keep nothing from us, but a new one in the user's folder is not ours to make.
  const env = { ...process.env, REKAM_MODUL: rekaman, NODE_DISABLE_COMPILE_CACHE: '1' };
  const { status, stderr } = spawnSync(process.execPath, ['--import', REKAM, PROGRAM, ...argumen], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const url = (JSON.parse(readFileSync(rekaman, 'utf8')) as string[]).toSorted();
  const berkas = url.filter((u) => u.startsWith('file:'));
  return {
    kode: status,
    galat: stderr,
    paket: [...new Set(berkas.flatMap((u) => namaPaket(u) ?? []))],
    kita: berkas.filter((u) => u.startsWith(AKAR) && namaPaket(u) === null).map((u) => u.slice(AKAR.length)),
    bawaan: url.filter((u) => u.startsWith('node:')),
  };
}

const namaPaket = (url: string): string | null =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? null;
