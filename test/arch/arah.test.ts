import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, describe, expect, it } from 'vitest';
import paket from '../../package.json' with { type: 'json' };
import { AKAR, proyekUji } from './proyek-uji.ts';

/** Below this the tool read nothing of ours (it reads 0 modules under TypeScript 7), and silence proves nothing. */
const MODUL_MIN = 20;

async function telusuri(folder: string): Promise<ICruiseResult> {
  const { forbidden, options } = await extractConfig(join(AKAR, '.dependency-cruiser.mjs'));
  const hasil = await cruise(
    ['src', 'bin'],
    { ...options, ruleSet: { forbidden: forbidden ?? [] }, validate: true, baseDir: folder },
    undefined,
    { tsConfig: extractTsConfig(join(AKAR, 'tsconfig.json')) },
  );
  return hasil.output as ICruiseResult;
}

const sebut = ({ rule, from, to }: IViolation): string => `${rule.name}: ${from} → ${to}`;

describe('the direction of imports', () => {
  it('is kept by every module of src and bin', async () => {
    const { summary } = await telusuri(AKAR);
    expect(summary.violations.map(sebut)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(MODUL_MIN);
  });

  it('gives every package that we ship a home', async () => {
    const { forbidden } = await extractConfig(join(AKAR, '.dependency-cruiser.mjs'));
    const berumah = forbidden?.flatMap(({ name }) => /^home-(.+)$/.exec(name ?? '')?.[1] ?? []).toSorted();
    expect(berumah).toEqual(Object.keys(paket.dependencies).toSorted());
  });
});

/** [what, file, its import, the rule that refuses it] */
const TERLARANG: readonly (readonly [string, string, string, string])[] = [
  ['the domain reading a port', 'src/sop/a.ts', `import '../ports/kosong.ts'`, 'room-sop'],
  ['the domain using a package', 'src/sop/b.ts', `import 'zod'`, 'sop-and-ports-stand-alone'],
  ['the domain using the platform', 'src/sop/c.ts', `import 'node:fs'`, 'sop-and-ports-stand-alone'],
  ['a port knowing its adapter', 'src/ports/a.ts', `import type {} from '../store/kosong.ts'`, 'room-ports'],
  ['the journal knowing the domain', 'src/jejak/a.ts', `import '../sop/kosong.ts'`, 'room-jejak'],
  ['the journal using a package', 'src/jejak/b.ts', `import 'zod'`, 'jejak-without-packages'],
  [
    'one dialect reading another',
    'src/mapping/rest/a.ts',
    `import '../hari-libur/kosong.ts'`,
    'dialects-apart',
  ],
  [
    'a dialect calling the remote',
    'src/mapping/rest/b.ts',
    `import '../../connector/kosong.ts'`,
    'room-mapping',
  ],
  ['the settings reading a dialect', 'src/config/a.ts', `import '../mapping/rest/kosong.ts'`, 'room-config'],
  [
    'the connector knowing the database',
    'src/connector/a.ts',
    `import '../store/kosong.ts'`,
    'room-connector',
  ],
  ['the store knowing the wire', 'src/store/a.ts', `import '../mapping/rest/kosong.ts'`, 'room-store'],
  [
    'the files knowing the database',
    'src/berkas/a.ts',
    `import type {} from '../store/kosong.ts'`,
    'room-berkas',
  ],
  [
    'a paper knowing the database',
    'src/berita-acara/a.ts',
    `import type {} from '../store/kosong.ts'`,
    'room-berita-acara',
  ],
  [
    'a command printing by itself',
    'src/commands/f.ts',
    `import('../berita-acara/kosong.ts')`,
    'commands-open-nothing-themselves',
  ],
  [
    'the sandbox borrowing our mapping',
    'src/sandbox/a.ts',
    `import '../mapping/rest/kosong.ts'`,
    'room-sandbox',
  ],
  ['the machine knowing the settings', 'src/system/a.ts', `import '../config/kosong.ts'`, 'room-system'],
  ['a report reading the database', 'src/report/a.ts', `import '../store/kosong.ts'`, 'room-report'],
  [
    'a report reading the wire',
    'src/report/b.ts',
    `import '../mapping/rest/kosong.ts'`,
    'report-reads-nothing-itself',
  ],
  ['a command reading the wire', 'src/commands/d.ts', `import '../mapping/rest/kosong.ts'`, 'room-commands'],
  ['the texts running the domain', 'src/teks/a.ts', `import '../sop/kosong.ts'`, 'teks-knows-types-only'],
  [
    'an error that runs the settings',
    'src/galat.ts',
    `import './config/kosong.ts'`,
    'galat-knows-types-only',
  ],
  ['app loading an adapter at once', 'src/app.ts', `import './store/kosong.ts'`, 'app-loads-adapters-late'],
  [
    'a command opening the database',
    'src/commands/a.ts',
    `import('../store/kosong.ts')`,
    'commands-open-nothing-themselves',
  ],
  ['cli passing app by', 'src/cli.ts', `import './store/kosong.ts'`, 'room-cli'],
  ['the launcher passing cli by', 'bin/a.mjs', `import '../src/app.ts'`, 'launcher-loads-cli-only'],
  ['a folder without a rule', 'src/sop/d.ts', `import '../lain/kosong.ts'`, 'no-room-without-a-rule'],
  ['code that leans on its tests', 'src/store/b.ts', `import '../../test/kosong.ts'`, 'room-store'],
  ['a package away from home', 'src/store/c.ts', `import type {} from 'axios'`, 'home-axios'],
  ['a part of a package away from home', 'src/store/d.ts', `import 'hono/body-limit'`, 'home-hono'],
  ['a package for development', 'src/store/e.ts', `import 'fast-check'`, 'shipped-packages-only'],
  ['a package that nobody installed', 'src/store/f.ts', `import 'tidak-ada'`, 'resolvable'],
  ['a circle', 'src/store/g.ts', `import './h.ts'`, 'no-cycle'],
];

const BOLEH: readonly (readonly [string, string, string])[] = [
  ['the types of an adapter in app', 'src/app/a.ts', `import type {} from '../store/kosong.ts'`],
  ['an adapter that app loads when it needs it', 'src/app/b.ts', `await import('../store/kosong.ts')`],
  ['the types of the domain in the texts', 'src/teks/b.ts', `import type {} from '../sop/kosong.ts'`],
  ['the settings in a command', 'src/commands/c.ts', `import '../config/kosong.ts'`],
  ['the types of an adapter in a command', 'src/commands/e.ts', `import type {} from '../store/kosong.ts'`],
  ['the types of a pass in a report', 'src/report/c.ts', `import type {} from '../connector/kosong.ts'`],
  ['the shared YAML reading in a dialect', 'src/mapping/sop-yaml/a.ts', `import '../yaml/kosong.ts'`],
  ['a package at home', 'src/connector/http/a.ts', `import 'axios'`],
  ['a type that goes back', 'src/store/j.ts', `import './k.ts'`],
  ['the chain of the journal in the store', 'src/store/i.ts', `import '../jejak/kosong.ts'`],
];

const RUANG_KOSONG = [
  'src/sop',
  'src/ports',
  'src/jejak',
  'src/mapping/rest',
  'src/mapping/hari-libur',
  'src/mapping/yaml',
  'src/config',
  'src/connector',
  'src/store',
  'src/berita-acara',
  'src/lain',
  'test',
].map((ruang) => [`${ruang}/kosong.ts`, 'export {};\n'] as const);

describe('the rules of direction', () => {
  let langgar: readonly IViolation[];

  beforeAll(async () => {
    const { folder, hapus } = proyekUji({
      'package.json': readFileSync(join(AKAR, 'package.json'), 'utf8'),
      'src/store/h.ts': `import './g.ts';\n`,
      'src/store/k.ts': `import type {} from './j.ts';\n`,
      ...Object.fromEntries(RUANG_KOSONG),
      ...Object.fromEntries([...TERLARANG, ...BOLEH].map(([, path, impor]) => [path, `${impor};\n`])),
    });
    langgar = (await telusuri(folder)).summary.violations;
    return hapus;
  });

  it.each(TERLARANG)('refuse %s', (_, path, __, aturan) => {
    const diLanggar = langgar.filter(({ from }) => from === path).map(({ rule }) => rule.name);
    expect(diLanggar).toContain(aturan);
  });

  it.each(BOLEH)('allow %s', (_, path) => {
    expect(langgar.filter(({ from }) => from === path).map(sebut)).toEqual([]);
  });
});
