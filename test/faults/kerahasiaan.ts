import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { geledah } from '../secrecy/geledah.ts';
import { KENARI, type Pendengar, pendengar } from '../secrecy/kenari.ts';
import { dikecualikan, menampilkanLaporan } from '../secrecy/pengecualian.ts';

/** In an office's folder, where its settings name it. */
const NAMA_TOKEN = 'token';

export interface Ucapan {
  /** Program first. */
  readonly argumen: readonly string[];
  readonly keluar: string;
  readonly galat: string;
}

/** Notes what a process says until it has ended, however it ends; who else reads it still hears all of it. */
export function amatiUcapan(anak: ChildProcess, argumen: readonly string[]): () => Ucapan {
  const [keluar, galat]: [Buffer[], Buffer[]] = [[], []];
  anak.stdout?.on('data', (potong: Buffer) => void keluar.push(potong));
  anak.stderr?.on('data', (potong: Buffer) => void galat.push(potong));
  return () => ({
    argumen,
    keluar: Buffer.concat(keluar).toString(),
    galat: Buffer.concat(galat).toString(),
  });
}

/** Listens for the sandbox's reporters and for the office's own token (I9); finds name the place, never the words. */
export class Penyimak {
  readonly #dengar: Pendengar;

  constructor(folder: string) {
    const token = readFileSync(join(folder, NAMA_TOKEN), 'utf8').trim();
    const dengar = pendengar([...KENARI, token]);
    this.#dengar = (isi) => dengar(isi).map((satu) => satu.replace(token, 'token'));
  }

  /** What stood on a command line, where every account sees it, and what was said. */
  ucapan({ argumen, keluar, galat }: Ucapan): readonly string[] {
    const perintah = argumen.slice(1).find((kata) => /^[a-z][a-z-]+$/.test(kata)) ?? 'process';
    const bagian = [
      ['argv', argumen.join('\0')],
      ['stdout', menampilkanLaporan(argumen) ? '' : keluar],
      ['stderr', galat],
    ] as const;
    return bagian.flatMap(([nama, isi]) => this.#temuan(`${nama} of ${perintah}`, Buffer.from(isi)));
  }

  /** Bytes that were written to a file, which may be gone since, or to the network: there the address is searched. */
  tulisan(folder: string, path: string, isi: Buffer): readonly string[] {
    if (path.startsWith('socket:')) return this.#temuan('address', barisPermintaan(isi));
    const nama = relative(folder, path);
    return bolehBerisi(nama) ? [] : this.#temuan(nama, isi);
  }

  /** All that lies in an office's folder. */
  folder(path: string): readonly string[] {
    return geledah(path, path, { dengar: this.#dengar, kecuali: bolehBerisi }).map((t) => `I9 ${t}`);
  }

  #temuan(tempat: string, isi: Buffer): readonly string[] {
    return this.#dengar(isi).map((satu) => `I9 ${tempat}: ${satu}`);
  }
}

/** `GET /laporan?… HTTP/1.1`; what is no request's head has none. */
const barisPermintaan = (isi: Buffer): Buffer =>
  /^(GET|POST) /.test(isi.toString('latin1', 0, 5)) ? isi.subarray(0, isi.indexOf('\r\n')) : Buffer.alloc(0);

const bolehBerisi = (nama: string): boolean => nama === NAMA_TOKEN || dikecualikan(nama);
