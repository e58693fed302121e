import { closeSync, fsyncSync, linkSync, openSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Gives a finished file its name, once: unlike a rename a link never replaces what another process put there first,
 * and a crash leaves no half-written file under the name. Answers whether ours is the one that stands.
 */
export function terbitSekali(sementara: string, path: string): boolean {
  try {
    linkSync(sementara, path);
    fsyncFolder(dirname(path));
    return true;
  } catch (galat) {
    if (galat instanceof Error && 'code' in galat && galat.code === 'EEXIST') return false;
    throw galat;
  } finally {
    unlinkSync(sementara);
  }
}

/** A name is durable only once its folder is. Windows opens no folders, and needs none of this. */
function fsyncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
