import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { err, ok, type Result } from '../sop/result.ts';

/** A photo or a letter; LAPOR! takes no more. */
export const UKURAN_MAKS = 10 * 1024 * 1024;

/** No link is followed, and a pipe or a device is not waited for. Windows knows neither. */
const CARA_BUKA = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of an ordinary file of at most `UKURAN_MAKS`; a file that grows meanwhile is read no further. */
export async function bacaTerbatas(
  path: string,
): Promise<Result<Uint8Array, 'tidak_ada' | 'terlalu_besar' | 'tipe'>> {
  const stat = await lstat(path).catch(() => null);
  if (stat === null) return err('tidak_ada');
  if (!stat.isFile()) return err('tipe');
  const berkas = await open(path, CARA_BUKA).catch(() => null);
  if (berkas === null) return err('tidak_ada');
  try {
    return await bacaIsi(berkas);
  } finally {
    await berkas.close();
  }
}

async function bacaIsi(berkas: FileHandle): Promise<Result<Uint8Array, 'terlalu_besar' | 'tipe'>> {
  const stat = await berkas.stat();
  // Again, on what was opened: the name may mean something else by now.
  if (!stat.isFile()) return err('tipe');
  if (stat.size > UKURAN_MAKS) return err('terlalu_besar');
  const isi = Buffer.alloc(stat.size);
  let terisi = 0;
  while (terisi < isi.length) {
    const { bytesRead } = await berkas.read(isi, terisi, isi.length - terisi, terisi);
    if (bytesRead === 0) break;
    terisi += bytesRead;
  }
  return ok(isi.subarray(0, terisi));
}
