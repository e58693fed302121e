import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, unlinkSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bacaTerbatas } from './baca-terbatas.ts';

export const RAK = ['asli', 'terbit', 'pelapor'] as const;
export type Rak = (typeof RAK)[number];

const sha256 = (isi: Uint8Array): string => createHash('sha256').update(isi).digest('hex');

/** A hash becomes part of a path: nothing else may. */
export const berupaSha256 = (teks: string): boolean => /^[0-9a-f]{64}$/.test(teks);

export const letak = (folder: string, rak: Rak, hash: string, akhiran = ''): string =>
  join(folder, rak, hash.slice(0, 2), hash + akhiran);

/** Puts bytes under their hash and answers the hash. A copy that is damaged is replaced. */
export async function taruh(folder: string, rak: Rak, isi: Uint8Array, akhiran = ''): Promise<string> {
  const hash = sha256(isi);
  if ((await ambil(folder, rak, hash, akhiran)) === null) await tulis(letak(folder, rak, hash, akhiran), isi);
  return hash;
}

/** null: not there, or no longer what its name says. */
export async function ambil(
  folder: string,
  rak: Rak,
  hash: string,
  akhiran = '',
): Promise<Uint8Array | null> {
  const isi = await bacaTerbatas(letak(folder, rak, hash, akhiran));
  return isi.ok && sha256(isi.value) === hash ? isi.value : null;
}

let urutan = 0;

/** `<data>/berkas/<rak>/ab/`: so many folders, each named in the one above it. */
const TINGKAT_FOLDER = 4;

/** Whole or not at all: written aside, on the disk before it has its name. */
async function tulis(path: string, isi: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const sementara = `${path}.${process.pid}.${++urutan}.baru`;
  const berkas = await open(sementara, 'w', 0o600);
  try {
    await berkas.writeFile(isi);
    await berkas.sync();
  } finally {
    await berkas.close();
  }
  await rename(sementara, path);
  // Folders above it may be new as well, up to the data folder: a power cut takes names that theirs has not kept.
  for (let i = 0, atas = dirname(path); i < TINGKAT_FOLDER; i++, atas = dirname(atas)) fsyncFolder(atas);
}

/** Every name that begins with the hash: the file, whatever it ends in, and copies that a crash left half-written. */
export function buang(folder: string, rak: Rak, hash: string): void {
  const laci = dirname(letak(folder, rak, hash));
  if (!existsSync(laci)) return;
  const milik = readdirSync(laci).filter((nama) => nama.startsWith(hash));
  for (const nama of milik) unlinkSync(join(laci, nama));
  if (milik.length > 0) fsyncFolder(laci);
}

/** Windows opens no folders, and needs none of this. */
function fsyncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
