import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config, MasalahKonfigurasi } from '../../config.ts';
import { parseConfig } from '../../config.ts';
import { KonfigurasiDitolak, KonfigurasiTidakAda } from '../../galat.ts';

interface Letak {
  readonly berkasKonfigurasi: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @throws KonfigurasiTidakAda; KonfigurasiDitolak with every problem and its line. */
export function muatKonfigurasi({ berkasKonfigurasi, env }: Letak, perluToken: boolean): Config {
  const berkas = resolve(berkasKonfigurasi);
  const teks = baca(berkas);
  const hasil = parseConfig(teks, env, { berkas });
  if (hasil.ok) return hasil.value;
  const tanpaToken = perluToken ? null : ulangTanpaToken(teks, env, berkas, hasil.error);
  if (tanpaToken !== null) return tanpaToken;
  throw new KonfigurasiDitolak(berkas, hasil.error);
}

function baca(berkas: string): string {
  try {
    return readFileSync(berkas, 'utf8');
  } catch (galat) {
    throw new KonfigurasiTidakAda(berkas, galat);
  }
}

/** Whoever only reads or records needs no token: where nothing else is wrong, its variable may be empty. */
function ulangTanpaToken(
  teks: string,
  env: Letak['env'],
  berkas: string,
  masalah: readonly MasalahKonfigurasi[],
): Config | null {
  const kosong = masalah.flatMap(({ masalah: m }) =>
    m.kode === 'env_kosong' || m.kode === 'env_tak_layak' ? [m.nilai] : [],
  );
  if (kosong.length < masalah.length) return null;
  const pengganti = Object.fromEntries(kosong.map((nama) => [nama, 'tidak-disetel']));
  const hasil = parseConfig(teks, { ...env, ...pengganti }, { berkas });
  return hasil.ok ? hasil.value : null;
}
