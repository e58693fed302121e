import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SedangBerjalan } from '../galat.ts';
import type { KunciSinkron } from '../ports/store.ts';
import { tolakBilaHanyaBaca } from './cadangan/hanya-baca.ts';

/** The syncer lock of a data folder. @throws SedangBerjalan when another process holds it, HanyaBaca */
export async function ambilKunci(data: string): Promise<KunciSinkron> {
  tolakBilaHanyaBaca(data);
  const { ambilKunciSinkron } = await import('../store/sqlite/basis/kunci-sinkron.ts');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const kunci = ambilKunciSinkron(join(data, 'sinkron.kunci'));
  if (kunci === null) throw new SedangBerjalan();
  return kunci;
}
