import type { Config } from '../../config.ts';
import type { JatahTunggu } from '../../connector/jatah-tunggu.ts';
import type { LaporApi } from '../../ports/lapor-api.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { sambungkan } from './sambungan.ts';

/** The remote, and what one pass may spend on waiting for it. */
export interface Jauh {
  readonly api: LaporApi;
  readonly jatah: JatahTunggu;
}

export async function bukaJauh(lapor: Config['lapor'], lingkungan: Lingkungan): Promise<Jauh> {
  const { JatahTunggu } = await import('../../connector/jatah-tunggu.ts');
  const jatah = new JatahTunggu();
  const bolehTunggu = (ms: number): boolean => jatah.ambil(ms);
  const { api = await sambungkan(lapor, { ...lingkungan, bolehTunggu }) } = lingkungan;
  return { api, jatah };
}
