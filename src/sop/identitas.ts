import { adaNama } from './nama-pelapor.ts';
import { rapikan } from './naskah.ts';
import { nfkc } from './nfkc.ts';

/** What of a reporter must not stand in a text that goes out. */
export type JenisIdentitas = 'nama' | 'nik' | 'telepon' | 'alamat';

/** 16 digits, as a NIK is written with or without separators (dots, slashes, spaces, any dash). */
export const NIK = /(?<!\d)\d(?:[ ./\u2010-\u2015-]{0,3}\d){15}(?!\d)/;
/** Indonesian mobile numbers: 08…, +62 8… or +62 (0)8…, 10 to 13 digits from the 0, set apart in any way. */
export const TELEPON =
  /(?<!\d)(?:\+?6[ .-]?2[ .\u2010-\u2015-]{0,3}(?:\(0\) ?)?|0)[ .\u2010-\u2015-]?8(?:[ .()\u2010-\u2015-]{0,3}\d){8,11}(?!\d)/;
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
    nama: adaNama(angka, milik.nama),
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
  const lain = identitas.filter((satu) => nomorPelapor(satu) === '');
  return {
    angka: identitas.map(nomorPelapor).filter((nomor) => nomor !== ''),
    alamat: lain.filter(berupaAlamat).map(intiAlamat).filter(khas),
    nama: lain.filter((satu) => !berupaAlamat(satu)),
  };
}

/** '' for what has letters too. */
const angkaSaja = (isi: string): string =>
  /^[\d\s().+\u2010-\u2015/-]+$/.test(nfkc(isi)) ? nfkc(isi).replace(/\D/g, '') : '';

/** A telephone number without its 0 or 62; '' for what is none. */
export function nomorPelapor(nilai: string): string {
  const angka = angkaSaja(nilai);
  return angka.length < ANGKA_MIN ? '' : angka.replace(/^(?:62|0)/, '');
}

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

/** The reporter's own number, spelled in any way, with its 0, with 62 or with neither: a landline has no pattern of its own. */
function adaAngka(naskah: string, angka: readonly string[]): boolean {
  if (angka.length === 0) return false;
  const rapat = naskah.replace(/(?<=\d)[ .()\u2010-\u2015/-]{1,3}(?=\d)/g, '');
  return angka.some((satu) => rapat.includes(satu));
}

const kata = (teks: string): string =>
  rapikan(teks)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
