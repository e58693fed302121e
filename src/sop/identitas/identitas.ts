import { berupaAlamat, letakAlamat } from './alamat-pelapor.ts';
import { adaNama } from './nama-pelapor.ts';
import { nfkc } from './nfkc.ts';
import { adaSurel, surelPelapor } from './surel-pelapor.ts';

/** What of a reporter must not stand in a text that goes out. */
export type JenisIdentitas = 'nama' | 'nik' | 'telepon' | 'surel' | 'alamat';

/** 16 digits, as a NIK is written with or without separators (dots, slashes, white space, any dash). */
export const NIK = /(?<!\d)\d(?:[\s./_\u2010-\u2015-]{0,3}\d){15}(?!\d)/;
/** Indonesian mobile numbers: 08…, +62 8…, 0062 8… or +62 (0)8…, 10 to 13 digits from the 0, set apart in any way; 08/09/2026 10.30 is none. */
export const TELEPON =
  /(?<!\d)(?!08[./-]\d{1,2}[./-]\d{4}(?!\d))(?:(?:\+|00)?[ .-]?6[ .-]?2[\s./_\u2010-\u2015-]{0,3}(?:\(0\) ?)?|0)[\s./_\u2010-\u2015-]?8(?:[\s./_()\u2010-\u2015-]{0,3}\d){8,11}(?!\d)/;
/** Digits of the shortest telephone number that is told from a house number or a date. */
const ANGKA_MIN = 7;
/** Spaces that are not seen, and marks that turn the direction of writing, inside a word or a number. */
const TAK_TAMPAK = /(?!\u200d)\p{Cf}/gu;

/** One spelling of what is looked through: full-width digits and no-break spaces are the same number. */
export const tampak = (naskah: string): string => nfkc(naskah).replace(TAK_TAMPAK, '');

export function identitasDalam(naskah: string, identitas: readonly string[]): readonly JenisIdentitas[] {
  const angka = tampak(naskah);
  const milik = kenali(identitas);
  const ada: Readonly<Record<JenisIdentitas, boolean>> = {
    // A space that is not seen may stand in a name as one.
    nama: adaNama(angka, milik.nama) || adaNama(nfkc(naskah), milik.nama),
    nik: NIK.test(angka),
    telepon: TELEPON.test(angka) || adaAngka(angka, milik.angka),
    surel: adaSurel(angka, milik.surel),
    alamat: letakAlamat(angka, milik.alamat).length > 0,
  };
  return (['nama', 'nik', 'telepon', 'surel', 'alamat'] as const).filter((jenis) => ada[jenis]);
}

export interface MilikPelapor {
  readonly nama: readonly string[];
  /** Digits only. */
  readonly angka: readonly string[];
  readonly surel: readonly string[];
  readonly alamat: readonly string[];
}

/** What each value is follows from what it looks like: forms of other offices call their fields otherwise. */
export function kenali(identitas: readonly string[]): MilikPelapor {
  const surel = identitas.flatMap(surelPelapor);
  const lain = identitas.filter((satu) => nomorPelapor(satu).length === 0 && surelPelapor(satu).length === 0);
  return {
    angka: identitas.flatMap(nomorPelapor),
    surel,
    alamat: lain.filter(berupaAlamat),
    nama: lain.filter((satu) => !berupaAlamat(satu)),
  };
}

/** As LAPOR! tells who reported: an account that ends in a number ("Agus Contoh 87") is no address, and a name without it. */
export function namaAkun(nama: string): readonly string[] {
  const tanpaAngka = nama.replace(/[\d_]+/g, ' ').trim();
  return [nama, /\d/.test(nama) && !nama.includes('@') ? tanpaAngka : ''].filter((satu) => satu !== '');
}

/** The telephone numbers of a field that holds nothing else, each without its 0 or 62; two of them are often in one. */
function nomorPelapor(nilai: string): readonly string[] {
  const isi = nfkc(nilai).replace(/\b(?:hp|telp?|telepon|wa|dan|atau)\b\.?:?/gi, ',');
  if (!/^[\d\s().+,;/_\u2010-\u2015-]+$/.test(isi)) return [];
  const satuan = isi.split(/[,;/\n]/);
  const semua = [isi, ...(satuan.length > 1 ? satuan : [])].map((satu) => satu.replace(/\D/g, ''));
  const nomor = semua.filter((satu) => satu.length >= ANGKA_MIN).map((satu) => satu.replace(/^(?:62|0)/, ''));
  return [...new Set(nomor)];
}

/** The reporter's own number, spelled in any way, with its 0, with 62 or with neither: a landline has no pattern of its own. */
function adaAngka(naskah: string, angka: readonly string[]): boolean {
  if (angka.length === 0) return false;
  const rapat = naskah.replace(/(?<=\d)[\s./_()\u2010-\u2015-]{1,3}(?=\d)/g, '');
  return angka.some((satu) => rapat.includes(satu));
}
