import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adalahTanggal,
  akhirHari,
  awalHari,
  hariDalamMinggu,
  isoDenganOffset,
  labelZona,
  menitDalamHari,
  parseIso,
  parseWaktu,
  selisihHari,
  tambahBulan,
  tambahHari,
  tanggalPada,
  ZONA,
} from '../../../src/sop/waktu/waktu.ts';

const dari2000Sampai2100 = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) });
const zona = fc.constantFrom(...ZONA);

const jamIntl = Object.fromEntries(
  ZONA.map((nama) => [
    nama,
    new Intl.DateTimeFormat('sv-SE', { timeZone: nama, dateStyle: 'short', timeStyle: 'medium' }),
  ]),
);

describe('the zones', () => {
  it('agree with Intl at any instant from 2000 to 2100', () => {
    fc.assert(
      fc.property(dari2000Sampai2100, zona, (ms, z) => {
        const lokal = isoDenganOffset(ms, z).slice(0, 19).replace('T', ' ');
        expect(lokal).toBe(jamIntl[z]?.format(ms));
      }),
      { numRuns: 2000 },
    );
  });

  it('agree with Intl in each month of the century', () => {
    for (const z of ZONA) {
      for (let ms = Date.UTC(2000, 0, 1, 12); ms < Date.UTC(2100, 0, 1); ms += 30 * 86_400_000) {
        expect(isoDenganOffset(ms, z).slice(11, 19)).toBe(jamIntl[z]?.format(ms).slice(11, 19));
      }
    }
  });

  it('are called as officers call them', () => {
    expect(ZONA.map(labelZona)).toEqual(['WIB', 'WIB', 'WITA', 'WIT']);
  });
});

describe('dates', () => {
  it('change at local midnight, not at the machine or UTC midnight', () => {
    const ms = Date.UTC(2026, 10, 22, 15, 30);
    expect(tanggalPada(ms, 'Asia/Jakarta')).toBe('2026-11-22');
    expect(tanggalPada(ms, 'Asia/Makassar')).toBe('2026-11-22');
    expect(tanggalPada(ms, 'Asia/Jayapura')).toBe('2026-11-23');
  });

  it('begin at 00:00:00 and end at 23:59:59 of their zone', () => {
    expect(isoDenganOffset(awalHari('2026-11-22', 'Asia/Makassar'), 'Asia/Makassar')).toBe(
      '2026-11-22T00:00:00+08:00',
    );
    expect(isoDenganOffset(akhirHari('2026-11-22', 'Asia/Makassar'), 'Asia/Makassar')).toBe(
      '2026-11-22T23:59:59+08:00',
    );
  });

  it('hold every instant between their beginning and the next one', () => {
    fc.assert(
      fc.property(dari2000Sampai2100, zona, (ms, z) => {
        const tanggal = tanggalPada(ms, z);
        expect(awalHari(tanggal, z)).toBeLessThanOrEqual(ms);
        expect(awalHari(tambahHari(tanggal, 1), z)).toBeGreaterThan(ms);
        expect(menitDalamHari(ms, z)).toBe(Math.floor((ms - awalHari(tanggal, z)) / 60_000));
      }),
    );
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (tanggal, n, hasil) => {
    expect(tambahHari(tanggal, n)).toBe(hasil);
    expect(selisihHari(tanggal, hasil)).toBe(n);
  });

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s and %i months is %s, never a day of the month after', (tanggal, n, hasil) => {
    expect(tambahBulan(tanggal, n)).toBe(hasil);
  });

  it('know their weekday', () => {
    expect(hariDalamMinggu('2026-11-22')).toBe(0);
    expect(hariDalamMinggu('2028-02-29')).toBe(2);
  });

  it.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '',
    '2026-01-01T00:00',
    '0001-01-01',
    '1899-12-31',
    '9999-12-31',
  ])('refuse %j', (teks) => {
    expect(adalahTanggal(teks)).toBe(false);
  });

  it('throw on arithmetic with what is no date, instead of rolling over', () => {
    expect(() => tambahHari('2026-02-30', 1)).toThrow(RangeError);
  });
});

describe('isoDenganOffset', () => {
  it('writes milliseconds only when there are any', () => {
    const ms = Date.UTC(2026, 10, 22, 2, 15);
    expect(isoDenganOffset(ms, 'Asia/Pontianak')).toBe('2026-11-22T09:15:00+07:00');
    expect(isoDenganOffset(ms + 7, 'Asia/Pontianak')).toBe('2026-11-22T09:15:00.007+07:00');
  });

  it('is read back by parseIso to the millisecond', () => {
    fc.assert(
      fc.property(dari2000Sampai2100, zona, (ms, z) => {
        expect(parseIso(isoDenganOffset(ms, z))).toBe(ms);
      }),
    );
  });
});

describe('parseIso', () => {
  it.each([
    ['2026-11-22T09:15:00+07:00', Date.UTC(2026, 10, 22, 2, 15)],
    ['2026-11-22T02:15:00Z', Date.UTC(2026, 10, 22, 2, 15)],
    ['2026-11-22T02:15Z', Date.UTC(2026, 10, 22, 2, 15)],
    ['2026-01-01T00:30:00+09:00', Date.UTC(2025, 11, 31, 15, 30)],
    ['2026-11-22T02:15:00.5-01:30', Date.UTC(2026, 10, 22, 3, 45, 0, 500)],
    ['2026-11-22T02:15:00.123456789Z', Date.UTC(2026, 10, 22, 2, 15, 0, 123)],
    ['2028-02-29T00:00:00Z', Date.UTC(2028, 1, 29)],
  ])('reads %s', (teks, ms) => {
    expect(parseIso(teks)).toBe(ms);
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '2027-02-29T00:00:00Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T23:60:00Z',
    '2026-11-22T23:59:60Z',
    '2026-11-22T09:15:00+24:00',
    '2026-11-22T09:15:00+07:60',
    '2026-11-22T09:15:00+0700',
    '2026-11-22T09:15:00',
    '2026-11-22',
    '2026-11-22t09:15:00z',
    '2026-11-22T09:15:00Z\n',
    ' 2026-11-22T09:15:00Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '٢٠٢٦-11-22T09:15:00Z',
  ])('refuses %j', (teks) => {
    expect(parseIso(teks)).toBeNull();
  });
});

describe('parseWaktu', () => {
  it.each([
    ['2026-11-22 09:15', '2026-11-22T09:15:00+08:00'],
    ['2026-11-22T09:15', '2026-11-22T09:15:00+08:00'],
    ['2026-11-22T09:15:30', '2026-11-22T09:15:30+08:00'],
    ['2026-11-22', '2026-11-22T00:00:00+08:00'],
    ['2026-11-22T09:15:00+07:00', '2026-11-22T10:15:00+08:00'],
  ])('reads %s in the zone of the agency', (teks, iso) => {
    expect(isoDenganOffset(parseWaktu(teks, 'Asia/Makassar') ?? 0, 'Asia/Makassar')).toBe(iso);
  });

  it.each([
    '2026-02-30',
    '2026-02-30 10:00',
    '2026-11-22 24:00',
    '2026-11-22 9:15',
    '22-11-2026',
    'kemarin',
    '',
  ])('refuses %j', (teks) => {
    expect(parseWaktu(teks, 'Asia/Jakarta')).toBeNull();
  });
});
