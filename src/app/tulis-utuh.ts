import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A small file, whole or not at all, and on the disk when this returns (0600). */
export function tulisUtuh(path: string, isi: string | Uint8Array): void {
  const sementara = `${path}.${process.pid}.baru`;
  const fd = openSync(sementara, 'w', 0o600);
  try {
    writeFileSync(fd, isi);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(sementara, path);
  fsyncFolder(dirname(path));
}

/** What SQLite or a copy has written lies on the disk when this returns. Nobody else may have the file open as a database. */
export function fsyncBerkas(path: string): void {
  const fd = openSync(path, 'r+');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

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
