import type { KonteksPerintah } from '../kerangka/konteks.ts';

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
    const nama = p.slice(0, batas);
    // Which of the two was meant nobody can tell: the first would vanish unseen.
    if (Object.hasOwn(isian, nama)) {
      keluar.warta(katalog.umum.isianDuaKali(nama));
      return null;
    }
    isian[nama] = p.slice(batas + 1);
  }
  return isian;
}
