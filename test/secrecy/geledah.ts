import fs from 'node:fs';
import { join, relative } from 'node:path';
import { terdengar } from './kenari.ts';
import { dikecualikan } from './pengecualian.ts';

/** Every ordinary file at or under a path. */
function* berkasDi(path: string): Generator<string> {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) yield path;
  if (stat?.isDirectory()) for (const nama of fs.readdirSync(path)) yield* berkasDi(join(path, nama));
}

/** Searches names and bytes under `path` for canaries; each find as `file: canary (encoding)`. */
export function geledah(path: string, akar: string): readonly string[] {
  const temuan: string[] = [];
  for (const berkas of berkasDi(path)) {
    const nama = relative(akar, berkas);
    const bita = dikecualikan(nama) ? Buffer.alloc(0) : bacaBolehGagal(berkas);
    const isi = Buffer.concat([Buffer.from(nama), Buffer.of(0), bita]);
    temuan.push(...terdengar(isi).map((kenari) => `${nama}: ${kenari}`));
  }
  return temuan;
}

/** A test may have taken our right to read it, or another may be removing it. */
function bacaBolehGagal(path: string): Buffer {
  try {
    return fs.readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
