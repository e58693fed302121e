import { describe, expect, it } from 'vitest';
import { gaya } from '../../../src/report/tampilan/gaya.ts';
import {
  amanBerbaris,
  bersih,
  bungkus,
  lebarTeks,
  potong,
  rata,
} from '../../../src/report/tampilan/lebar.ts';

describe('text on a terminal', () => {
  it('counts wide letters as two columns, marks as none and our colours as none', () => {
    expect(lebarTeks('jalan')).toBe(5);
    expect(lebarTeks('停电')).toBe(4);
    expect(lebarTeks('é')).toBe(1);
    expect(lebarTeks('🔥')).toBe(2);
    expect(lebarTeks(gaya(true).merah('jalan'))).toBe(5);
  });

  it('cuts to the column, also in the middle of wide letters', () => {
    expect(potong('Jalan rusak di depan', 10)).toBe('Jalan rus…');
    expect(lebarTeks(potong('停电停电停电', 6))).toBeLessThanOrEqual(6);
    expect(potong('pas', 3)).toBe('pas');
    expect(lebarTeks(rata('停电', 7))).toBe(7);
  });

  it('lets no text from outside steer the terminal', () => {
    expect(bersih('awas\u001b[2J\u0007 \u202eterbalik\r\nbaris')).toBe('awas [2J terbalik baris');
    expect(amanBerbaris('satu\u001b[31m\n  dua')).toEqual(['satu [31m', '  dua']);
  });

  it('keeps a word whole that is longer than the line, so that it can be copied', () => {
    const alamat = `https://contoh.go.id/${'a'.repeat(90)}`;
    expect(bungkus(`lihat ${alamat} ya`, 20)).toEqual(['lihat', alamat, 'ya']);
  });

  it('shows no colour codes where colour is off', () => {
    expect(gaya(false).merah('x')).toBe('x');
    expect(gaya(true).merah('x')).not.toBe('x');
  });
});
