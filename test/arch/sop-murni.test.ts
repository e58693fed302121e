import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { AKAR, proyekUji } from './proyek-uji.ts';

/** [what, source, what the compiler says]. Each would pass under the project's own tsconfig.json. */
const TERLARANG: readonly (readonly [string, string, RegExp])[] = [
  ['reads files', `import { readFileSync } from 'node:fs'; readFileSync('a');`, /node:fs/],
  ['hashes', `import { createHash } from 'node:crypto'; createHash('sha256');`, /node:crypto/],
  ['prints', `console.log('a');`, /'console'/],
  ['waits', `setTimeout(() => {}, 1);`, /'setTimeout'/],
  ['calls the network', `await fetch('http://127.0.0.1');`, /'fetch'/],
  ['asks the machine', `export const zona = process.env['TZ'];`, /'process'/],
  ['makes a Buffer', `Buffer.from('a');`, /'Buffer'/],
  ['measures time', `performance.now();`, /'performance'/],
  ['knows a port', `import type { Clock } from '../ports/clock.ts'; export type A = Clock;`, /rootDir/],
];

const BOLEH = `import { ok } from './result.ts'; export const satu = ok(new Map([[1, Intl.DateTimeFormat.name]]));`;

const salin = (path: string): readonly [string, string] => [path, readFileSync(join(AKAR, path), 'utf8')];
const nama = (n: number): string => `src/sop/terlarang-${n}.ts`;

describe('the compiler in src/sop', () => {
  const masalah = new Map<string, string>();

  beforeAll(() => {
    const { folder, hapus } = proyekUji(
      Object.fromEntries([
        ...['tsconfig.json', 'src/sop/tsconfig.json', 'src/sop/result.ts', 'src/ports/clock.ts'].map(salin),
        ['package.json', '{ "type": "module" }'],
        ['src/sop/boleh.ts', BOLEH],
        ...TERLARANG.map(([, isi], n) => [nama(n), `export {};\n${isi}\n`] as const),
      ]),
    );
    // Each alone: TypeScript tells a file outside rootDir once, for the whole program.
    for (const path of ['src/sop/boleh.ts', ...TERLARANG.map((_, n) => nama(n))])
      masalah.set(path, kompilasi(folder, path));
    return hapus;
  });

  it.each(TERLARANG.map(([apa, , pesan], n) => ({ apa, pesan, n })))(
    'refuses code that $apa',
    ({ pesan, n }) => {
      expect(masalah.get(nama(n))).toMatch(pesan);
    },
  );

  it('accepts the language and the domain itself', () => {
    expect(masalah.get('src/sop/boleh.ts')).toBe('');
  });
});

function kompilasi(folder: string, path: string): string {
  const setelan = join(folder, 'src/sop/tsconfig.json');
  const { config } = ts.readConfigFile(setelan, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    join(folder, 'src/sop'),
    undefined,
    setelan,
  );
  const program = ts.createProgram([join(folder, path)], options);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    .join('\n');
}
