import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HanyaBaca } from '../../galat.ts';
import { fsyncFolder, tulisUtuh } from '../berkas/tulis-utuh.ts';

/**
 * A failed self-check stops all writing, in this process and in every later one, until `doctor` passes again (I16).
 * Remembered in a file beside the database: the database may be what is broken.
 */
export interface TandaHanyaBaca {
  /** ms UTC. */
  readonly pada: number;
  /** Names of the checks that failed. */
  readonly sebab: readonly string[];
}

export const NAMA_TANDA = 'hanya-baca.json';

const letak = (data: string): string => join(data, NAMA_TANDA);

/** null: writing is allowed. A mark that cannot be read is a mark all the same. */
export function bacaTanda(data: string): TandaHanyaBaca | null {
  if (!existsSync(letak(data))) return null;
  try {
    const isi = JSON.parse(readFileSync(letak(data), 'utf8')) as Partial<TandaHanyaBaca>;
    return { pada: Number(isi.pada ?? 0), sebab: Array.isArray(isi.sebab) ? isi.sebab.map(String) : [] };
  } catch {
    return { pada: 0, sebab: [] };
  }
}

/** The first finding stays: it says since when. */
export function pasangTanda(data: string, tanda: TandaHanyaBaca): void {
  if (bacaTanda(data) === null) tulisUtuh(letak(data), `${JSON.stringify(tanda)}\n`);
}

export function lepasTanda(data: string): void {
  if (!existsSync(letak(data))) return;
  rmSync(letak(data));
  fsyncFolder(dirname(letak(data)));
}

/** @throws HanyaBaca */
export function tolakBilaHanyaBaca(data: string): void {
  const tanda = bacaTanda(data);
  if (tanda !== null) throw new HanyaBaca(tanda.pada, tanda.sebab);
}
