import { describe, expect, it } from 'vitest';
import { bacaSaat } from '../../../src/mapping/ekspor-xlsx/waktu-ekspor.ts';
import { bacaJam, bacaTanggal } from '../../../src/mapping/xlsx/tanggal-sel.ts';

const tanggal = (teks: string | number | Date) => bacaTanggal(teks)?.tanggal ?? null;

describe('bacaTanggal', () => {
  it.each([
    ['Jan', 'Januari', 'January', '01'],
    ['Feb', 'Februari', 'February', '02'],
    ['Mar', 'Maret', 'March', '03'],
    ['Apr', 'April', 'April', '04'],
    ['Mei', 'May', 'MEI', '05'],
    ['Jun', 'Juni', 'June', '06'],
    ['Jul', 'Juli', 'July', '07'],
    ['Agu', 'Agustus', 'August', '08'],
    ['Ags', 'Agt', 'Aug', '08'],
    ['Sep', 'September', 'Sept', '09'],
    ['Okt', 'Oktober', 'October', '10'],
    ['Oct', 'okt', 'OKTOBER', '10'],
    ['Nov', 'November', 'Nopember', '11'],
    ['Des', 'Desember', 'December', '12'],
    ['Dec', 'des.', 'DES', '12'],
  ])('knows %s, %s and %s', (a, b, c, bulan) => {
    for (const nama of [a, b, c]) expect(tanggal(`3 ${nama} 2026`)).toBe(`2026-${bulan}-03`);
  });

  it('takes a weekday, a time, WIB, NBSP and dashes around the date', () => {
    expect(bacaTanggal('Kamis, 23 Februari 2023, 11:11')).toEqual({ tanggal: '2023-02-23', jam: '11:11:00' });
    expect(bacaTanggal('5 Feb 2026 09.30.15 WIB')).toEqual({ tanggal: '2026-02-05', jam: '09:30:15' });
    expect(bacaTanggal('03-Jan-2026')).toEqual({ tanggal: '2026-01-03', jam: null });
    expect(bacaTanggal('3\u00a0Jan\n2026')).toEqual({ tanggal: '2026-01-03', jam: null });
    expect(bacaTanggal('2026-01-03 7:05')).toEqual({ tanggal: '2026-01-03', jam: '07:05:00' });
  });

  it('reads a date cell, rounding the binary fraction of a day to its second', () => {
    expect(bacaTanggal(new Date('2026-01-03T13:44:59.999Z'))).toEqual({
      tanggal: '2026-01-03',
      jam: '13:45:00',
    });
    expect(bacaTanggal(new Date('2026-01-03T00:00:00Z'))).toEqual({ tanggal: '2026-01-03', jam: null });
  });

  it.each([
    '31 Feb 2026',
    '29 Feb 2025',
    '0 Jan 2026',
    '3 Foo 2026',
    '3 Jan 26',
    '03/01/2026',
    '3 Jan 1999',
    'kemarin',
    '',
    '3 Jan 2026 25:00',
    '2026-13-01',
  ])('refuses %j', (teks) => {
    expect(tanggal(teks)).toBeNull();
  });

  it('never guesses at a bare number or a lone time', () => {
    expect(tanggal(46025)).toBeNull();
    expect(tanggal(new Date('1899-12-30T13:45:00Z'))).toBeNull();
  });
});

describe('bacaJam', () => {
  it('reads HH:mm, HH:mm:ss, a fraction of a day and a time cell', () => {
    expect(bacaJam('7:05')).toBe('07:05:00');
    expect(bacaJam('23:59:59')).toBe('23:59:59');
    expect(bacaJam(0.5)).toBe('12:00:00');
    expect(bacaJam(0)).toBe('00:00:00');
    expect(bacaJam(new Date('1899-12-30T13:44:59.999Z'))).toBe('13:45:00');
    expect(bacaJam(new Date('1899-12-30T00:00:00Z'))).toBe('00:00:00');
  });

  it('keeps the last moment of a day in its day', () => {
    expect(bacaJam(0.9999999)).toBe('23:59:59');
  });

  it.each(['24:00', '12:60', 'pagi', 1, -0.1, 10.15, true])('refuses %j', (sel) => {
    expect(bacaJam(sel)).toBeNull();
  });
});

describe('bacaSaat', () => {
  it('means the given zone, so that late evening in WIB is the next day in Makassar', () => {
    expect(bacaSaat('31 Des 2025', '23:30', 'Asia/Jakarta')).toBe(Date.parse('2026-01-01T00:30:00+08:00'));
  });

  it('starts a day without a time at its midnight', () => {
    expect(bacaSaat('1 Jan 2026', null, 'Asia/Jakarta')).toBe(Date.parse('2026-01-01T00:00:00+07:00'));
    expect(bacaSaat('1 Jan 2026', null, 'Asia/Makassar')).toBe(Date.parse('2026-01-01T00:00:00+08:00'));
  });

  it('believes an offset that is written out', () => {
    expect(bacaSaat('2026-01-03T10:00:00+09:00', null, 'Asia/Jakarta')).toBe(
      Date.parse('2026-01-03T01:00:00Z'),
    );
  });

  it('lets the time cell win over the time in the date cell', () => {
    expect(bacaSaat('3 Jan 2026 08:00', '09:00', 'Asia/Jakarta')).toBe(
      Date.parse('2026-01-03T09:00:00+07:00'),
    );
  });
});
