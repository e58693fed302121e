import type { Bagan, Jalan } from './bagan.ts';

/** A move that does not lead to the next step, by the numbers of its steps. */
export interface Belokan {
  readonly dari: number;
  readonly ke: number;
  readonly jalan: Jalan;
}

/** The lane of each, from 0 beside the steps outwards: forward at the right, back at the left. */
export interface Lajur {
  readonly maju: ReadonlyMap<Belokan, number>;
  readonly mundur: ReadonlyMap<Belokan, number>;
}

export function lajurBagan({ langkah, jalan }: Bagan): Lajur {
  const nomor = new Map(langkah.map(({ id }, n) => [id, n]));
  const belokan = jalan.flatMap((satu): readonly Belokan[] => {
    const dari = nomor.get(satu.dari);
    const ke = nomor.get(keLangkah(satu) ?? '');
    return dari === undefined || ke === undefined || ke === dari + 1 ? [] : [{ dari, ke, jalan: satu }];
  });
  return {
    maju: bagiLajur(belokan.filter(({ dari, ke }) => ke > dari)),
    mundur: bagiLajur(belokan.filter(({ dari, ke }) => ke < dari)),
  };
}

export const keLangkah = ({ ke }: Jalan): string | null => ('langkah' in ke ? ke.langkah : null);

const panjang = ({ dari, ke }: Belokan): number => Math.abs(ke - dari);

/** Short moves inside long ones, none over another; in this order. */
function bagiLajur(semua: readonly Belokan[]): ReadonlyMap<Belokan, number> {
  const terpakai: Belokan[][] = [];
  const lajur = new Map<Belokan, number>();
  for (const belokan of semua.toSorted((a, b) => panjang(a) - panjang(b))) {
    const bebas = terpakai.findIndex((isi) => !isi.some((lain) => bertindih(lain, belokan)));
    const nomor = bebas < 0 ? terpakai.length : bebas;
    terpakai[nomor] = [...(terpakai[nomor] ?? []), belokan];
    lajur.set(belokan, nomor);
  }
  return lajur;
}

/** Two that meet at one step would touch there. */
const bertindih = (a: Belokan, b: Belokan): boolean =>
  Math.min(a.dari, a.ke) <= Math.max(b.dari, b.ke) && Math.min(b.dari, b.ke) <= Math.max(a.dari, a.ke);
