/** Lanes beside the steps, for moves that do not go to the next one. */

export interface Rentang {
  readonly dari: number;
  readonly ke: number;
}

const panjang = ({ dari, ke }: Rentang): number => Math.abs(ke - dari);
export const menurutPanjang = (a: Rentang, b: Rentang): number => panjang(a) - panjang(b);

/** The lane of each move, from 0 beside the steps outwards: short moves inside long ones, none over another. */
export function bagiLajur<R extends Rentang>(semua: readonly R[]): ReadonlyMap<R, number> {
  const terpakai: Rentang[][] = [];
  const lajur = new Map<R, number>();
  for (const rentang of semua.toSorted(menurutPanjang)) {
    const bebas = terpakai.findIndex((isi) => !isi.some((lain) => bertindih(lain, rentang)));
    const nomor = bebas < 0 ? terpakai.length : bebas;
    terpakai[nomor] = [...(terpakai[nomor] ?? []), rentang];
    lajur.set(rentang, nomor);
  }
  return lajur;
}

/** Two that meet at one step would touch there. */
const bertindih = (a: Rentang, b: Rentang): boolean =>
  Math.min(a.dari, a.ke) <= Math.max(b.dari, b.ke) && Math.min(b.dari, b.ke) <= Math.max(a.dari, a.ke);
