import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Berkas } from '../../ports/berkas.ts';
import type { IsiKiriman } from '../../ports/store.ts';
import { namaTerbit } from '../../sop/identitas/nama-terbit.ts';
import { tulisBaru } from '../berkas/tulis-utuh.ts';

/**
 * A folder with the text, byte for byte as approved, and the copies without metadata under plain names. Answers where
 * each lies, the text first; null, and nothing written, where another thing has one of the names. The same again is fine.
 */
export async function salinKiriman(
  berkas: Berkas,
  id: string,
  isi: IsiKiriman,
  keluaran: string,
): Promise<readonly string[] | null> {
  const folder = resolve(keluaran);
  if (existsSync(folder) && !statSync(folder).isDirectory()) return null;
  const salinan = [{ path: join(folder, `${id}.txt`), bytes: Buffer.from(isi.isi) }];
  for (const [i, { terbit, tipeMedia }] of isi.berkas.entries()) {
    const path = join(folder, namaTerbit(id, i + 1, tipeMedia));
    salinan.push({ path, bytes: Buffer.from(await berkas.baca(terbit)) });
  }
  const baru = salinan.filter(({ path }) => !existsSync(path));
  if (salinan.some((s) => !baru.includes(s) && !berisi(s.path, s.bytes))) return null;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return baru.every(({ path, bytes }) => tulisBaru(path, bytes)) ? salinan.map(({ path }) => path) : null;
}

function berisi(path: string, bytes: Buffer): boolean {
  const stat = statSync(path);
  return stat.isFile() && stat.size === bytes.length && readFileSync(path).equals(bytes);
}
