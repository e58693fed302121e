import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const AKAR = fileURLToPath(new URL('../..', import.meta.url));

export interface ProyekUji {
  readonly folder: string;
  readonly hapus: () => void;
}

/** A project in a folder of its own, with our packages, to break rules in. */
export function proyekUji(berkas: Readonly<Record<string, string>>): ProyekUji {
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-arch-'));
  symlinkSync(join(AKAR, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, isi] of Object.entries(berkas)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), isi);
  }
  return { folder, hapus: () => rmSync(folder, { recursive: true }) };
}
