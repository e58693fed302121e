import { describe, expect, it } from 'vitest';
import { bacaUtf8 } from '../../../src/mapping/yaml/byte.ts';
import { NASKAH_MAKS } from '../../../src/mapping/yaml/naskah.ts';

const masalah = (byte: Uint8Array): string => {
  const hasil = bacaUtf8(byte);
  return hasil.ok ? 'ok' : hasil.error.map((satu) => `${satu.baris} ${satu.masalah.kode}`).join();
};

describe('the bytes of a file that people saved', () => {
  it('are its text, without the mark that some editors put first', () => {
    expect(bacaUtf8(Buffer.from('\uFEFFid: é §1\n'))).toEqual({ ok: true, value: 'id: é §1\n' });
  });

  it.each([
    ['UTF-16 with its mark', Buffer.from('\uFEFFid: a\nversi: 1\n', 'utf16le'), '1 bukan_utf8'],
    [
      'Windows-1252 in the third line',
      Buffer.from('id: a\nversi: 1\nnama: caf\xe9\n', 'latin1'),
      '3 bukan_utf8',
    ],
    ['UTF-16 without its mark', Buffer.from('id: a\n', 'utf16le'), '1 bukan_utf8'],
    ['a NUL in the third line', Buffer.from('id: a\nversi: 1\nnama: \0\n'), '3 bukan_utf8'],
    ['a sequence cut off at the end', Buffer.from('id: a\nb: \xe2\x82', 'latin1'), '2 bukan_utf8'],
    ['one byte too many', Buffer.alloc(NASKAH_MAKS + 1, 97), '1 terlalu_besar'],
  ])('are refused with their line: %s', (_, byte, harap) => {
    expect(masalah(byte)).toBe(harap);
  });

  it('may be as many as are allowed', () => {
    expect(masalah(Buffer.alloc(NASKAH_MAKS, 97))).toBe('ok');
  });
});
