import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { NaskahBakuDitolak } from '../../galat.ts';
import type { NaskahTertulis } from '../../mapping/naskah-baku/baca-naskah-baku.ts';
import { bacaNaskahBaku } from '../../mapping/naskah-baku/baca-naskah-baku.ts';
import { bacaUtf8 } from '../../mapping/yaml/byte.ts';
import { NASKAH_MAKS } from '../../mapping/yaml/naskah.ts';
import type { NaskahBaku } from '../../sop/naskah-baku/naskah-baku.ts';
import { byteBerkas } from '../berkas/byte-berkas.ts';
import { hash } from '../berkas/hash.ts';

const BAWAAN = join(import.meta.dirname, '../../../data/naskah-baku.yaml');

export interface NaskahTermuat extends NaskahBaku {
  readonly asal: 'bawaan' | 'instansi';
}

/** Ours, and the agency's own in the place of those with the same id. @throws NaskahBakuDitolak, then none of them */
export function muatNaskahBaku({ naskahBaku }: Pick<Config, 'naskahBaku'>): readonly NaskahTermuat[] {
  const milik = naskahBaku === null ? [] : bacaBerkasNaskah(naskahBaku, 'instansi');
  const bawaan = bacaBerkasNaskah(BAWAAN, 'bawaan');
  const diganti = new Set(milik.map(({ id }) => id));
  return [...bawaan.filter(({ id }) => !diganti.has(id)), ...milik];
}

/** One file of standard texts. @throws NaskahBakuDitolak */
export function bacaBerkasNaskah(path: string, asal: NaskahTermuat['asal']): readonly NaskahTermuat[] {
  const teks = bacaUtf8(bacaByte(path));
  if (!teks.ok) throw new NaskahBakuDitolak(path, teks.error);
  const semua = bacaNaskahBaku(teks.value);
  if (!semua.ok) throw new NaskahBakuDitolak(path, semua.error);
  return semua.value.map((satu) => ({ ...satu, asal, versi: versi(satu) }));
}

/** Of what reaches the public: a better name in the list makes no other text. */
const versi = ({ jenis, isi }: NaskahTertulis): string => hash(JSON.stringify([jenis, isi])).slice(0, 16);

function bacaByte(path: string): Uint8Array {
  try {
    return byteBerkas(path, NASKAH_MAKS);
  } catch (galat) {
    throw new NaskahBakuDitolak(path, [], galat);
  }
}
