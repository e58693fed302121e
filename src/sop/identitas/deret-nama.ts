import type { JenisGelar } from './gelar.ts';
import { jenisGelar } from './gelar.ts';
import { LEMBAGA, TEMPAT } from './kata-alamat.ts';

/** Shorter words of a name ("H.", "M.") are titles and initials. */
const BAGIAN_MIN = 3;
/** Letters of a part that one initial beside it makes a name ("A. Contohwan"): of shorter ones lists are full ("a. Dana"). */
const BERINISIAL_MIN = 5;
/** Letters of parts that run together ("AgusContoh"): shorter ones are within words. */
const SERANGKAI_MIN = 8;

export type Letak = readonly [awal: number, akhir: number];

interface Kata {
  readonly awal: number;
  readonly akhir: number;
  readonly isi: string;
  /** Parts of the name that it is. */
  readonly bagian: readonly string[];
  /** Parts of the name of which it may be the first letter. */
  readonly inisial: readonly string[];
  readonly gelar: JenisGelar | null;
}

/**
 * Where parts of one name stand in a row so that they tell whose it is: two of them in any order, one with the initial of
 * another, one behind a title. A bare part alone is a word, or another's name. @param rata letters, digits and spaces only
 */
export function letakDeret(rata: string, nama: readonly string[]): readonly Letak[] {
  if (!nama.some(utuh)) return [];
  const kata = kataDari(rata, nama);
  const hasil: Letak[] = [];
  for (let i = 0; i < kata.length; i++) {
    if (kata[i]?.bagian.length === 0) continue;
    const [awal, akhir] = [awalDeret(kata, i), akhirDeret(kata, i)];
    if (menyebut(kata.slice(awal, akhir + 1)) || bergelar(kata, i))
      hasil.push([kata[awal]?.awal ?? 0, kata[akhir]?.akhir ?? 0]);
    i = akhir;
  }
  return hasil;
}

const utuh = (bagian: string): boolean => bagian.length >= BAGIAN_MIN;

function kataDari(rata: string, nama: readonly string[]): readonly Kata[] {
  let sebelum = '';
  return [...rata.matchAll(/[^ ]+/g)].map(({ 0: asli, index }) => {
    const isi = asli.toLowerCase();
    const kata = {
      ...{ isi, awal: index, akhir: index + asli.length },
      bagian: bagianDalam(isi, nama.filter(utuh)),
      inisial: isi.length === 1 ? nama.filter((satu) => satu.startsWith(isi)) : [],
      gelar: jenisGelar(isi, sebelum),
    };
    sebelum = isi;
    return kata;
  });
}

/** The part that a word is, with or without a number behind it, or the parts that it is made of. */
function bagianDalam(isi: string, bagian: readonly string[]): readonly string[] {
  const huruf = isi.replace(/\d+$/, '');
  const sama = bagian.find((satu) => satu === isi || satu === huruf);
  if (sama !== undefined) return [sama];
  return huruf.length >= SERANGKAI_MIN ? rangkaian(huruf, bagian) : [];
}

/** Which parts make up a word from its begin to its end, by the shortest way to each letter; none: it has another letter. */
function rangkaian(huruf: string, bagian: readonly string[]): readonly string[] {
  if (!bagian.some((satu) => huruf.startsWith(satu))) return [];
  const sampai = new Map<number, readonly string[]>([[0, []]]);
  for (let n = 0; n < huruf.length; n++) {
    const isi = sampai.get(n);
    if (isi === undefined) continue;
    for (const satu of bagian)
      if (huruf.startsWith(satu, n) && !sampai.has(n + satu.length))
        sampai.set(n + satu.length, [...isi, satu]);
  }
  return sampai.get(huruf.length) ?? [];
}

/** Initials before a part belong to it. */
function awalDeret(kata: readonly Kata[], i: number): number {
  let awal = i;
  while ((kata[awal - 1]?.inisial.length ?? 0) > 0) awal--;
  return awal;
}

/** The last part or initial behind it; titles may stand between. */
function akhirDeret(kata: readonly Kata[], i: number): number {
  let akhir = i;
  for (let n = i + 1; n < kata.length; n++) {
    const k = kata[n];
    if (k === undefined || (k.bagian.length === 0 && k.inisial.length === 0 && k.gelar === null)) break;
    if (k.bagian.length > 0 || k.inisial.length > 0) akhir = n;
  }
  return akhir;
}

function menyebut(deret: readonly Kata[]): boolean {
  const bagian = new Set(deret.flatMap((k) => k.bagian));
  if (bagian.size > 1) return true;
  const inisial = deret.filter((k) => k.inisial.some((satu) => !bagian.has(satu)));
  const cukup = [...bagian].some((satu) => satu.length >= BERINISIAL_MIN) ? 1 : 2;
  return inisial.length >= cukup;
}

/** Titles directly before a part, initials between them or not; before the name of a street or a school they say nothing. */
function bergelar(kata: readonly Kata[], i: number): boolean {
  const depan: JenisGelar[] = [];
  let awal = i - 1;
  for (; awal >= 0; awal--) {
    const k = kata[awal];
    if (k === undefined || (k.gelar === null && k.inisial.length === 0)) break;
    if (k.gelar !== null) depan.push(k.gelar);
  }
  if (depan.includes('sapaan')) return true;
  const tempat = kata[awal]?.isi ?? '';
  if (TEMPAT.test(tempat) || LEMBAGA.test(tempat)) return false;
  const panjang = kata[i]?.bagian.some((satu) => satu.length >= BERINISIAL_MIN) ?? false;
  return depan.includes('gelar') || (depan.length > 0 && panjang);
}
