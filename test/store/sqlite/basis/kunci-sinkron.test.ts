import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ambilKunciSinkron } from '../../../../src/store/sqlite/basis/kunci-sinkron.ts';

let folder: string;
let path: string;
const anak: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kunci-sinkron-'));
  path = join(folder, 'sinkron.kunci');
});

afterEach(async () => {
  for (const proses of anak.splice(0)) await bunuh(proses);
  rmSync(folder, { recursive: true });
});

const modul = new URL('../../../../src/store/sqlite/basis/kunci-sinkron.ts', import.meta.url).href;

/** A second process that tries for the lock, says whether it got it, and then stays alive. */
async function prosesLain(kode = ''): Promise<{ proses: ChildProcess; dapat: boolean }> {
  const program = `import { ambilKunciSinkron } from '${modul}';
    const dapat = ambilKunciSinkron(process.argv[1]) !== null;
    ${kode}
    process.stdout.write(dapat ? 'dapat' : 'ditolak');
    setInterval(() => {}, 1000);`;
  const proses = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  anak.push(proses);
  const [jawaban] = await once(proses.stdout!, 'data');
  return { proses, dapat: String(jawaban) === 'dapat' };
}

async function bunuh(proses: ChildProcess): Promise<void> {
  if (proses.exitCode !== null || proses.signalCode !== null) return;
  proses.kill('SIGKILL');
  await once(proses, 'exit');
}

describe('the lock of the one syncer', () => {
  it('is refused to a second process while the first lives', async () => {
    using kunci = ambilKunciSinkron(path);
    expect(kunci).not.toBeNull();
    expect((await prosesLain()).dapat).toBe(false);
  });

  it('is refused here while another process holds it, and freed by the kernel when that one is killed', async () => {
    const { proses, dapat } = await prosesLain();
    expect(dapat).toBe(true);
    expect(ambilKunciSinkron(path)).toBeNull();
    await bunuh(proses);
    using kunci = ambilKunciSinkron(path);
    expect(kunci).not.toBeNull();
  });

  it('goes to another process once it is let go, and may be let go twice', async () => {
    const kunci = ambilKunciSinkron(path);
    kunci?.lepas();
    kunci?.lepas();
    expect((await prosesLain()).dapat).toBe(true);
  });

  it('is refused to a second pass of the same process, and the attempt does not free it', async () => {
    using kunci = ambilKunciSinkron(path);
    expect(ambilKunciSinkron(path)).toBeNull();
    expect(kunci).not.toBeNull();
    expect((await prosesLain()).dapat).toBe(false);
  });

  it('outlives the garbage collector, although its holder kept no reference', async () => {
    const { dapat } = await prosesLain(
      'for (let i = 0; i < 20; i++) { gc(); await new Promise(setImmediate); }',
    );
    expect(dapat).toBe(true);
    expect(ambilKunciSinkron(path)).toBeNull();
  });

  it('is one per file', () => {
    using satu = ambilKunciSinkron(path);
    using dua = ambilKunciSinkron(`${path}-lain`);
    expect([satu, dua]).not.toContain(null);
  });

  it('lies in a file for its owner only', () => {
    using kunci = ambilKunciSinkron(path);
    expect(kunci).not.toBeNull();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is an error, not a refusal, when the file is something else or cannot be made', () => {
    writeFileSync(path, 'surat dinas '.repeat(1000));
    expect(() => ambilKunciSinkron(path)).toThrow(expect.objectContaining({ sebab: 'bukan_kunci' }));
    expect(() => ambilKunciSinkron(join(folder, 'tidak', 'ada'))).toThrow(
      expect.objectContaining({ sebab: 'tidak_ada' }),
    );
  });
});
