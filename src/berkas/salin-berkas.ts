import { existsSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { ambil, letak, RAK, type Rak, taruh } from './gudang.ts';

export interface BerkasTersalin {
  readonly jumlah: number;
  readonly byte: number;
  /** Files that are no longer what their name says: not copied. At most `DISEBUT_MAKS` are named. */
  readonly rusak: readonly string[];
}

const NAMA = /^([0-9a-f]{64})((?:\.[a-z0-9]{1,8})?)$/;
const DISEBUT_MAKS = 100;

/** Copies what is not there yet, file by file, each read and hashed on both sides; what stands there stays. */
export async function salinBerkas(
  dari: string,
  ke: string,
  kemajuan: (sudah: number) => void = () => {},
): Promise<BerkasTersalin> {
  let [jumlah, byte] = [0, 0];
  const rusak: string[] = [];
  for await (const { rak, hash, akhiran } of semuaBerkas(dari)) {
    const isi = (await ambil(ke, rak, hash, akhiran)) ?? (await ambil(dari, rak, hash, akhiran));
    if (isi === null) {
      if (rusak.length < DISEBUT_MAKS) rusak.push(hash);
      continue;
    }
    await taruh(ke, rak, isi, akhiran);
    jumlah++;
    byte += isi.length;
    kemajuan(jumlah);
  }
  return { jumlah, byte, rusak };
}

/** Reads every file again; how many are sound, and the first that is not. */
export async function periksaBerkas(
  folder: string,
): Promise<{ readonly jumlah: number; readonly rusak: string | null }> {
  let jumlah = 0;
  for await (const { rak, hash, akhiran } of semuaBerkas(folder)) {
    if ((await ambil(folder, rak, hash, akhiran)) === null) return { jumlah, rusak: hash };
    jumlah++;
  }
  return { jumlah, rusak: null };
}

export const adaBerkas = (folder: string, hash: string): boolean =>
  existsSync(letak(folder, 'asli', hash)) || existsSync(letak(folder, 'terbit', hash));

/** What stands on the shelves under a hash; anything else (a half-written file) is none of ours. */
async function* semuaBerkas(
  folder: string,
): AsyncGenerator<{ readonly rak: Rak; readonly hash: string; readonly akhiran: string }> {
  for (const rak of RAK) {
    if (!existsSync(join(folder, rak))) continue;
    for await (const laci of await opendir(join(folder, rak))) {
      if (!laci.isDirectory()) continue;
      for await (const satu of await opendir(join(folder, rak, laci.name))) {
        const [, hash, akhiran = ''] = NAMA.exec(satu.name) ?? [];
        if (hash !== undefined && satu.isFile()) yield { rak, hash, akhiran };
      }
    }
  }
}
