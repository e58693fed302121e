import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** A pipe or a device is not waited for. Windows knows none. */
const CARA_BUKA = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of an ordinary file that people wrote; one more than `maks` where there are too many, however long it is.
 * @throws what the disk says, or that it is no ordinary file
 */
export function byteBerkas(path: string, maks: number): Uint8Array {
  // Before it is opened: opening may already mean something to a device.
  if (!statSync(path).isFile()) throw new Error('not an ordinary file');
  const fd = openSync(path, CARA_BUKA);
  try {
    return bacaIsi(fd, maks);
  } finally {
    closeSync(fd);
  }
}

function bacaIsi(fd: number, maks: number): Uint8Array {
  const isi = Buffer.alloc(Math.min(fstatSync(fd).size, maks + 1));
  let terisi = 0;
  while (terisi < isi.length) {
    const dibaca = readSync(fd, isi, terisi, isi.length - terisi, terisi);
    if (dibaca === 0) break;
    terisi += dibaca;
  }
  return isi.subarray(0, terisi);
}
