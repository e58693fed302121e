import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { AKAR, proyekUji } from './proyek-uji.ts';

const WAKTU = [
  'Date.now()',
  'globalThis.Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  'performance.now()',
  'process.hrtime()',
  'process.hrtime.bigint()',
];

const BARIS_FUNGSI_MAKS = 70;

/** A function with this many lines between its braces. */
const fungsi = (baris: number): string =>
  `export function panjang(a: number[]): void {\n${'  a.push(1);\n'.repeat(baris)}}\n`;

/** One line of a file each; Biome answers with line numbers. */
const waktu = WAKTU.map((ungkapan, n) => `export const nilai${n} = ${ungkapan};\n`).join('');

const BERKAS: Readonly<Record<string, string>> = {
  'src/store/waktu.ts': waktu,
  'src/system/waktu.ts': waktu,
  'test/waktu.ts': waktu,
  'src/sop/waktu/waktu.ts': waktu,
  'src/cli.ts': waktu,
  'bin/waktu.mjs': waktu,
  'src/store/argumen.ts': 'export const tanggal = (at: number): Date => new Date(at);\n',
  'src/store/cetak.ts': `console.log('nama pelapor');\n`,
  'src/store/apa-saja.ts': 'export const isi = (x: any): unknown => x;\n',
  'src/store/panjang.ts': fungsi(BARIS_FUNGSI_MAKS + 1),
  'src/store/cukup.ts': fungsi(BARIS_FUNGSI_MAKS),
};

interface Temuan {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

describe('the lint rules', () => {
  let temuan: readonly Temuan[];

  beforeAll(() => {
    const setelan = ['biome.json', 'biome/waktu-dan-acak.grit', '.gitignore'];
    const { folder, hapus } = proyekUji({
      ...BERKAS,
      ...Object.fromEntries(setelan.map((path) => [path, readFileSync(join(AKAR, path), 'utf8')])),
    });
    const biome = join(AKAR, 'node_modules/@biomejs/biome/bin/biome');
    const argumen = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(process.execPath, argumen, { cwd: folder, encoding: 'utf8' });
    temuan = (JSON.parse(stdout) as { diagnostics: Temuan[] }).diagnostics;
    return hapus;
  });

  const kata = (path: string): readonly string[] =>
    temuan.filter(({ location }) => location.path === path).map(({ category }) => category);
  const barisWaktu = (path: string): readonly number[] =>
    temuan
      .filter(({ location, message }) => location.path === path && message.startsWith('Time and randomness'))
      .map(({ location }) => location.start.line);

  it.each(WAKTU.map((ungkapan, n) => [ungkapan, n + 1] as const))('refuse %s in the sources', (_, baris) => {
    expect(barisWaktu('src/store/waktu.ts')).toContain(baris);
  });

  it.each(['src/sop/waktu/waktu.ts', 'src/cli.ts', 'bin/waktu.mjs'])('refuse it in %s too', (path) => {
    expect(barisWaktu(path)).toHaveLength(WAKTU.length);
  });

  it.each(['src/system/waktu.ts', 'test/waktu.ts'])('allow it in %s', (path) => {
    expect(barisWaktu(path)).toEqual([]);
  });

  it('allow a time that is an argument', () => {
    expect(kata('src/store/argumen.ts')).toEqual([]);
  });

  it.each([
    ['src/store/cetak.ts', 'lint/suspicious/noConsole'],
    ['src/store/apa-saja.ts', 'lint/suspicious/noExplicitAny'],
    ['src/store/panjang.ts', 'lint/complexity/noExcessiveLinesPerFunction'],
  ])('refuse %s: %s', (path, aturan) => {
    expect(kata(path)).toEqual([aturan]);
  });

  it(`allow a function of ${BARIS_FUNGSI_MAKS} lines`, () => {
    expect(kata('src/store/cukup.ts')).toEqual([]);
  });
});
