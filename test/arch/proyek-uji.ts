import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The checkout. */
export const AKAR = fileURLToPath(new URL('../..', import.meta.url));

/** A project in a folder of its own, with our packages, to break rules in; gone when the test ends. */
export function proyekUji(berkas: Readonly<Record<string, string>>, selesai = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-arch-'));
  selesai(() => rmSync(folder, { recursive: true }));
  symlinkSync(join(AKAR, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, isi] of Object.entries(berkas)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), isi);
  }
  return folder;
}
