import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, globSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { folderSementara } from './folder-sementara.ts';

/** A database server of our own: loopback, a free port, its data in a folder that goes with it. */
export interface Peladen extends AsyncDisposable {
  readonly port: number;
}

const SIAP_MS = 15_000;

/** Its log is synced at every command that writes: no acknowledged job is lost when the power goes. null: no redis-server. */
export async function bukaRedis(): Promise<Peladen | null> {
  const program = cariProgram('redis-server', []);
  if (program === null) return null;
  const folder = folderSementara();
  const port = await portBebas();
  const ingat = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
  const alamat = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder.path];
  const anak = spawn(program, [...alamat, ...ingat], { stdio: 'ignore' });
  return siap(anak, port, folder);
}

/** As installed, so with fsync and synchronous_commit. null: no PostgreSQL, or as root no user to run it. */
export async function bukaPostgres(): Promise<Peladen | null> {
  const bin = '/usr/lib/postgresql/*/bin';
  const [initdb, postgres] = ['initdb', 'postgres'].map((nama) => cariProgram(nama, globSync(bin)));
  const pemilik = bukanRoot();
  if (initdb == null || postgres == null || pemilik === null) return null;
  const folder = folderSementara();
  if (pemilik.uid !== undefined) chownSync(folder.path, pemilik.uid, pemilik.gid ?? pemilik.uid);
  const data = join(folder.path, 'data');
  const dasar = { ...pemilik, cwd: folder.path, stdio: 'ignore' } as const;
  const dibuat = spawnSync(initdb, ['-D', data, '-U', 'bench', '--auth=trust', '-E', 'UTF8'], dasar);
  if (dibuat.status !== 0) throw new Error(`initdb: ${dibuat.status}`);
  const port = await portBebas();
  const alamat = ['-h', '127.0.0.1', '-p', String(port), '-k', folder.path];
  return siap(spawn(postgres, ['-D', data, ...alamat], dasar), port, folder);
}

async function siap(anak: ChildProcess, port: number, folder: Disposable): Promise<Peladen> {
  const berakhir = once(anak, 'exit');
  const tutup = async () => {
    // SIGINT: PostgreSQL's fast shutdown; redis-server ends by it too.
    anak.kill('SIGINT');
    await berakhir;
    folder[Symbol.dispose]();
  };
  const sampai = performance.now() + SIAP_MS;
  while (!(await mendengar(port))) {
    if (anak.exitCode !== null || performance.now() > sampai) {
      await tutup();
      throw new Error(`${anak.spawnfile} tidak melayani`);
    }
    await setTimeout(50);
  }
  return { port, [Symbol.asyncDispose]: tutup };
}

async function mendengar(port: number): Promise<boolean> {
  const soket = connect(port, '127.0.0.1');
  const tersambung = await once(soket, 'connect').then(
    () => true,
    () => false,
  );
  soket.destroy();
  return tersambung;
}

async function portBebas(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function cariProgram(nama: string, folderLain: readonly string[]): string | null {
  const folder = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/sbin', ...folderLain];
  return folder.map((satu) => join(satu, nama)).find(dapatDijalankan) ?? null;
}

function dapatDijalankan(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** PostgreSQL refuses to run as root: then its own user does, whom its package makes. null: there is none. */
function bukanRoot(): { readonly uid?: number; readonly gid?: number } | null {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((opsi) => {
    const { status, stdout } = spawnSync('id', [opsi, 'postgres'], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : null;
  });
  return uid == null || gid == null ? null : { uid, gid };
}
