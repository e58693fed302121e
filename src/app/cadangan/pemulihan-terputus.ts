import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PemulihanTerputus } from '../../galat.ts';
import { tulisUtuh } from '../berkas/tulis-utuh.ts';

/** While it is there, no database may be opened or made: the restored one does not stand in its place yet. */
const letak = (data: string): string => join(data, 'pemulihan.berjalan');

export const mulaiTukar = (data: string, cadangan: string): void => tulisUtuh(letak(data), `${cadangan}\n`);

export const selesaiTukar = (data: string): void => rmSync(letak(data), { force: true });

/** @throws PemulihanTerputus */
export function tolakBilaTerputus(data: string): void {
  if (existsSync(letak(data))) throw new PemulihanTerputus(readFileSync(letak(data), 'utf8').trim());
}
