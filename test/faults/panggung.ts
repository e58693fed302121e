import { cpSync, existsSync, linkSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bukaSandbox } from '../../src/app/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { naskahSetelan } from './kantor-proses.ts';
import { berkasTindakan, type Pekerjaan, pekerjaan } from './pekerjaan.ts';

const LAPORAN = 12;
const BENIH = 3;

const RUANG_PERLU = 256 * 1024 * 1024;

/** In memory where there is room: what a call to the disk does is told by strace, and waiting for it proves nothing. */
function folderCepat(): string {
  const memori = '/dev/shm';
  if (!existsSync(memori)) return tmpdir();
  const { bavail, bsize } = statfsSync(memori);
  return bavail * bsize < RUANG_PERLU ? tmpdir() : memori;
}

/** A small office and a fresh remote for each trial, always at the same address: it belongs to the stored settings. */
export class Panggung implements AsyncDisposable {
  readonly folder = mkdtempSync(join(folderCepat(), 'gangguan-'));
  #port = 0;
  #sandbox: Sandbox | null = null;

  get sandbox(): Sandbox {
    if (this.#sandbox === null) throw new Error('no sandbox');
    return this.#sandbox;
  }

  /** A remote on which nothing has happened yet. */
  async sandboxBaru(): Promise<Sandbox> {
    await this.#sandbox?.close();
    const sandbox = await bukaSandbox({ port: this.#port, reports: LAPORAN, faults: 'none', seed: BENIH });
    this.#port = sandbox.port;
    this.#sandbox = sandbox;
    return sandbox;
  }

  /** An office that has no data yet. */
  kantorBaru(nama: string): string {
    const folder = this.salin(null, nama);
    writeFileSync(join(folder, 'token'), this.sandbox.token, { mode: 0o600 });
    writeFileSync(join(folder, 'penghubung.yaml'), naskahSetelan('rest', this.sandbox.url));
    return folder;
  }

  /** A copy that a trial may spoil. */
  salin(dari: string | null, nama: string): string {
    const ke = mkdtempSync(join(this.folder, `${nama}-`));
    if (dari === null) return ke;
    cpSync(dari, ke, { recursive: true });
    samakanTempat(dari, ke);
    return ke;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#sandbox?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** So that the copy goes to work as the office it was made of (src/app/tempat.ts): one key with two names. */
function samakanTempat(dari: string, ke: string): void {
  const kunci = (folder: string): string => join(folder, 'data-penghubung', 'kunci');
  if (!existsSync(kunci(dari))) return;
  rmSync(kunci(ke));
  linkSync(kunci(dari), kunci(ke));
}

/** Acts for some reports, written where `catat --from` finds them. */
export function tulisTindakan(
  folder: string,
  ids: readonly string[],
  nama: string,
  dari = 0,
): readonly Pekerjaan[] {
  const semua = ids.map((id, i) => pekerjaan(id, dari + i));
  writeFileSync(join(folder, nama), berkasTindakan(semua.flatMap((p) => p.tindakan)));
  return semua;
}
