import { terhitung } from './hitungan-benda.ts';
import { GELAR_JALAN, LEMBAGA, NASKAH, NOMOR, RT, RUTE, SELA, TEMPAT, WILAYAH } from './kata-alamat.ts';
import { nfkc } from './nfkc.ts';

/** Words of one address, and of a way from a street to its house: none is longer. */
const KATA_MAKS = 60;
const JARAK_MAKS = 12;
const PANJANG_MAKS = 1_000;
/** Letters of a word that names a place: initials alone name half a town. */
const HURUF_MIN = 3;
/** Letters of a name that is known without its spaces: a shorter one is a word. */
const SERANGKAI_MIN = 5;
/** Longer ones are postal codes. */
const ANGKA_RUMAH_MAKS = 4;

interface Kata {
  readonly isi: string;
  readonly awal: number;
  readonly akhir: number;
  /** What stands between the word before and this one. */
  readonly jeda: string;
}

/** A reporter's address as it is looked for. */
interface Alamat {
  readonly tempat: readonly (readonly string[])[];
  /** With its letter ("17A"), or '' for none. */
  readonly rumah: { readonly nomor: string; readonly huruf: string } | null;
  readonly rt: string | null;
  readonly kata: ReadonlySet<string>;
}

type Letak = readonly [awal: number, akhir: number];

/**
 * Where in a text a reporter's home is told: the street (or another place with houses) together with the house number or
 * the RT, however it is spelled. The street, the RW or the kelurahan alone is what half the complaints are about.
 */
export function letakAlamat(teks: string, alamat: readonly string[]): readonly Letak[] {
  const dicari = alamat.map(baca).filter(khas);
  if (dicari.length === 0) return [];
  const kata = kataDari(teks);
  return gabung(dicari.flatMap((satu) => [...rumahDi(kata, satu)]));
}

/** Whether a value is an address at all: names of people have no numbers in them. */
export const berupaAlamat = (isi: string): boolean =>
  /\d/.test(isi) ||
  kataDari(isi.slice(0, PANJANG_MAKS)).some(({ isi: k }) => umum(k) && !GELAR_JALAN.test(k));

const angka = (kata: string | undefined): boolean => kata !== undefined && /^\d+$/.test(kata);

const khas = ({ tempat, rumah, rt }: Alamat): boolean => tempat.length > 0 && (rumah !== null || rt !== null);

/**
 * Words in one spelling, letters without marks, each with its place; a letter behind a number is a word of its own
 * ("17A", "RT03"). A number with separators (17.00, 1.500,00) is one word, and no house.
 */
function kataDari(teks: string): readonly Kata[] {
  let lalu = 0;
  return [...teks.matchAll(/\d+(?:[.,:]\d+)+|\d+|[\p{L}\p{M}]+|%/gu)].map(({ 0: isi, index }) => {
    const jeda = teks.slice(lalu, index);
    lalu = index + isi.length;
    return { isi: ejaan(isi), awal: index, akhir: lalu, jeda };
  });
}

const ejaan = (kata: string): string =>
  nfkc(kata)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^0+(?=\d)/, '');

const umum = (kata: string): boolean =>
  kata === RT || TEMPAT.test(kata) || NOMOR.test(kata) || WILAYAH.test(kata) || GELAR_JALAN.test(kata);

function baca(alamat: string): Alamat {
  const kata = kataDari(alamat.slice(0, PANJANG_MAKS))
    .slice(0, KATA_MAKS)
    .map((k) => k.isi);
  const letak = letakRumah(kata);
  const huruf = kata[letak + 1] ?? '';
  const tempat = namaSesudah(kata, letak, TEMPAT, true);
  return {
    // Of a village without streets.
    tempat: tempat.length > 0 ? tempat : namaSesudah(kata, letak, WILAYAH, false),
    rumah: letak === -1 ? null : { nomor: kata[letak] ?? '', huruf: /^[a-z]$/.test(huruf) ? huruf : '' },
    rt: nomorRt(kata),
    kata: new Set(kata.filter((k) => !umum(k))),
  };
}

/** Behind "no"; else the first number with a name before it ("Jl. 17 Agustus 3"). -1: it tells no house. */
function letakRumah(kata: readonly string[]): number {
  const bernomor = kata.findIndex(
    (k, i) => angka(k) && /^(?:no|nomor|nomer|nmr|num|kav|kavling)$/.test(kata[i - 1] ?? ''),
  );
  if (bernomor !== -1) return bernomor;
  return kata.findIndex((k, i) => {
    if (!angka(k) || k.length > ANGKA_RUMAH_MAKS) return false;
    const sebelum = kata[i - 1] ?? '';
    if (RUTE.test(sebelum) || TEMPAT.test(sebelum) || WILAYAH.test(sebelum)) return false;
    if (angka(sebelum) && kata.slice(Math.max(0, i - 3), i).some((r) => RUTE.test(r))) return false;
    return kata.slice(0, i).some((d) => !umum(d) && d.length >= HURUF_MIN && !angka(d));
  });
}

/** "RT 03 RW 02", "RT/RW 03/02", "RT.03/02". */
function nomorRt(kata: readonly string[]): string | null {
  const letak = kata.indexOf(RT);
  if (letak === -1) return null;
  const isi = kata.slice(letak + 1, letak + 4).find((k) => !SEBELUM_ANGKA_RT.test(k));
  return isi !== undefined && angka(isi) ? isi : null;
}
const SEBELUM_ANGKA_RT = /^(?:rw|no|nomor)$/;

/** Names behind a word for a place, to the house number or the next such word; `awal`: what it begins with, too. */
function namaSesudah(
  kata: readonly string[],
  rumah: number,
  penanda: RegExp,
  awal: boolean,
): readonly (readonly string[])[] {
  const nama: string[][] = [[]];
  let dalam = awal;
  for (const [i, k] of kata.entries()) {
    if (penanda.test(k) && k !== 'rw') {
      nama.push([]);
      dalam = true;
    } else if (i === rumah || RUTE.test(k) || NOMOR.test(k) || WILAYAH.test(k)) dalam = false;
    else if (dalam && !GELAR_JALAN.test(k)) nama.at(-1)?.push(k);
  }
  return nama.filter((satu) => satu.some((k) => k.length >= HURUF_MIN && !angka(k)));
}

function* rumahDi(kata: readonly Kata[], alamat: Alamat): Generator<Letak> {
  for (let i = 0; i < kata.length; i++)
    for (const nama of alamat.tempat) {
      const akhir = samaDari(kata, i, nama);
      if (akhir === null || LEMBAGA.test(kata[i - 1]?.isi ?? '')) continue;
      const ke = kedepan(kata, akhir, alamat);
      const dari = kebelakang(kata, i, alamat);
      if (ke === null && dari === null) continue;
      yield [kata[dari ?? awalTempat(kata, i)]?.awal ?? 0, kata[ke ?? akhir - 1]?.akhir ?? 0];
    }
}

/** Index behind the name, where it stands at `i`; titles between its words do not count, one initial may stand for a word. */
function samaDari(kata: readonly Kata[], i: number, nama: readonly string[]): number | null {
  if (serangkai(kata[i]?.isi ?? '', nama.join(''))) return i + 1;
  let letak = i;
  let utuh = false;
  for (const dicari of nama) {
    while (letak > i && GELAR_JALAN.test(kata[letak]?.isi ?? '')) letak++;
    const ada = kata[letak]?.isi ?? '';
    if ((ROMAWI[ada] ?? ada) === (ROMAWI[dicari] ?? dicari)) utuh ||= dicari.length >= HURUF_MIN;
    else if (nama.length === 1 || !sepertiInisial(ada, dicari)) return null;
    letak++;
  }
  return utuh ? letak : null;
}

/** "MelatiRahasia17", "JalanMelatiNo17": one word with what stands before and behind it. */
function serangkai(kata: string, nama: string): boolean {
  const letak = kata.indexOf(nama);
  if (letak === -1 || nama.length < SERANGKAI_MIN) return false;
  const [depan, belakang] = [kata.slice(0, letak), kata.slice(letak + nama.length)];
  return (depan === '' || TEMPAT.test(depan)) && (belakang === '' || NOMOR.test(belakang));
}

/** "Melati II" is "Melati 2". */
const ROMAWI: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
};

const sepertiInisial = (a: string, b: string): boolean =>
  a !== '' && b !== '' && a[0] === b[0] && !angka(a) && (a.length === 1 || b.length === 1);

/** "Jl. Jend. Sudirman": from the "Jl." on. */
function awalTempat(kata: readonly Kata[], i: number): number {
  let awal = i;
  while (GELAR_JALAN.test(kata[awal - 1]?.isi ?? '')) awal--;
  return TEMPAT.test(kata[awal - 1]?.isi ?? '') ? awal - 1 : awal;
}

/** Index of the last word of the address behind its street, if it tells the house or the RT; else null. */
function kedepan(kata: readonly Kata[], mulai: number, alamat: Alamat): number | null {
  let ketemu: number | null = null;
  for (let i = mulai; i < Math.min(kata.length, mulai + JARAK_MAKS); i++) {
    const isi = kata[i]?.isi ?? '';
    const akhir = rumahPada(kata, i, alamat) ?? rtPada(kata, i, alamat);
    if (akhir === null && !sejalan(isi, alamat)) break;
    if (akhir !== null) i = akhir;
    if (akhir !== null || (ketemu !== null && alamat.kata.has(isi))) ketemu = i;
  }
  return ketemu;
}

/** The same before it: "rumah nomor 17 di Jalan …", "RT 03 Jalan …"; only a number that says of what it is. */
function kebelakang(kata: readonly Kata[], mulai: number, alamat: Alamat): number | null {
  let ketemu: number | null = null;
  for (let i = mulai - 1; i >= Math.max(0, mulai - JARAK_MAKS); i--) {
    const isi = kata[i]?.isi ?? '';
    const rumah = NOMOR.test(isi) && samaRumah(kata, i + 1, alamat) !== null;
    if (rumah && NASKAH.test(kata[i - 1]?.isi ?? '')) break;
    if (rumah || rtPada(kata, i, alamat) !== null) ketemu = i;
    else if (!sejalan(isi, alamat)) break;
  }
  return ketemu;
}

const sejalan = (isi: string, { kata }: Alamat): boolean => umum(isi) || SELA.test(isi) || kata.has(isi);

/** Index of the number's last word; 17A is not 17, but where the letter is left out it is the same house. */
function samaRumah(kata: readonly Kata[], i: number, { rumah }: Alamat): number | null {
  if (rumah === null || kata[i]?.isi !== rumah.nomor) return null;
  const lanjut = kata[i + 1];
  if (lanjut === undefined || !/^[a-z]$/.test(lanjut.isi) || !/^[ -]?$/.test(lanjut.jeda)) return i;
  if (lanjut.isi === rumah.huruf) return i + 1;
  return lanjut.jeda === '' ? null : i;
}

/** Behind a word for a number, or bare behind the street's own words, where it counts nothing. */
function rumahPada(kata: readonly Kata[], i: number, alamat: Alamat): number | null {
  const akhir = samaRumah(kata, i, alamat);
  const sebelum = kata[i - 1]?.isi ?? '';
  if (akhir === null || /^(?:rt|rw)$/.test(sebelum)) return null;
  if (NOMOR.test(sebelum)) return akhir;
  return SELA.test(sebelum) || terhitung(kata, akhir) ? null : akhir;
}

function rtPada(kata: readonly Kata[], i: number, { rt }: Alamat): number | null {
  if (rt === null || kata[i]?.isi !== RT) return null;
  const letak = [i + 1, i + 2, i + 3].find((n) => !SEBELUM_ANGKA_RT.test(kata[n]?.isi ?? ''));
  return letak !== undefined && kata[letak]?.isi === rt ? letak : null;
}

/** In their order, those that overlap as one. */
function gabung(letak: readonly Letak[]): readonly Letak[] {
  const hasil: [number, number][] = [];
  for (const [awal, akhir] of letak.toSorted((a, b) => a[0] - b[0])) {
    const lalu = hasil.at(-1);
    if (lalu !== undefined && awal <= lalu[1]) lalu[1] = Math.max(lalu[1], akhir);
    else hasil.push([awal, akhir]);
  }
  return hasil;
}
