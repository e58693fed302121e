import { accessSync, constants, statSync } from 'node:fs';
import type { KonteksPerintah } from '../kerangka/konteks.ts';

/**
 * Whether the file that a command is to read can be read; else it has been told why. `biasa`: a pipe or a device would
 * keep an opener waiting for ever.
 */
export function dapatDibaca(
  path: string,
  jenis: 'biasa' | 'aliran',
  { keluar, katalog }: KonteksPerintah,
): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    keluar.warta(katalog.berkas.tidak_ada(path));
    return false;
  }
  if ((jenis === 'biasa' ? stat.isFile() : !stat.isDirectory()) && boleh(path)) return true;
  keluar.warta(katalog.pakai.takTerbaca(path));
  return false;
}

function boleh(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
