import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../ports/random.ts';
import type { Basis } from './basis/buka.ts';
import { bukaBasis } from './basis/buka.ts';
import { siapkanFolder } from './basis/folder-data.ts';
import { MIGRASI } from './basis/letak-migrasi.ts';
import { migrasi, versiTerbaru } from './basis/migrasi.ts';
import { Brankas } from './brankas/brankas.ts';
import { kunciInduk } from './brankas/kunci-induk.ts';
import { ekorJejakUtuh } from './jejak/ekor-jejak.ts';

export const NAMA_BASIS = 'penghubung.sqlite';

/** The data folder's database and key, opened; the engine comes after, because cases name the SOPs it must know. */
export interface BasisTerbuka {
  /** Whether the newest rows of the journal follow from one another. */
  readonly ekorUtuh: boolean;
  readonly db: Basis;
  readonly brankas: Brankas;
  /** SOP texts that cases are pinned to. */
  readonly sop: readonly { readonly hash: string; readonly teks: string }[];
}

/** @throws BasisDitolak, KunciDitolak, MigrasiGagal */
export function bukaData(folder: string, random: Random): BasisTerbuka {
  const path = join(folder, NAMA_BASIS);
  const basisAda = existsSync(path);
  siapkanFolder(folder, basisAda);
  const induk = kunciInduk({ folder, basisAda, random });
  const db = bukaBasis(path, { versi: versiTerbaru(MIGRASI) });
  try {
    migrasi(db, MIGRASI);
    const sop = db.prepare<[], { hash: string; teks: string }>('SELECT hash, teks FROM sop').all();
    return { db, brankas: new Brankas(induk, random), sop, ekorUtuh: ekorJejakUtuh(db) };
  } catch (galat) {
    db.close();
    throw galat;
  }
}
