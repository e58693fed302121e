import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LETAK = join(import.meta.dirname, 'cacat.json');

/** A planted bug is found within so many seeds, or the simulation is too weak. */
export const BENIH_MAKS = 200;
/** Seeds recorded of each: a change of the code shifts what one seed lives through, seldom all of them. */
export const BENIH_TERCATAT = 3;

export interface CatatanCacat {
  readonly benih: number;
  readonly invarian: string;
  readonly pesan: string;
}

/** By planted bug: the first seeds that find it. */
export type SemuaCatatan = Record<string, readonly CatatanCacat[]>;

export const bacaCatatanCacat = (): SemuaCatatan => JSON.parse(readFileSync(LETAK, 'utf8')) as SemuaCatatan;

export function tulisCatatanCacat(catatan: Readonly<SemuaCatatan>): void {
  writeFileSync(LETAK, `${JSON.stringify(catatan, null, 2)}\n`);
}
