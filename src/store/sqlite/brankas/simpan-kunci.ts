import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { terbitSekali } from '../basis/terbit-sekali.ts';
import { KunciDitolak } from './kunci-ditolak.ts';

/** A key's one line, on the disk (0600) under its name when this returns; the one that stands there already stays. */
export function simpanKunci(path: string, isi: string): void {
  const sementara = `${path}.${process.pid}.baru`;
  try {
    rmSync(sementara, { force: true });
    const fd = openSync(sementara, 'wx', 0o600);
    try {
      writeSync(fd, `${isi}\n`);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    terbitSekali(sementara, path);
  } catch (galat) {
    throw new KunciDitolak('tidak_tersimpan', path, galat);
  }
}
