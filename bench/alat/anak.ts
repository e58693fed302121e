import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface OpsiAnak {
  readonly argumen: readonly string[];
  /** Options of Node itself: `--max-heap-size=64`. */
  readonly bendera?: readonly string[];
}

/** Runs a module of ours in a process of its own; what it prints, read as JSON. @throws when it fails */
export async function anakSelesai<T>(modul: string, opsi: OpsiAnak): Promise<T> {
  const anak = mulai(modul, opsi);
  const [baris, [kode, sinyal]] = await Promise.all([
    barisPertama(anak),
    once(anak, 'exit') as Promise<[number | null, string | null]>,
  ]);
  if (kode !== 0 || baris === null) throw new Error(`${modul} berakhir: ${kode ?? sinyal}`);
  return JSON.parse(baris) as T;
}

export interface AnakMelayani<T> extends AsyncDisposable {
  readonly kabar: T;
}

/** A server in a process of its own: `kabar` is the line it prints once it listens; it ends when its stdin does. */
export async function anakMelayani<T>(modul: string, opsi: OpsiAnak): Promise<AnakMelayani<T>> {
  const anak = mulai(modul, opsi);
  const berakhir = once(anak, 'exit');
  const baris = await barisPertama(anak);
  if (baris === null) throw new Error(`${modul} berakhir sebelum melayani`);
  return {
    kabar: JSON.parse(baris) as T,
    async [Symbol.asyncDispose]() {
      anak.stdin?.end();
      await berakhir;
    },
  };
}

/** A process that does one thing after another: `kerjakan` hands it what to do and answers what it says. */
export interface AnakBekerja<Perintah, Jawaban> extends AsyncDisposable {
  kerjakan(perintah: Perintah): Promise<Jawaban>;
}

/** See bench/anak/bekerja.ts. It ends when its stdin does. */
export function anakBekerja<P, J>(modul: string, opsi: Partial<OpsiAnak> = {}): AnakBekerja<P, J> {
  const anak = mulai(modul, { argumen: [], ...opsi });
  const berakhir = once(anak, 'exit');
  const baris = createInterface({ input: anak.stdout! })[Symbol.asyncIterator]();
  return {
    async kerjakan(perintah) {
      anak.stdin?.write(`${JSON.stringify(perintah)}\n`);
      const { value, done } = await baris.next();
      if (done) throw new Error(`${modul} berakhir`);
      return JSON.parse(value) as J;
    },
    async [Symbol.asyncDispose]() {
      anak.stdin?.end();
      await berakhir;
    },
  };
}

/** The launcher caches what it compiles; without that, stripping types alone takes 15 MiB more. */
const CACHE = mkdtempSync(join(tmpdir(), 'penghubung-bench-cache-'));
process.on('exit', () => rmSync(CACHE, { recursive: true, force: true }));

function mulai(modul: string, { argumen, bendera = [] }: OpsiAnak): ChildProcess {
  const berkas = fileURLToPath(new URL(`../anak/${modul}`, import.meta.url));
  return spawn(process.execPath, [...bendera, berkas, ...argumen], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: CACHE },
  });
}

async function barisPertama(anak: ChildProcess): Promise<string | null> {
  if (anak.stdout === null) return null;
  for await (const baris of createInterface({ input: anak.stdout })) return baris;
  return null;
}
