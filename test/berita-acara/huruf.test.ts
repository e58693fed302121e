import { describe, expect, it } from 'vitest';
import { pecahBaris, TAK_TERCETAK, tercetak } from '../../src/berita-acara/huruf.ts';
import { hurufUji } from './tanda-terima-uji.ts';

const cetak = (teks: string) => tercetak(teks, hurufUji);

describe('text of others on paper', () => {
  it.each([
    ['what looks like HTML', '<b>Pak</b> &amp; Bu', '<b>Pak</b> &amp; Bu'],
    ['letters with marks, composed', 'e\u0301 n\u0303', 'é ñ'],
    ['paragraphs', 'satu\r\ndua\u2028tiga\n\n\nempat', 'satu\ndua\ntiga\n\n\nempat'],
  ])('keeps %s', (_, tulis, harap) => {
    expect(cetak(tulis)).toBe(harap);
  });

  it.each([
    ['marks that turn the direction of writing', 'a\u202eb\u2066c\u200fd', 'abcd'],
    ['control characters', 'a\u0000b\u001b[31mc\td\u007f', 'a b [31mc d'],
    ['invisible characters', '\ufeffa\u200bb\u00adc', 'abc'],
  ])('loses %s', (_, tulis, harap) => {
    expect(cetak(tulis)).toBe(harap);
  });

  it.each([
    ['Arabic', 'Pak الشكوى Budi', `Pak ${TAK_TERCETAK} Budi`],
    ['a picture of several code points', 'a👨‍👩‍👧b', `a${TAK_TERCETAK}b`],
    ['half of a surrogate pair', 'a\ud83db', `a${TAK_TERCETAK}b`],
  ])('shows a mark for %s', (_, tulis, harap) => {
    expect(cetak(tulis)).toBe(harap);
  });

  it('takes at most three marks on one letter, however many were piled up', () => {
    const semua = { ...hurufUji, ada: () => true };
    expect([...tercetak(`x${'\u0323'.repeat(50_000)}`, semua)]).toHaveLength(4);
  });

  it('says with … that it was cut', () => {
    expect(cetak('kata '.repeat(5_000)).endsWith('…')).toBe(true);
  });
});

describe('lines', () => {
  // Ten letters of 10 points each.
  const bidang = { lebar: 100, ukuran: 20, tebal: false, barisMaks: 3 };
  const pecah = (teks: string, ubah: Partial<typeof bidang> = {}) =>
    pecahBaris(teks, { ...bidang, ...ubah }, hurufUji);

  it.each([
    ['break at blanks', 'satu dua tiga', ['satu dua', 'tiga']],
    ['break where the writer did, without the empty ones', 'satu\n\ndua', ['satu', 'dua']],
    ['break a word that is wider than the line', 'abcdefghijklmno', ['abcdefghij', 'klmno']],
    ['are none for nothing', ' \n ', []],
  ])('%s', (_, teks, harap) => {
    expect(pecah(teks)).toEqual(harap);
  });

  it('end with … in place of what did not fit, and stay within the width', () => {
    expect(pecah('satu dua tiga empat lima enam tujuh')).toEqual(['satu dua', 'tiga empat', 'lima enam…']);
    expect(pecah('abcdefghij klmno', { barisMaks: 1 })).toEqual(['abcdefghi…']);
    expect(pecah('a\nb\nc\nd')).toEqual(['a', 'b', 'c…']);
  });

  it('hold exactly as many as are allowed without …', () => {
    expect(pecah('a\nb\nc')).toEqual(['a', 'b', 'c']);
  });
});
