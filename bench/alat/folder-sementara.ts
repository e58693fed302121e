import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that goes with its owner. */
export function folderSementara(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'penghubung-bench-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
