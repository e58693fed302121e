import childProcess, {
  type ChildProcess,
  type SpawnOptions,
  type SpawnSyncReturns,
} from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect } from 'vitest';
import { alamatTerdengar } from './alamat.ts';
import { galatTerdengar } from './galat.ts';
import { geledah } from './geledah.ts';
import { terdengar } from './kenari.ts';
import { catatHasil, catatProses, ucapanTerdengar } from './proses.ts';

/** Set by pasang.ts for the whole run. */
const AKAR = process.env['PENGHUBUNG_UJI_TMP'] ?? '';

/** A reporter's words stand where they must not; the test that put them there fails. */
class KenariTerdengar extends Error {
  override readonly name = 'KenariTerdengar';
  constructor(tempat: string, temuan: readonly string[]) {
    super(`${tempat}\n${temuan.join('\n')}\n${expect.getState().currentTestName ?? ''}`);
  }
}

export function pastikanSunyi(tempat: string, isi: Buffer | string): void {
  const temuan = terdengar(Buffer.from(isi));
  if (temuan.length > 0) throw new KenariTerdengar(tempat, temuan);
}

/** Tests remove what they wrote: it is searched before it goes. */
function geledahSebelumDihapus(path: unknown): void {
  const letak = resolve(String(path));
  if (AKAR === '' || !letak.startsWith(AKAR + sep)) return;
  const temuan = geledah(letak, AKAR);
  if (temuan.length > 0) throw new KenariTerdengar('file', temuan);
}

const { rmSync, unlinkSync } = fs;
fs.rmSync = (path, opsi) => {
  try {
    geledahSebelumDihapus(path);
  } finally {
    rmSync(path, opsi);
  }
};
fs.unlinkSync = (path) => {
  try {
    geledahSebelumDihapus(path);
  } finally {
    unlinkSync(path);
  }
};
const { rm } = fs.promises;
fs.promises.rm = async (path, opsi) => {
  try {
    geledahSebelumDihapus(path);
  } finally {
    await rm(path, opsi);
  }
};

function argumenSunyi(isi: readonly unknown[]): readonly string[] {
  const argumen = [isi[0], ...(Array.isArray(isi[1]) ? isi[1] : [])].map(String);
  pastikanSunyi('argv', argumen.join('\0'));
  return argumen;
}

/** A stderr that is inherited could not be searched. */
const galatDiwariskan = (opsi: unknown): opsi is SpawnOptions & { stdio: string[] } =>
  Array.isArray(Object(opsi).stdio) && Object(opsi).stdio[2] === 'inherit';
const galatLewatPipa = (opsi: unknown): unknown =>
  galatDiwariskan(opsi) ? { ...opsi, stdio: opsi.stdio.with(2, 'pipe') } : opsi;

/** Arguments are seen by everyone on the machine, and what a process says on stderr lands in the journal of systemd. */
const { execFile } = childProcess;
for (const nama of ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'fork'] as const) {
  const asli = childProcess[nama] as (...isi: unknown[]) => unknown;
  Object.assign(childProcess, {
    [nama]: (...isi: unknown[]) => {
      const argumen = argumenSunyi(isi);
      const hasil = asli(...isi.map(galatLewatPipa));
      if (hasil instanceof childProcess.ChildProcess) {
        catatProses(hasil, argumen);
        if (isi.some(galatDiwariskan)) hasil.stderr?.pipe(process.stderr, { end: false });
      } else if (nama === 'spawnSync') catatHasil(hasil as SpawnSyncReturns<unknown>, argumen);
      else catatHasil({ stdout: hasil }, argumen);
      return hasil;
    },
  });
}

/** Its promise is another function, which the wrapper above would hide. */
type Janji = Promise<unknown> & { readonly child: ChildProcess };
const janji = (execFile as unknown as Record<symbol, (...isi: unknown[]) => Janji>)[promisify.custom];
Object.defineProperty(childProcess.execFile, promisify.custom, {
  value: (...isi: unknown[]) => {
    const argumen = argumenSunyi(isi);
    const hasil = janji?.(...isi);
    if (hasil) catatProses(hasil.child, argumen);
    return hasil;
  },
});
syncBuiltinESMExports();

afterEach(() => {
  const temuan = [...ucapanTerdengar(), ...alamatTerdengar(), ...galatTerdengar()];
  if (temuan.length > 0) throw new KenariTerdengar('process, address or error', temuan);
});
