import { closeSync, fsyncSync, openSync } from 'node:fs';

/** A name is durable only once its folder is. Windows opens no folders, and needs none of this. */
export function fsyncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
