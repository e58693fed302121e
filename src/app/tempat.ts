import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells a data folder from its copies: the inode of its key, which is made once and never rewritten. It outlives a
 * restart, a move on the same file system, another host name (a container gets one at each start) and another device
 * number (those change with a reboot); a copy gets one of its own. Empty: the file system tells none.
 */
export function tempatData(data: string): string {
  const inode = statSync(join(data, 'kunci'), { bigint: true, throwIfNoEntry: false })?.ino ?? 0n;
  return inode === 0n ? '' : String(inode);
}
