import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { bukaSandbox } from '../../src/app/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/server.ts';
import type { Jalan } from './jalankan.ts';
import { AKAR, BIN, dokumen, folderKerja, mulai, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
const EKSPOR = join(AKAR, 'fixtures/ekspor/ekspor-baik.xlsx');
let sandbox: Sandbox;
let env: NodeJS.ProcessEnv;
let jalan: Jalan;

beforeAll(async () => {
  // Enough pages that a pass is still running when the next process looks.
  sandbox = await bukaSandbox({ port: 0, reports: 40_000, faults: 'none', seed: 3 });
  env = { LAPOR_TOKEN: sandbox.token };
  jalan = penghubung(folder, env);
});
afterAll(async () => {
  await sandbox?.close();
  buang();
});

/** Waits until the pass has stored something: then it holds the lock. */
async function sampaiBerisi(data: string): Promise<void> {
  const berkas = join(folder, data, 'penghubung.sqlite');
  await expect
    .poll(() => existsSync(berkas) && jumlahKasus(berkas), { timeout: 15_000, interval: 50 })
    .toBeGreaterThan(0);
}

function jumlahKasus(berkas: string): number {
  const db = new Database(berkas, { readonly: true });
  try {
    return db.prepare<[], { n: number }>('SELECT count(*) AS n FROM kasus').get()?.n ?? 0;
  } catch {
    return 0;
  } finally {
    db.close();
  }
}

/** A pass in a process of its own, ended with the test. */
function lintasan(setelan: string, ...kata: readonly string[]) {
  const anak = mulai(folder, ['--config', setelan, ...kata], env);
  onTestFinished(() => void anak.kill('SIGKILL'));
  const selesai = Promise.all([once(anak, 'close'), text(anak.stdout), text(anak.stderr)]);
  return { anak, selesai };
}

describe('while a sync runs', () => {
  it('a second sync, an import and a karantina retry exit 4 having written nothing; acts and reading go on', async () => {
    const setelan = tulisSetelan(folder, { url: sandbox.url, data: './dua' }, 'dua.yaml');
    const { anak, selesai } = lintasan(setelan, 'sync', '--json');
    await sampaiBerisi('dua');
    for (const kata of [
      ['sync', '--json'],
      ['import', EKSPOR, '--json'],
      ['karantina', 'retry', '--json'],
    ]) {
      const hasil = await jalan('--config', setelan, ...kata);
      expect({ kata, kode: hasil.kode, keluar: hasil.keluar }).toEqual({ kata, kode: 4, keluar: '' });
      expect(hasil.galat).toContain('tidak menulis apa pun');
    }
    const [satu] = dokumen<{ tracking_id: string }[]>(
      await jalan('--config', setelan, 'list', '--json', '--batas', '1'),
    );
    const kata = ['tandai-mendesak', '--sebagai', 'penghubung1', '--isian', 'alasan=x'];
    expect((await jalan('--config', setelan, 'catat', satu?.tracking_id ?? '', ...kata)).kode).toBe(0);
    expect(anak.exitCode).toBeNull();
    anak.kill('SIGTERM');
    const [[kode], keluar] = await selesai;
    expect(kode).toBe(0);
    // Asked to end, it ends between two pages: what it says it stored is stored, and nothing of the export.
    const { pull } = JSON.parse(keluar) as { pull: Record<string, number> };
    expect(pull['listed']).toBeLessThan(40_000);
    expect(jumlahKasus(join(folder, 'dua/penghubung.sqlite'))).toBe(
      (pull['new'] ?? 0) + (pull['withdrawn'] ?? 0),
    );
  });
});

describe('a signal', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s ends run after its pass, with the code of that pass',
    async (sinyal) => {
      const setelan = tulisSetelan(folder, { url: sandbox.url, data: `./${sinyal}` }, `${sinyal}.yaml`);
      const { anak, selesai } = lintasan(setelan, 'run', '--json');
      await sampaiBerisi(sinyal);
      anak.kill(sinyal);
      const [[kode, oleh], keluar] = await selesai;
      expect({ kode, oleh }).toEqual({ kode: 0, oleh: null });
      expect(JSON.parse(keluar)).toMatchObject({ remote: 'ok' });
      expect((await jalan('--config', setelan, 'jejak', 'verify')).kode).toBe(0);
    },
  );

  it('ends at once a command that has nothing to finish', async () => {
    // A pipe without a writer: the command waits in it for ever. (Its own stdin is a socket, which cannot be opened.)
    const pipa = join(folder, 'tindakan.pipa');
    execFileSync('mkfifo', [pipa]);
    const anak = mulai(folder, ['--config', tulisSetelan(folder, {}, 'pipa.yaml'), 'catat', '--from', pipa]);
    onTestFinished(() => void anak.kill('SIGKILL'));
    await expect
      .poll(() => existsSync(join(folder, 'data/penghubung.sqlite')), { timeout: 25_000 })
      .toBe(true);
    anak.kill('SIGTERM');
    expect(await once(anak, 'close')).toEqual([null, 'SIGTERM']);
  });

  it('ends the sandbox with exit 0', async () => {
    const anak = mulai(folder, ['sandbox', '--json', '--port', '0', '--reports', '10']);
    onTestFinished(() => void anak.kill('SIGKILL'));
    const [potong] = (await once(anak.stdout, 'data')) as [Buffer];
    const { url, url_sandbox, token } = JSON.parse(potong.toString()) as Record<string, string>;
    expect([url, url_sandbox, token].every((isi) => isi !== undefined && isi !== '')).toBe(true);
    anak.kill('SIGINT');
    expect(await once(anak, 'close')).toEqual([0, null]);
  });
});

describe.skipIf(process.platform === 'win32')('stdout', () => {
  const shell = (perintah: string) => {
    const node = `'${process.execPath}' '${BIN}'`;
    return mulaiShell(perintah.replaceAll('penghubung', node));
  };

  async function mulaiShell(perintah: string) {
    const anak = spawn('/bin/bash', ['-c', `set -o pipefail; ${perintah}`], {
      cwd: folder,
      env: { ...env, PATH: process.env.PATH, HOME: folder },
    });
    const [[kode], keluar, galat] = await Promise.all([
      once(anak, 'close'),
      text(anak.stdout),
      text(anak.stderr),
    ]);
    return { kode, keluar, galat };
  }

  beforeAll(async () => {
    const setelan = tulisSetelan(folder, { data: './isi' }, 'isi.yaml');
    expect((await jalan('--config', setelan, 'import', EKSPOR)).kode).toBe(0);
  });

  it('closed by its reader is no error', async () => {
    const hasil = await shell('penghubung --config isi.yaml list --json | head -c 20');
    expect(hasil).toMatchObject({ kode: 0, galat: '' });
    expect(hasil.keluar).toHaveLength(20);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'that cannot be written is no defect: exit 2 and one sentence',
    async () => {
      const hasil = await shell('penghubung --config isi.yaml list --json > /dev/full');
      expect(hasil.kode).toBe(2);
      expect(hasil.galat).toContain('ENOSPC');
      expect(hasil.galat.trim().split('\n')).toHaveLength(1);
    },
  );
});

it('demo needs no settings, and shows its receipt and the folder it leaves', async () => {
  const hasil = await penghubung(folder, { TMPDIR: folder })('demo', '--json');
  expect(hasil.kode).toBe(0);
  const { pull, config } = dokumen<{ pull: { listed: number }; config: string }>(hasil);
  expect(pull.listed).toBeGreaterThan(20);
  expect(readFileSync(config, 'utf8')).toContain('kapuas-2018');
});
