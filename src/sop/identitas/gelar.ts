/** Behind one of these a part of the name is the name: "Ibu Siti". Where one stands, a word is no common one. */
const SAPAAN =
  /^(?:yth|sdr|sdri|sdra|saudara|saudari|bapak|bapa|bpk|bp|pak|ibu|bu|tuan|nyonya|nona|ny|tn|nn|mas|mbak|kak|bang|kang|cak|om|tante|adik|bernama|an|pelapor|pengadu|alm|almh|almarhum|almarhumah)$/;
/** The same of two words. */
const SAPAAN_BERDUA = /^(?:atas nama|a n)$/;
/** Before a name, and as well in the names of streets: "Jalan Dr. Sutomo". */
const GELAR_DEPAN =
  /^(?:haji|hajah|hj|kh|ust|ustadz|ustaz|drs|dra|dr|drg|drh|dokter|prof|ir|apt|raden|rm|rr|pdt|pendeta)$/;
/** "H. Agus", "K.H. Agus", "R. Agus"; also the letters of lists. */
const GELAR_SEHURUF = /^[hkr]$/;
const GELAR_BELAKANG = /^(?:binti|bin|spd|msi|msc|mpd|skm|amd|sh|mh|se|mm|st|mt|ssos|skep)$/;

/** `sapaan` is said of persons alone, `gelar` of streets too, `huruf` may be anything. */
export type JenisGelar = 'sapaan' | 'gelar' | 'huruf';

/** What a word is that stands before a name. @param sebelum the word before it */
export function jenisGelar(kata: string, sebelum: string): JenisGelar | null {
  if (SAPAAN.test(kata) || SAPAAN_BERDUA.test(`${sebelum} ${kata}`)) return 'sapaan';
  if (GELAR_DEPAN.test(kata)) return 'gelar';
  return GELAR_SEHURUF.test(kata) ? 'huruf' : null;
}

/** Not what says of whom one speaks: "bernama", "pelapor". */
const BUKAN_GELAR = /^(?:bernama|an|pelapor|pengadu|mas|mbak|kak|bang|kang|cak|om|tante|adik|bapa|nona)$/;

/** What stands before or behind a name and is none: "Bpk. H. Agus Contoh, S.Pd." is Agus Contoh. */
export const gelar = (kata: string): boolean =>
  GELAR_BELAKANG.test(kata) || GELAR_DEPAN.test(kata) || (SAPAAN.test(kata) && !BUKAN_GELAR.test(kata));
