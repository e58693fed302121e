import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AKAR } from './proyek-uji.ts';

const BIOME = join(AKAR, 'node_modules/@biomejs/biome/bin/biome');
const ATURAN = 'Time and randomness are arguments';

/** What Biome says of these lines if they stood in that file. */
function periksa(path: string, isi: string): string {
  const { stdout, stderr, error } = spawnSync(
    process.execPath,
    [BIOME, 'lint', `--stdin-file-path=${path}`],
    {
      cwd: AKAR,
      input: isi,
      encoding: 'utf8',
    },
  );
  if (error !== undefined) throw error;
  return stdout + stderr;
}

const TERLARANG = [
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  'performance.now()',
  'process.hrtime()',
  'process.hrtime.bigint()',
  'globalThis.Date.now()',
];

describe('the rule on time and randomness', () => {
  it.each(TERLARANG)('refuses %s in the sources', (ungkapan) => {
    expect(periksa('src/store/sqlite/contoh.ts', `export const nilai = ${ungkapan};\n`)).toContain(ATURAN);
  });

  it.each(['src/sop/contoh.ts', 'src/commands/contoh.ts', 'src/cli.ts', 'bin/contoh.mjs'])(
    'holds in %s',
    (path) => {
      expect(periksa(path, 'export const nilai = Date.now();\n')).toContain(ATURAN);
    },
  );

  it.each(TERLARANG)('allows %s in src/system, where the machine is read', (ungkapan) => {
    expect(periksa('src/system/contoh.ts', `export const nilai = ${ungkapan};\n`)).not.toContain(ATURAN);
  });

  it('allows a time that is an argument', () => {
    const isi = 'export const tanggal = (at: number): Date => new Date(at);\n';
    expect(periksa('src/store/sqlite/contoh.ts', isi)).not.toContain(ATURAN);
  });
});
