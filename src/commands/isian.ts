import type { KonteksPerintah } from './konteks.ts';

/** `nama=nilai` pairs of the command line; null after telling which one is none. */
export function bacaPasangan(
  pasangan: readonly string[],
  { keluar, katalog }: KonteksPerintah,
): Readonly<Record<string, string>> | null {
  const isian: Record<string, string> = {};
  for (const p of pasangan) {
    const batas = p.indexOf('=');
    if (batas <= 0) {
      keluar.warta(katalog.umum.nilaiSalah('--isian', `nama=nilai (${p})`));
      return null;
    }
    isian[p.slice(0, batas)] = p.slice(batas + 1);
  }
  return isian;
}
