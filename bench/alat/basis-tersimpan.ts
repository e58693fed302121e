import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SKEMA = join(import.meta.dirname, '../../src/store/sqlite/migrations');

/**
 * A data folder that takes long to make: made once per schema and maker, and kept in the folder for temporary files.
 * @param pembuat the file that makes it
 */
export async function basisTersimpan(
  nama: string,
  pembuat: string,
  isi: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(tmpdir(), `penghubung-bench-${nama}-${sidik(pembuat)}`);
  if (existsSync(folder)) return folder;
  const sementara = `${folder}.${process.pid}`;
  rmSync(sementara, { recursive: true, force: true });
  mkdirSync(sementara, { recursive: true, mode: 0o700 });
  await isi(sementara);
  buangYangLama(nama);
  renameSync(sementara, folder);
  return folder;
}

/** Made under another schema or by another generator: each may take gigabytes. */
function buangYangLama(nama: string): void {
  const lama = new RegExp(`^penghubung-bench-${nama}-[0-9a-f]{12}$`);
  for (const satu of readdirSync(tmpdir()))
    if (lama.test(satu)) rmSync(join(tmpdir(), satu), { recursive: true, force: true });
}

function sidik(pembuat: string): string {
  const sidik = createHash('sha256');
  const skema = readdirSync(SKEMA).sort();
  for (const path of [pembuat, ...skema.map((nama) => join(SKEMA, nama))]) sidik.update(readFileSync(path));
  return sidik.digest('hex').slice(0, 12);
}
