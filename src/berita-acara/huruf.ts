/** The faces that a paper is set in: how wide their text is, and what they can draw. */
export interface Huruf {
  /** Points. */
  lebar(teks: string, ukuran: number, tebal: boolean): number;
  ada(kodepoin: number): boolean;
}

/** Stands where the faces have no letter: Arabic, Javanese, pictures. */
export const TAK_TERCETAK = '\ufffd';

const pemenggal = new Intl.Segmenter('id', { granularity: 'grapheme' });
/** characters; no field of a one-page paper shows more than some 1,500 of them. */
const HURUF_DIBACA_MAKS = 4_000;
const ASCII = /^[\x20-\x7e\n]*$/;
/** Format characters (bidi marks, joiners, byte order marks) and variation selectors: they draw nothing, but steer. */
const TAK_TERLIHAT = /\p{Cf}|\p{Variation_Selector}/gu;
const GANTI_BARIS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const SELA = /(?:(?!\n)[\s\p{Cc}])+/gu;
/** A letter carries two marks in Vietnamese; hundreds would run over the lines above. */
const TANDA_BERLEBIH = /(\p{M}{3})\p{M}+/gu;

/** Text of others as the page may show it: nothing that steers, and a visible mark for what cannot be drawn. */
export function tercetak(teks: string, huruf: Huruf, maks = HURUF_DIBACA_MAKS): string {
  const rapi = teks
    .toWellFormed()
    .replace(TAK_TERLIHAT, '')
    .replace(GANTI_BARIS, '\n')
    .replace(SELA, ' ')
    .replace(TANDA_BERLEBIH, '$1')
    .trim();
  const dibaca = rapi.length > maks ? `${rapi.slice(0, maks).toWellFormed()}…` : rapi;
  if (ASCII.test(dibaca)) return dibaca;
  const segmen = [...pemenggal.segment(dibaca.normalize('NFC'))];
  const semua = segmen.map(({ segment }) => (tergambar(segment, huruf) ? segment : TAK_TERCETAK));
  return semua.join('').replace(/\ufffd{2,}/g, TAK_TERCETAK);
}

const tergambar = (huruf: string, { ada }: Huruf): boolean =>
  huruf === '\n' || [...huruf].every((satu) => ada(satu.codePointAt(0) ?? 0));

export interface Bidang {
  /** Points. */
  readonly lebar: number;
  readonly ukuran: number;
  readonly tebal: boolean;
  readonly barisMaks: number;
}

/**
 * Broken into at most `barisMaks` lines that fit, the last with "…" where something is missing. Measured here and not
 * left to pdfmake, which knows no greatest number of lines.
 */
export function pecahBaris(teks: string, bidang: Bidang, huruf: Huruf): readonly string[] {
  const baris: string[] = [];
  for (const paragraf of teks.split('\n')) {
    if (paragraf.trim() === '') continue;
    baris.push(...pecahParagraf(paragraf.trim(), bidang, huruf, bidang.barisMaks + 1 - baris.length));
    if (baris.length > bidang.barisMaks) break;
  }
  if (baris.length <= bidang.barisMaks) return baris;
  const tampil = baris.slice(0, bidang.barisMaks);
  return [...tampil.slice(0, -1), berelipsis(tampil.at(-1) ?? '', bidang, huruf)];
}

/** At least `cukup` lines where there are as many; what comes after them is not looked at. */
function pecahParagraf(teks: string, bidang: Bidang, huruf: Huruf, cukup: number): readonly string[] {
  const baris: string[] = [];
  let kini = '';
  for (const kata of kataMuat(teks, bidang, huruf)) {
    const calon = kini === '' ? kata : `${kini} ${kata}`;
    if (kini !== '' && !muat(calon, bidang, huruf)) {
      baris.push(kini);
      if (baris.length >= cukup) return baris;
      kini = kata;
    } else kini = calon;
  }
  return [...baris, kini];
}

/** Word by word; one that is wider than the line comes in pieces that are not. */
function* kataMuat(teks: string, bidang: Bidang, huruf: Huruf): Generator<string> {
  for (const kata of teks.split(' ')) {
    if (muat(kata, bidang, huruf)) yield kata;
    else yield* potonganKata(kata, bidang, huruf);
  }
}

function* potonganKata(kata: string, bidang: Bidang, huruf: Huruf): Generator<string> {
  let kini = '';
  for (const { segment } of pemenggal.segment(kata)) {
    if (kini !== '' && !muat(kini + segment, bidang, huruf)) {
      yield kini;
      kini = '';
    }
    kini += segment;
  }
  yield kini;
}

function berelipsis(baris: string, bidang: Bidang, huruf: Huruf): string {
  const segmen = [...pemenggal.segment(baris)].map((s) => s.segment);
  while (segmen.length > 0 && !muat(`${segmen.join('')}…`, bidang, huruf)) segmen.pop();
  return `${segmen.join('').trimEnd()}…`;
}

const muat = (teks: string, { lebar, ukuran, tebal }: Bidang, huruf: Huruf): boolean =>
  huruf.lebar(teks, ukuran, tebal) <= lebar;
