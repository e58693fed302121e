import type { Letak } from './deret-nama.ts';
import { letakDeret } from './deret-nama.ts';
import { gelar, jenisGelar } from './gelar.ts';
import { nfkc } from './nfkc.ts';

/** Letters of a name that is found however its letters are set apart ("S i t i", "Siti.Rekaan", "sitiRekaan"). */
const HURUF_MIN = 8;
/** No person's name is longer; of what else stands in that field the beginning is looked for, or a pattern overflows. */
const HURUF_MAKS = 100;
/** A shorter single name ("Ani") is too common a word to be told from one, unless a form of address stands before it. */
const NAMA_TUNGGAL_MIN = 4;
/** What people write in the place of a name; said of anybody. */
const UMUM = /^(?:pelapor|warga|masyarakat|anonim|rahasia|admin|bapak|ibu|saudara|saudari|haji|hamba|allah)$/;

/** With the titles behind a comma ("Siti Aminah, S.Pd.") and without them. */
const sebutan = (nama: string): readonly string[] => {
  const semua = [nama, nama.split(',')[0] ?? ''].map(kataRapi);
  return [...semua, ...semua.map((satu) => tanpaGelar(satu.split(' ')).join(' '))];
};

const tanpaGelar = (kata: readonly string[]): readonly string[] => kata.filter((k) => !gelar(k));

/**
 * Letters and digits stay where they are, without their marks ("Agús"), all else is a space: patterns over it need no tables
 * of Unicode (1 s became 10 ms).
 */
const datar = (teks: string): string =>
  teks
    .replace(/[^\p{L}\p{N}]/gu, (satu) => ' '.repeat(satu.length))
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, hurufPolos);

/** One letter for one: places in the text stay the same. */
const hurufPolos = (huruf: string): string => huruf.normalize('NFD').charAt(0);

export function adaNama(teks: string, nama: readonly string[]): boolean {
  const rata = datar(teks);
  return nama.some((satu) => letakNama(rata, satu).length > 0);
}

/** The text with something else wherever the name stands. */
export const tanpaNama = (teks: string, nama: string, ganti: string): string =>
  letakNama(datar(teks), nama)
    .toReversed()
    .reduce((hasil, [awal, akhir]) => hasil.slice(0, awal) + ganti + hasil.slice(akhir), teks);

/** Whole, however it is set apart, and in parts; what touches is one place. */
function letakNama(rata: string, nama: string): readonly Letak[] {
  const utuh = polaNama(nama).flatMap((pola) =>
    [...rata.matchAll(pola)].map(({ 0: isi, index }): Letak => [index, index + isi.length]),
  );
  const hasil: [number, number][] = [];
  for (const [awal, akhir] of [...utuh, ...letakDeret(rata, kataNama(nama))].toSorted(
    (a, b) => a[0] - b[0],
  )) {
    const lalu = hasil.at(-1);
    if (lalu !== undefined && awal <= lalu[1]) lalu[1] = Math.max(lalu[1], akhir);
    else hasil.push([awal, akhir]);
  }
  return hasil;
}

/** Of what identifies nobody none. */
function polaNama(nama: string): readonly RegExp[] {
  const lengkap = [...new Set(sebutan(nama))].filter(menyebutOrang);
  return [...lengkap.map(sebagaiKata), ...lengkap.filter(panjang).map(berjarak)];
}

const menyebutOrang = (nama: string): boolean =>
  (nama.includes(' ') || nama.length >= NAMA_TUNGGAL_MIN) &&
  !nama.split(' ').every((kata) => UMUM.test(kata));

/** "Warga Selat Hilir" names a place. */
function kataNama(nama: string): readonly string[] {
  const kata = tanpaGelar(kataRapi(nama.split(',')[0] ?? '').split(' '));
  return UMUM.test(kata[0] ?? '')
    ? []
    : kata.filter((k) => k !== '' && jenisGelar(k, '') !== 'huruf' && !UMUM.test(k));
}

const panjang = (nama: string): boolean => nama.replaceAll(' ', '').length >= HURUF_MIN;

/** As whole words, whatever stands between them. */
const sebagaiKata = (kata: string): RegExp => pola(kata.split(' ').join(' +'));

/** Set apart or run together: still from one word's begin to one word's end, so "Ali Mandiri" is not in "kembali mandiri". */
const berjarak = (nama: string): RegExp => pola([...nama.replaceAll(' ', '')].join(' {0,3}'));

const pola = (isi: string): RegExp => new RegExp(`(?<![^ ])${isi}(?![^ ])`, 'gi');

/** Letters and digits only, one space between words, no more of them than a name has. */
function kataRapi(teks: string): string {
  const rapi = nfkc(teks)
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, hurufPolos)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return rapi.length <= HURUF_MAKS ? rapi : rapi.slice(0, HURUF_MAKS).replace(/ [^ ]*$/, '');
}
