import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Berkas, BerkasTersimpan } from '../ports/berkas.ts';
import type { IsiKiriman } from '../ports/store.ts';
import { tulisBaru } from './tulis-utuh.ts';

/** Viewers and LAPOR!'s own upload go by it; the officer's name for the file may name the reporter. */
const AKHIRAN: Readonly<Record<BerkasTersimpan['tipeMedia'], string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'application/pdf': '.pdf',
};

/**
 * A folder with the text, byte for byte as approved, and the copies without metadata under plain names. Answers where
 * each lies, the text first; null, where one of the names is taken: nothing is written over.
 */
export async function salinKiriman(
  berkas: Berkas,
  id: string,
  isi: IsiKiriman,
  keluaran: string,
): Promise<readonly string[] | null> {
  const folder = resolve(keluaran);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const naskah = join(folder, `${id}.txt`);
  if (!tulisBaru(naskah, isi.isi)) return null;
  const letak = [naskah];
  for (const [i, { terbit, tipeMedia }] of isi.berkas.entries()) {
    const path = join(folder, `${id}-${i + 1}${AKHIRAN[tipeMedia as BerkasTersimpan['tipeMedia']] ?? ''}`);
    if (!tulisBaru(path, await berkas.baca(terbit))) return null;
    letak.push(path);
  }
  return letak;
}
