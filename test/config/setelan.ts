import { type Config, type MasalahKonfigurasi, parseConfig } from '../../src/config.ts';

export const BERKAS = '/etc/penghubung/penghubung.yaml';
export const ENV = { LAPOR_TOKEN: 'token-rahasia-sekali' };

/** The least an agency must write. */
export const MINIMAL = `instansi: { id: "5501", nama: "Dinas Contoh", zona_waktu: Asia/Pontianak }
lapor: { sambungan: rest, url: "http://127.0.0.1:8731/api/v1", token_env: LAPOR_TOKEN }
`;

export function configDari(teks: string, env: Record<string, string | undefined> = ENV): Config {
  const hasil = parseConfig(teks, env, { berkas: BERKAS });
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error, null, 1));
  return hasil.value;
}

export function masalahDari(
  teks: string,
  env: Record<string, string | undefined> = ENV,
): readonly MasalahKonfigurasi[] {
  const hasil = parseConfig(teks, env, { berkas: BERKAS });
  if (hasil.ok) throw new Error('no problem was found');
  return hasil.error;
}

/** `line path code`, which is what a person needs of a problem. */
export const ringkas = (masalah: readonly MasalahKonfigurasi[]): readonly string[] =>
  masalah.map(({ baris, path, masalah: { kode } }) => `${baris} ${path} ${kode}`);
