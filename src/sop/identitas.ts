import { rapikan } from './naskah.ts';
import { nfkc } from './nfkc.ts';

/** What of a reporter must not stand in a text that goes out. */
export type JenisIdentitas = 'nama' | 'nik' | 'telepon' | 'alamat';

/** 16 digits, as a NIK is written with or without separators (dots, spaces, any dash). */
export const NIK = /(?<!\d)\d(?:[ .\u2010-\u2015-]?\d){15}(?!\d)/;
/** Indonesian mobile numbers: 08… or +62 8…, 10 to 13 digits from the 0, an area code in brackets allowed. */
export const TELEPON = /(?<!\d)(?:\+?62|0)[ .\u2010-\u2015-]?8\d(?:[ .()\u2010-\u2015-]{0,2}\d){7,10}(?!\d)/;
/** A shorter single name ("Ani") is too common a word to be told from one. */
const NAMA_TUNGGAL_MIN = 4;
/** Digits of the shortest telephone number that is told from a house number or a date. */
const ANGKA_MIN = 7;
/** Words by which a street is told, in any spelling: left out, so that "Jl. Melati No. 7" is "Jalan Melati 7". */
const KATA_ALAMAT = /^(?:jl|jln|jalan|gg|gang|no|nomor|rt|rw|blok|komp|komplek|kompleks|perum|dusun|desa)$/;

export function identitasDalam(naskah: string, identitas: readonly string[]): readonly JenisIdentitas[] {
  const rapi = ` ${kata(naskah)} `;
  // Full-width digits and no-break spaces are one spelling of the same number.
  const angka = nfkc(naskah);
  const milik = kenali(identitas);
  const ada: Readonly<Record<JenisIdentitas, boolean>> = {
    nama: milik.nama.some((n) => rapi.includes(` ${n} `)),
    nik: NIK.test(angka),
    telepon: TELEPON.test(angka) || adaAngka(angka, milik.angka),
    alamat: adaAlamat(rapi, milik.alamat),
  };
  return (['nama', 'nik', 'telepon', 'alamat'] as const).filter((jenis) => ada[jenis]);
}

interface MilikPelapor {
  readonly nama: readonly string[];
  /** Digits only. */
  readonly angka: readonly string[];
  /** Without the words that every address has. */
  readonly alamat: readonly string[];
}

/** What each value is follows from what it looks like: forms of other offices call their fields otherwise. */
function kenali(identitas: readonly string[]): MilikPelapor {
  const angka = identitas.map(angkaSaja).filter((a) => a.length >= ANGKA_MIN);
  const lain = identitas.filter((satu) => angkaSaja(satu).length < ANGKA_MIN);
  return {
    angka,
    alamat: lain.filter(berupaAlamat).map(intiAlamat).filter(khas),
    nama: lain
      .filter((satu) => !berupaAlamat(satu))
      .flatMap(sebutan)
      .filter((n) => n.includes(' ') || n.length >= NAMA_TUNGGAL_MIN),
  };
}

/** '' for what has letters too. */
const angkaSaja = (isi: string): string =>
  /^[\d\s().+\u2010-\u2015/-]+$/.test(nfkc(isi)) ? nfkc(isi).replace(/\D/g, '') : '';

export const berupaAlamat = (isi: string): boolean =>
  kata(isi)
    .split(' ')
    .some((satu) => KATA_ALAMAT.test(satu) || /^\d+[a-z]?$/.test(satu));

const intiAlamat = (isi: string): string =>
  kata(isi)
    .split(' ')
    .filter((satu) => !KATA_ALAMAT.test(satu))
    .join(' ');

/** A street alone is where half a town lives, and what half the complaints are about: with its number it is a home. */
const khas = (inti: string): boolean => /\d/.test(inti) && /\p{L}{3}/u.test(inti);

function adaAlamat(rapi: string, alamat: readonly string[]): boolean {
  if (alamat.length === 0) return false;
  const inti = ` ${intiAlamat(rapi)} `;
  return alamat.some((satu) => inti.includes(` ${satu} `));
}

/** The reporter's own number, spelled in any way: a landline has no pattern of its own. */
function adaAngka(naskah: string, angka: readonly string[]): boolean {
  if (angka.length === 0) return false;
  const rapat = naskah.replace(/(?<=\d)[ .()\u2010-\u2015/-]{1,2}(?=\d)/g, '');
  return angka.some((satu) => rapat.includes(satu));
}

/** With the titles behind a comma ("Siti Aminah, S.Pd.") and without them. */
export const sebutan = (nama: string): readonly string[] => [kata(nama), kata(nama.split(',')[0] ?? '')];

const kata = (teks: string): string =>
  rapikan(teks)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
