import type { TahunLibur } from '../../sop/waktu/kalender.ts';

/** A year as `bacaTahunLibur` reads it, one day a line, in their order. */
export function tulisTahunLibur(tahun: string, { sumber, sekunder, nasional, cuti }: TahunLibur): string {
  const isi = { tahun, sumber, ...(sekunder ? { sekunder } : {}), nasional, cuti };
  return `${JSON.stringify(isi, null, 2)}\n`;
}
