import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fsyncFolder } from './fsync-folder.ts';

/**
 * Makes the data folder where there is none, and its own name durable: a power cut would else take the folder with all
 * that was acknowledged in it. Asked for until the database stands, so that a kill in between loses nothing either.
 */
export function siapkanFolder(folder: string, basisAda: boolean): void {
  const dibuat = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (basisAda) return;
  const teratas = dirname(resolve(dibuat ?? folder));
  for (let induk = dirname(resolve(folder)); ; induk = dirname(induk)) {
    fsyncTerbaca(induk);
    if (induk === teratas) return;
  }
}

/** A folder that this account may only pass through was not made by it. */
function fsyncTerbaca(folder: string): void {
  try {
    fsyncFolder(folder);
  } catch (galat) {
    if (!(galat instanceof Error && 'code' in galat && galat.code === 'EACCES')) throw galat;
  }
}
