import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { SopDitolak } from '../../galat.ts';
import { bacaUtf8 } from '../../mapping/yaml/byte.ts';
import { NASKAH_MAKS } from '../../mapping/yaml/naskah.ts';
import { byteBerkas } from '../berkas/byte-berkas.ts';

type LetakSop = Config['sop'];

const FOLDER = join(import.meta.dirname, '../../../data/sop');

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

function bacaByte(path: string): Uint8Array {
  try {
    return byteBerkas(path, NASKAH_MAKS);
  } catch (galat) {
    throw new SopDitolak(path, [], [], galat);
  }
}
