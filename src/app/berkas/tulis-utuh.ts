import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A small file, whole or not at all, and on the disk when this returns (0600). */
export function tulisUtuh(path: string, isi: string | Uint8Array): void {
  const sementara = `${path}.${process.pid}.baru`;
  try {
    tulisSampaiDisk(sementara, isi);
    renameSync(sementara, path);
  } catch (galat) {
    rmSync(sementara, { force: true });
    throw galat;
  }
  fsyncFolder(dirname(path));
}

function tulisSampaiDisk(path: string, isi: string | Uint8Array): void {
  const fd = openSync(path, 'w', 0o600);
  try {
    writeFileSync(fd, isi);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** The same for a name that nothing has yet; false, and nothing written, where something has it. */
export function tulisBaru(path: string, isi: string | Uint8Array): boolean {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (galat) {
    if (galat instanceof Error && 'code' in galat && galat.code === 'EEXIST') return false;
    throw galat;
  }
  try {
    tulisUtuh(path, isi);
  } catch (galat) {
    rmSync(path, { force: true });
    throw galat;
  }
  return true;
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
