import fs from 'node:fs';
import { join, relative } from 'node:path';
import { bongkar } from './bongkar.ts';
import { type Pendengar, terdengar } from './kenari.ts';
import { dikecualikan } from './pengecualian.ts';

/** Every ordinary file at or under a path. */
function* berkasDi(path: string): Generator<string> {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) yield path;
  if (stat?.isDirectory()) for (const nama of fs.readdirSync(path)) yield* berkasDi(join(path, nama));
}

interface OpsiGeledah {
  readonly dengar?: Pendengar;
  /** Files whose bytes may hold a canary; their names may not. */
  readonly kecuali?: (nama: string) => boolean;
}

/** Searches names and bytes under `path` for canaries; each find as `file: canary (encoding)`. */
export function geledah(
  path: string,
  akar: string,
  { dengar = terdengar, kecuali = dikecualikan }: OpsiGeledah = {},
): readonly string[] {
  const temuan: string[] = [];
  for (const berkas of berkasDi(path)) {
    const nama = relative(akar, berkas);
    const bita = kecuali(nama) ? Buffer.alloc(0) : bacaBolehGagal(berkas);
    const kenari = new Set([Buffer.from(nama), ...bongkar(bita)].flatMap((isi) => dengar(isi)));
    temuan.push(...[...kenari].map((satu) => `${nama}: ${satu}`));
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
