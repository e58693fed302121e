import { nfkc } from './nfkc.ts';

/** What may stand between two digits of one number. */
const SELA = '[\\s.,:/_()\\u2010-\\u2015-]';
const DI_ANTARA_ANGKA = new RegExp(`(?<=\\d)${SELA}{1,3}(?=\\d)`, 'g');
/** 16 digits, as a NIK is written with or without separators (dots, slashes, white space, any dash). */
const NIK = /(?<!\d)\d(?:[\s./_\u2010-\u2015-]{0,3}\d){15}(?!\d)/g;
/**
 * The same in groups with commas or colons, as lists of years and times are too: day and month of birth (digits 7 to 10; a
 * woman's day plus 40) tell it from them.
 */
const NIK_BERKOMA =
  /(?<!\d)(?:\d{4}[,:]\s?\d{4}[,:]\s?\d{4}[,:]\s?\d{4}|\d{6}[,:]\s?\d{6}[,:]\s?\d{4})(?!\d)/g;
const TANGGAL_NIK = /^\d{6}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])/;
/** "6.471.012.345.678.901" is written by thousands, as money is and a NIK never. */
const RIBUAN = /^\d([.,])\d{3}(?:\1\d{3}){4}$/;
const RUPIAH = /\b(?:rp|idr)[\s.]{0,2}$/i;
/** Indonesian mobile numbers: 08…, +62 8…, 0062 8… or +62 (0)8…, 10 to 13 digits from the 0, set apart in any way; 08/09/2026 10.30 is none. */
const TELEPON =
  /(?<!\d)(?!08[./-]\d{1,2}[./-]\d{4}(?!\d))(?:(?:\+|00)?[ .-]?6[ .-]?2[\s./_\u2010-\u2015-]{0,3}(?:\(0\) ?)?|0)[\s./_\u2010-\u2015-]?8(?:[\s./_()\u2010-\u2015-]{0,3}\d){8,11}(?!\d)/g;
/** In groups with commas or colons; 08:30, 09:15, 10:00 are times. */
const TELEPON_BERKOMA =
  /(?<!\d)(?:(?:\+|00)?62[\s,:-]{0,2}|0)8\d{1,2}[,:]\s?\d{3,4}[\s,:-]{0,2}\d{3,5}(?!\d)/g;
/** Digits of the shortest telephone number that is told from a house number or a date. */
const ANGKA_MIN = 7;
/** No number is longer, nor a pattern made of one: that overflows. */
const ANGKA_MAKS = 40;

/** A number that looks like a NIK, and is no amount of money. */
export const adaNik = (naskah: string): boolean => letakNik(naskah).length > 0;

export const tanpaNik = (naskah: string, ganti: string): string =>
  letakNik(naskah)
    .toReversed()
    .reduce((hasil, [awal, akhir]) => hasil.slice(0, awal) + ganti + hasil.slice(akhir), naskah);

function letakNik(naskah: string): readonly (readonly [number, number])[] {
  const biasa = [...naskah.matchAll(NIK)].filter((satu) => !uang(satu[0], naskah.slice(0, satu.index)));
  const berkoma = [...naskah.matchAll(NIK_BERKOMA)].filter(([isi]) =>
    TANGGAL_NIK.test(isi.replace(/\D/g, '')),
  );
  const letak = [...biasa, ...berkoma].map(({ 0: isi, index }) => [index, index + isi.length] as const);
  // The two cannot both be of one number, but may overlap where two numbers stand side by side.
  return letak.toSorted((a, b) => a[0] - b[0]).filter(([awal], i, semua) => awal >= (semua[i - 1]?.[1] ?? 0));
}

const uang = (angka: string, sebelum: string): boolean =>
  RIBUAN.test(angka) || (/^\d+$/.test(angka) && RUPIAH.test(sebelum.slice(-6)));

/** A mobile number of anybody, or the reporter's own, spelled in any way: a landline has no pattern of its own. */
export function adaTelepon(naskah: string, milik: readonly string[]): boolean {
  if (tanpaTelepon(naskah, milik, '') !== naskah) return true;
  // Within a longer run of digits it cannot be taken out, but is told all the same.
  const rapat = naskah.replace(DI_ANTARA_ANGKA, '');
  return milik.some((nomor) => rapat.includes(nomor));
}

export const tanpaTelepon = (naskah: string, milik: readonly string[], ganti: string): string =>
  milik
    .filter((nomor) => nomor.length <= ANGKA_MAKS)
    .reduce(
      (teks, nomor) => teks.replace(polaNomor(nomor), ganti),
      naskah.replace(TELEPON, ganti).replace(TELEPON_BERKOMA, ganti),
    );

/** The telephone numbers of a field that holds nothing else, each without its 0 or 62; two of them are often in one. */
export function nomorPelapor(nilai: string): readonly string[] {
  const isi = nfkc(nilai).replace(/\b(?:hp|telp?|telepon|wa|dan|atau)\b\.?:?/gi, ',');
  if (!/^[\d\s().+,:;/_\u2010-\u2015-]+$/.test(isi)) return [];
  const satuan = isi.split(/[,;/\n]/);
  const semua = [isi, ...(satuan.length > 1 ? satuan : [])].map((satu) => satu.replace(/\D/g, ''));
  const nomor = semua.filter((satu) => satu.length >= ANGKA_MIN).map((satu) => satu.replace(/^(?:62|0)/, ''));
  return [...new Set(nomor)];
}

/** With its 0, with 62 or with neither. */
const polaNomor = (nomor: string): RegExp =>
  new RegExp(
    `\\(?(?<!\\d)(?:(?:(?:\\+|00)?62|0)${SELA}{0,3})?${[...nomor].join(`${SELA}{0,3}`)}(?!\\d)`,
    'g',
  );
