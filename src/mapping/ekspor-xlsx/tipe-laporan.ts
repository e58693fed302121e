import { baku } from '../xlsx/sel.ts';

export interface TipeLaporan {
  readonly anonim: boolean;
  readonly rahasia: boolean;
  /** False where a word is unknown: then both flags stand, the safe side. */
  readonly dikenal: boolean;
}

const PEMISAH = /[,;/&+|\n]|\bdan\b/;

/** `Anonim`, `Rahasia`, both in any order, or empty: neither. */
export function bacaTipeLaporan(teks: string): TipeLaporan {
  const kata = baku(teks)
    .toLowerCase()
    .split(PEMISAH)
    .map((k) => k.trim())
    .filter((k) => k !== '');
  const dikenal =
    kata.every((k) => k === 'anonim' || k === 'rahasia') && (teks.trim() === '' || kata.length > 0);
  return dikenal
    ? { anonim: kata.includes('anonim'), rahasia: kata.includes('rahasia'), dikenal }
    : { anonim: true, rahasia: true, dikenal };
}
