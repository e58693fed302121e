import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LETAK = join(import.meta.dirname, 'cacat.json');

/** A planted bug is found within so many seeds, or the simulation is too weak. */
export const BENIH_MAKS = 200;

export interface CatatanCacat {
  readonly benih: number;
  readonly invarian: string;
  readonly pesan: string;
}

/** Which seed found which planted bug. */
export const bacaCatatanCacat = (): Record<string, CatatanCacat> =>
  JSON.parse(readFileSync(LETAK, 'utf8')) as Record<string, CatatanCacat>;

export function tulisCatatanCacat(catatan: Readonly<Record<string, CatatanCacat>>): void {
  writeFileSync(LETAK, `${JSON.stringify(catatan, null, 2)}\n`);
}
