import { readFileSync, statSync } from 'node:fs';
import type { Sambungan } from '../config.ts';
import { RahasiaTidakAda, TanpaSambungan } from '../galat.ts';
import type { LaporApi } from '../ports/lapor-api.ts';
import type { Lingkungan } from './lingkungan.ts';

interface AlatSambungan extends Pick<Lingkungan, 'clock' | 'random' | 'log' | 'klien'> {
  readonly bolehTunggu: (ms: number) => boolean;
}

/** Opens the configured connection. @throws TanpaSambungan, RahasiaTidakAda */
export async function sambungkan(lapor: Sambungan, alat: AlatSambungan): Promise<LaporApi> {
  if (lapor.sambungan !== 'rest') throw new TanpaSambungan(lapor.sambungan);
  const { createRestApi } = await import('../connector/http/rest-api.ts');
  const { clock, random, log, bolehTunggu, klien } = alat;
  return createRestApi({
    url: lapor.url,
    kredensial: kredensial(lapor.kredensial),
    clock,
    random,
    log,
    bolehTunggu,
    asalBerkas: lapor.asalBerkas,
    ...(klien === undefined ? {} : { klien }),
  });
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

function bacaRahasia(path: string): string {
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
