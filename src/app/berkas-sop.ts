import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { SopDitolak } from '../galat.ts';
import { bacaUtf8 } from '../mapping/yaml/byte.ts';
import { NASKAH_MAKS } from '../mapping/yaml/naskah.ts';

type LetakSop = Config['sop'];

const FOLDER = join(import.meta.dirname, '../../data/sop');

/** As one names an SOP on the command line: one of ours by its id, else a file. A lone word that is neither is a mistyped id. */
export const sebutSop = (nama: string): LetakSop =>
  !sopBawaan().includes(nama) && (/[\\/]|\.ya?ml$/i.test(nama) || existsSync(nama))
    ? { jenis: 'berkas', path: nama }
    : { jenis: 'bawaan', id: nama };

/** The text of an SOP and the name to tell of it. @throws SopDitolak where there is none to be read */
export function bacaTeksSop(sop: LetakSop): { readonly teks: string; readonly nama: string } {
  const path = sop.jenis === 'berkas' ? sop.path : join(FOLDER, `${sop.id}.yaml`);
  if (!existsSync(path)) throw new SopDitolak(sop.jenis === 'berkas' ? path : sop.id, [], sopBawaan());
  const teks = bacaUtf8(bacaByte(path));
  if (!teks.ok)
    throw new SopDitolak(
      path,
      teks.error.map((masalah) => ({ berkas: path, ...masalah })),
    );
  return { teks: teks.value, nama: path };
}

const sopBawaan = (): readonly string[] =>
  readdirSync(FOLDER).flatMap((nama) => (nama.endsWith('.yaml') ? [nama.slice(0, -5)] : []));

/** A pipe or a device is not waited for. Windows knows none. */
const CARA_BUKA = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of an ordinary file; one more than may be where there are too many, however long it is. */
function bacaByte(path: string): Uint8Array {
  try {
    // Before it is opened: opening may already mean something to a device.
    if (!statSync(path).isFile()) throw new Error('not an ordinary file');
    const fd = openSync(path, CARA_BUKA);
    try {
      return bacaIsi(fd);
    } finally {
      closeSync(fd);
    }
  } catch (galat) {
    throw new SopDitolak(path, [], [], galat);
  }
}

function bacaIsi(fd: number): Uint8Array {
  const isi = Buffer.alloc(Math.min(fstatSync(fd).size, NASKAH_MAKS + 1));
  let terisi = 0;
  while (terisi < isi.length) {
    const dibaca = readSync(fd, isi, terisi, isi.length - terisi, terisi);
    if (dibaca === 0) break;
    terisi += dibaca;
  }
  return isi.subarray(0, terisi);
}
