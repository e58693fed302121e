import { readFileSync, statSync } from 'node:fs';
import type { Sambungan } from '../../config.ts';
import { RahasiaTidakAda, TanpaSambungan } from '../../galat.ts';
import type { LaporApi } from '../../ports/lapor-api.ts';
import type { Lingkungan } from '../lingkungan.ts';

interface AlatSambungan extends Pick<Lingkungan, 'clock' | 'random' | 'log' | 'klien'> {
  readonly bolehTunggu: (ms: number) => boolean;
}

/** Opens the configured connection. @throws TanpaSambungan, RahasiaTidakAda */
export async function sambungkan(lapor: Sambungan, alat: AlatSambungan): Promise<LaporApi> {
  if (lapor.sambungan === 'ekspor-xlsx') throw new TanpaSambungan(lapor.sambungan);
  const { clock, random, log, bolehTunggu, klien } = alat;
  const opsi = { url: lapor.url, clock, random, log, bolehTunggu, ...(klien && { klien }) };
  const rahasia = kredensial(lapor.kredensial);
  if (lapor.sambungan === 'rest') {
    const { createRestApi } = await import('../../connector/http/rest-api.ts');
    return createRestApi({ ...opsi, kredensial: rahasia, asalBerkas: lapor.asalBerkas });
  }
  if (rahasia.jenis !== 'token') throw new Error('f01 knows tokens only; the settings are checked for it');
  const { createF01Api } = await import('../../connector/http/f01-api.ts');
  return createF01Api({ ...opsi, token: rahasia.token });
}

function kredensial(k: Extract<Sambungan, { kredensial: unknown }>['kredensial']) {
  switch (k.jenis) {
    case 'token':
      return { jenis: 'token', token: k.token.buka() } as const;
    case 'berkas-token':
      return { jenis: 'token', token: bacaRahasia(k.path) } as const;
    case 'klien':
      return { jenis: 'client', clientId: k.id, clientSecret: bacaRahasia(k.berkasRahasia) } as const;
  }
}

/** bytes of a file that holds one secret. */
const RAHASIA_MAKS = 16 * 1024;

/** @throws RahasiaTidakAda */
export function bacaRahasia(path: string): string {
  let isi: string;
  try {
    if (statSync(path).size > RAHASIA_MAKS) throw new RahasiaTidakAda(path, 'tidak_layak');
    isi = readFileSync(path, 'utf8').trim();
  } catch (galat) {
    throw galat instanceof RahasiaTidakAda ? galat : new RahasiaTidakAda(path, 'tidak_terbaca', galat);
  }
  if (isi === '') throw new RahasiaTidakAda(path, 'kosong');
  if (!/^[\x21-\x7e]+$/.test(isi)) throw new RahasiaTidakAda(path, 'tidak_layak');
  return isi;
}
