import { linkSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { fsyncFolder } from './fsync-folder.ts';

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
