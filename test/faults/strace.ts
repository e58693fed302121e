import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { AKAR, BIN, type Hasil } from '../commands/jalankan.ts';

const DASAR = ['-f', '-qq'];
/** Stops a process at the calls that are asked for only: three times as fast, but strace 6.1 then delivers no signals. */
const HANYA_YANG_DIMINTA = '--seccomp-bpf';

/** false: no Linux, no strace, or a machine that lets no process look at another (ptrace). */
export const straceAda = (): boolean =>
  process.platform === 'linux' &&
  spawnSync('strace', [...DASAR, HANYA_YANG_DIMINTA, '-e', 'trace=fsync', 'true']).status === 0;

export const TANPA_STRACE = 'SKIPPED: needs strace and the right to use it';

export interface Terlacak extends Hasil {
  /** As it was started, without strace. */
  readonly argumen: readonly string[];
  readonly sinyal: string | null;
  /** One line a call, as strace writes it. */
  readonly log: readonly string[];
}

/** The command line under strace: a real process, with its calls to the kernel written down. */
export async function lacak(
  folder: string,
  pilihan: readonly string[],
  argumen: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Terlacak> {
  const sementara = mkdtempSync(join(tmpdir(), 'strace-'));
  const log = join(sementara, 'log');
  try {
    const perintah = [process.execPath, BIN, ...argumen];
    const cepat = pilihan.some((p) => p.includes('signal=')) ? [] : [HANYA_YANG_DIMINTA];
    const anak = spawn('strace', [...DASAR, ...cepat, '-o', log, ...pilihan, ...perintah], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        NODE_COMPILE_CACHE: join(AKAR, 'node_modules/.cache/uji'),
        ...env,
      },
    });
    const [[kode, sinyal], keluar, galat] = await Promise.all([
      once(anak, 'close') as Promise<[number | null, string | null]>,
      text(anak.stdout),
      text(anak.stderr),
    ]);
    return { argumen: perintah, kode, sinyal, keluar, galat, log: readFileSync(log, 'latin1').split('\n') };
  } finally {
    rmSync(sementara, { recursive: true, force: true });
  }
}
