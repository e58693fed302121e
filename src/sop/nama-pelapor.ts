import { nfkc } from './nfkc.ts';

/** Letters of a name that is found however its letters are set apart ("S i t i", "Siti.Rekaan", "sitiRekaan"). */
const HURUF_MIN = 8;
/** No person's name is longer; of what else stands in that field the beginning is looked for, or a pattern overflows. */
const HURUF_MAKS = 100;
/** A shorter single name ("Ani") is too common a word to be told from one, unless a form of address stands before it. */
const NAMA_TUNGGAL_MIN = 4;
/** Shorter parts ("H.", "M.") are titles and initials. */
const BAGIAN_MIN = 3;
/** Behind one of these a part of the name is the name: "Ibu Siti". Where one stands, a word is no common one. */
const SAPAAN = 'yth|sdr|sdri|sdra|saudara|saudari|bapak|bpk|pak|ibu|bu|tuan|nyonya|ny|tn';
/** What people write in the place of a name; said of anybody. */
const UMUM = /^(?:pelapor|warga|masyarakat|anonim|rahasia|admin|bapak|ibu|saudara|saudari|haji|hamba|allah)$/;

/** With the titles behind a comma ("Siti Aminah, S.Pd.") and without them. */
const sebutan = (nama: string): readonly string[] => [nama, nama.split(',')[0] ?? ''].map(kataRapi);

/** Letters and digits stay where they are, all else is a space: patterns over it need no tables of Unicode (1 s became 10 ms). */
const datar = (teks: string): string => teks.replace(/[^\p{L}\p{N}]/gu, (satu) => ' '.repeat(satu.length));

export function adaNama(teks: string, nama: readonly string[]): boolean {
  const rata = datar(teks);
  return nama.flatMap(polaNama).some((pola) => rata.search(pola) !== -1);
}

/** The text with something else wherever the name stands. */
export const tanpaNama = (teks: string, nama: string, ganti: string): string =>
  polaNama(nama).reduce((sisa, pola) => {
    const ketemu = [...datar(sisa).matchAll(pola)].toReversed();
    return ketemu.reduce(
      (hasil, { index, 0: isi }) => hasil.slice(0, index) + ganti + hasil.slice(index + isi.length),
      sisa,
    );
  }, teks);

/** Ways in which a text may name the reporter, the longest first; of what identifies nobody none. */
function polaNama(nama: string): readonly RegExp[] {
  const lengkap = [...new Set(sebutan(nama))].filter(menyebutOrang);
  const bagian = bagianNama(nama);
  const [awal = '', kedua = ''] = bagian;
  const akhir = bagian.at(-1) ?? '';
  const pasangan = bagian.length < 2 ? [] : [`${awal} ${kedua}`, `${awal} ${akhir}`, `${akhir} ${awal}`];
  const kata = [...new Set([...lengkap.toSorted((a, b) => b.length - a.length), ...pasangan])];
  return [...kata.map(sebagaiKata), ...lengkap.filter(panjang).map(berjarak), ...bersapa(awal, akhir)];
}

const menyebutOrang = (nama: string): boolean =>
  (nama.includes(' ') || nama.length >= NAMA_TUNGGAL_MIN) &&
  !nama.split(' ').every((kata) => UMUM.test(kata));

/** "Warga Selat Hilir" names a place. */
function bagianNama(nama: string): readonly string[] {
  const kata = kataRapi(nama.split(',')[0] ?? '').split(' ');
  return UMUM.test(kata[0] ?? '') ? [] : kata.filter((k) => k.length >= BAGIAN_MIN && !UMUM.test(k));
}

const panjang = (nama: string): boolean => nama.replaceAll(' ', '').length >= HURUF_MIN;

/** As whole words, whatever stands between them. */
const sebagaiKata = (kata: string): RegExp => pola(kata.split(' ').join(' +'));

/** Set apart or run together: still from one word's begin to one word's end, so "Ali Mandiri" is not in "kembali mandiri". */
const berjarak = (nama: string): RegExp => pola([...nama.replaceAll(' ', '')].join(' {0,3}'));

const bersapa = (awal: string, akhir: string): readonly RegExp[] =>
  [...new Set([awal, akhir])]
    .filter((b) => b !== '')
    .map((b) => pola(`(?<=(?<![^ ])(?:${SAPAAN}) {1,3})${b}`));

const pola = (isi: string): RegExp => new RegExp(`(?<![^ ])${isi}(?![^ ])`, 'gi');

/** Letters and digits only, one space between words, no more of them than a name has. */
function kataRapi(teks: string): string {
  const rapi = nfkc(teks)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return rapi.length <= HURUF_MAKS ? rapi : rapi.slice(0, HURUF_MAKS).replace(/ [^ ]*$/, '');
}
