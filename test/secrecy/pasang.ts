import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geledah } from './geledah.ts';

/**
 * Everything that the tests and their processes write for a while lies in one folder of this run. What is removed is
 * searched on its way out (saksi.ts), what is left is searched here, and then all is gone.
 */
export function setup(): () => void {
  const akar = mkdtempSync(join(tmpdir(), 'penghubung-uji-'));
  process.env['TMPDIR'] = akar;
  process.env['PENGHUBUNG_UJI_TMP'] = akar;
  return () => {
    const temuan = geledah(akar, akar);
    rmSync(akar, { recursive: true, force: true });
    if (temuan.length === 0) return;
    process.exitCode = 1;
    throw new Error(`Canaries in files that tests left behind:\n${temuan.join('\n')}`);
  };
}
