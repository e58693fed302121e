import { nfkc } from './nfkc.ts';

/** Letters of a name that is found however its letters are set apart ("S i t i", "Siti.Rekaan", "sitiRekaan"). */
const HURUF_MIN = 8;
/** No person's name is longer; of what else stands in that field the beginning is looked for, or a pattern overflows. */
const HURUF_MAKS = 100;
/** A shorter single name ("Ani") is too common a word to be told from one, unless a form of address stands before it. */
const NAMA_TUNGGAL_MIN = 4;
/** Parts of a name that are looked for one by one. */
const BAGIAN_MAKS = 6;
/** Shorter parts ("H.", "M.") are titles and initials. */
const BAGIAN_MIN = 3;
/** Behind one of these a part of the name is the name: "Ibu Siti". Where one stands, a word is no common one. */
const SAPAAN =
  'yth|sdr|sdri|sdra|saudara|saudari|bapak|bpk|pak|ibu|bu|tuan|nyonya|ny|tn|mas|mbak|kak|bang|haji|hajah|hj|ustadz|ustaz|bernama|atas {1,3}nama|an|a {1,3}n|pelapor|pengadu';
/** What stands before or behind a name and is none: "Bpk. H. Agus Contoh, S.Pd." is Agus Contoh. */
const GELAR =
  /^(?:yth|sdr|sdri|sdra|saudara|saudari|bapak|bpk|pak|ibu|bu|tuan|nyonya|ny|tn|nn|haji|hajah|hj|kh|ust|ustadz|ustaz|drs|dra|dr|drg|drh|prof|ir|apt|alm|almh|binti|bin|spd|msi|msc|mpd|skm|amd|sh|mh|se|mm|st|mt|ssos|skep)$/;
/** Letters of a part whose other part may be an initial ("A. Contohwan"): of shorter ones lists are full ("a. Dana"). */
const BAGIAN_BERINISIAL_MIN = 5;
/** What people write in the place of a name; said of anybody. */
const UMUM = /^(?:pelapor|warga|masyarakat|anonim|rahasia|admin|bapak|ibu|saudara|saudari|haji|hamba|allah)$/;

/** With the titles behind a comma ("Siti Aminah, S.Pd.") and without them. */
const sebutan = (nama: string): readonly string[] => {
  const semua = [nama, nama.split(',')[0] ?? ''].map(kataRapi);
  return [...semua, ...semua.map((satu) => tanpaGelar(satu.split(' ')).join(' '))];
};

const tanpaGelar = (kata: readonly string[]): readonly string[] => kata.filter((k) => !GELAR.test(k));

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
  const awal = bagian[0] ?? '';
  const akhir = bagian.at(-1) ?? '';
  const bersebelahan = bagian.slice(1).map((satu, i) => `${bagian[i]} ${satu}`);
  const pasangan = bagian.length < 2 ? [] : [...bersebelahan, `${awal} ${akhir}`, `${akhir} ${awal}`];
  const kata = [...new Set([...lengkap.toSorted((a, b) => b.length - a.length), ...pasangan])];
  return [
    ...kata.map(sebagaiKata),
    ...[...new Set(lengkap)].filter(panjang).map(berjarak),
    ...berinisial(bagian),
    ...bersapa(bagian),
  ];
}

/** "A. Contohwan", "Agus C.": one part whole, of the other its first letter. */
function berinisial(bagian: readonly string[]): readonly RegExp[] {
  const awal = bagian[0] ?? '';
  const akhir = bagian.at(-1) ?? '';
  if (bagian.length < 2) return [];
  const pasangan = [
    [akhir, `${awal.charAt(0)} ${akhir}`],
    [awal, `${awal} ${akhir.charAt(0)}`],
  ] as const;
  return pasangan
    .filter(([utuh]) => utuh.length >= BAGIAN_BERINISIAL_MIN)
    .map(([, kata]) => sebagaiKata(kata));
}

const menyebutOrang = (nama: string): boolean =>
  (nama.includes(' ') || nama.length >= NAMA_TUNGGAL_MIN) &&
  !nama.split(' ').every((kata) => UMUM.test(kata));

/** "Warga Selat Hilir" names a place. */
function bagianNama(nama: string): readonly string[] {
  const kata = tanpaGelar(kataRapi(nama.split(',')[0] ?? '').split(' '));
  return UMUM.test(kata[0] ?? '') ? [] : kata.filter((k) => k.length >= BAGIAN_MIN && !UMUM.test(k));
}

const panjang = (nama: string): boolean => nama.replaceAll(' ', '').length >= HURUF_MIN;

/** As whole words, whatever stands between them. */
const sebagaiKata = (kata: string): RegExp => pola(kata.split(' ').join(' +'));

/** Set apart or run together: still from one word's begin to one word's end, so "Ali Mandiri" is not in "kembali mandiri". */
const berjarak = (nama: string): RegExp => pola([...nama.replaceAll(' ', '')].join(' {0,3}'));

const bersapa = (bagian: readonly string[]): readonly RegExp[] =>
  [...new Set(bagian.slice(0, BAGIAN_MAKS))].map((b) => pola(`(?<=(?<![^ ])(?:${SAPAAN}) {1,3})${b}`));

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
