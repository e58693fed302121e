import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AKAR } from './proyek-uji.ts';

/** What git knows or would add, so that a fault is found before it is committed. */
const BERKAS: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: AKAR, encoding: 'utf8' },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(AKAR, path)))
  .toSorted();

const TEKS = BERKAS.filter((path) => !/\.(xlsx|jpe?g|png|pdf)$/.test(path) && path !== 'package-lock.json');
const baca = (path: string): string => readFileSync(join(AKAR, path), 'utf8');

/** `path:line` of each line that matches. */
const tempat = (pola: RegExp, dari: readonly string[] = TEKS): readonly string[] =>
  dari.flatMap((path) =>
    baca(path)
      .split('\n')
      .flatMap((baris, n) => (pola.test(baris) ? [`${path}:${n + 1}`] : [])),
  );

const KODE = TEKS.filter((path) => /\.(ts|mjs|sql|grit)$/.test(path));

describe('the tree', () => {
  it('is read at all', () => {
    expect(KODE.length).toBeGreaterThan(100);
  });

  it('names files in kebab-case', () => {
    const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
    const dikenalDunia = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE'];
    const ruas = (path: string): readonly string[] =>
      path.split('/').filter((satu) => !dikenalDunia.includes(satu));
    expect(BERKAS.filter((path) => !ruas(path).every((satu) => kebab.test(satu)))).toEqual([]);
  });

  it('numbers migrations and decisions without a gap or a double', () => {
    const nomor = (folder: string, pola: RegExp): readonly unknown[] =>
      BERKAS.filter((path) => path.startsWith(folder)).map((path) => Number(pola.exec(basename(path))?.[1]));
    const urut = (daftar: readonly unknown[]): readonly number[] => daftar.map((_, n) => n + 1);
    const migrasi = nomor('src/store/sqlite/migrations/', /^(\d{6})-[a-z0-9-]+\.sql$/);
    const keputusan = nomor('docs/decisions/', /^(\d{4})-[a-z0-9-]+\.md$/);
    expect(migrasi.length).toBeGreaterThan(0);
    expect(migrasi).toEqual(urut(migrasi));
    expect(keputusan).toEqual(urut(keputusan));
  });

  it('cites only decisions that exist', () => {
    const disebut = TEKS.flatMap((path) =>
      [...baca(path).matchAll(/docs\/decisions\/(\d{4})/g)].map(([, n]) => n),
    );
    const ada = BERKAS.flatMap((path) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? []);
    expect([...new Set(disebut)].filter((n) => n !== undefined && !ada.includes(n))).toEqual([]);
  });

  it('keeps no unfinished work and silences no tool', () => {
    // In brackets, so that these lines do not find themselves.
    expect(tempat(/\b(TOD[O]|FIXM[E]|HAC[K]|XX[X])\b/, KODE)).toEqual([]);
    expect(
      tempat(
        /@ts-(ignor[e]|nochec[k]|expect-erro[r])|biome-ignor[e]|\b(it|test|describe)\.(onl[y]|ski[p]|tod[o])\b/,
      ),
    ).toEqual([]);
  });

  it('holds no path of a machine and no mark of what it was typed with', () => {
    expect(tempat(/(?<![\w.:/-])\/(home|root|Users|work|workspace|builds)\/\w|[A-Z]:\\Users\\/)).toEqual([]);
    expect(
      tempat(/\b(cl[a]ude|anthr[o]pic|c[o]dex|cop[i]lot|ch[a]tgpt|open[a]i)\b|co-auth[o]red-by/i),
    ).toEqual([]);
  });

  it('reads arguments and the environment, and sets the exit code, in cli alone', () => {
    const sumber = KODE.filter((path) => path.startsWith('src/') && path !== 'src/cli.ts');
    expect(tempat(/\bprocess\.(argv|env|exitCode|exit)\b/, sumber)).toEqual([]);
  });
});

describe('the ports', () => {
  const port = BERKAS.filter((path) => path.startsWith('src/ports/'));

  it.each(port)('%s exports types only', async (path) => {
    expect(Object.keys(await import(join(AKAR, path)))).toEqual([]);
  });
});

describe('the suite', () => {
  it('runs in a zone that is half an hour off every zone of Indonesia', () => {
    expect(new Date(0).getTimezoneOffset()).toBe(3.5 * 60);
  });
});
