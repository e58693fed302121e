import type { Lajur } from './lajur.ts';
import type { PintuLangkah } from './pintu.ts';

/** How wide a step, the words of an arrow beside it, and an end may be. */
export interface Ukuran {
  readonly kotak: number;
  readonly label: number;
  readonly akhir: number;
}

/** Where the columns begin: lanes and words, boxes, words, ends, lanes. */
export interface Kolom {
  readonly kiri: number;
  readonly kanan: number;
  /** Between the sides of the boxes. */
  readonly tengah: number;
  readonly akhir: number;
  readonly lebarAkhir: number;
  /** From here outwards. */
  readonly lajurKiri: number;
  readonly lajurKanan: number;
  readonly lebar: number;
}

export const LEBAR_LAJUR = 13;
export const TEPI_LAJUR = 9;

/** A column that nothing stands in takes no room. */
export function susunKolom(pintu: readonly PintuLangkah[], lajur: Lajur, ukuran: Ukuran): Kolom {
  const adaKiri = pintu.some(({ kiri }) => kiri.length > 0);
  const adaKanan = pintu.some(({ kanan }) => kanan.length > 0);
  const adaAkhir = pintu.some(({ kanan }) => kanan.some(({ akhir }) => akhir.length > 0));
  const lajurKiri = lebarLajur(lajur.mundur);
  const kiri = lajurKiri + (adaKiri ? ukuran.label : 0);
  const kanan = kiri + ukuran.kotak;
  const akhir = kanan + (adaKanan ? ukuran.label : 0);
  const lajurKanan = akhir + (adaAkhir ? ukuran.akhir : 0);
  return {
    kiri,
    kanan,
    tengah: (kiri + kanan) / 2,
    akhir,
    lebarAkhir: ukuran.akhir,
    lajurKiri,
    lajurKanan,
    lebar: lajurKanan + lebarLajur(lajur.maju),
  };
}

const lebarLajur = (lajur: ReadonlyMap<unknown, number>): number =>
  lajur.size === 0 ? 0 : (Math.max(...lajur.values()) + 1) * LEBAR_LAJUR + TEPI_LAJUR;
