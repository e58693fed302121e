import { describe, expect, it } from 'vitest';
import { waktuFromRiwayat } from '../../../src/mapping/rest/waktu-riwayat.ts';
import { waktuFromWire, waktuToWire } from '../../../src/mapping/rest/waktu-wire.ts';

describe('waktuFromWire', () => {
  it.each([
    ['2026-01-05T09:30:00+07:00', '2026-01-05T02:30:00.000Z'],
    ['2026-01-05t02:30:00.25z', '2026-01-05T02:30:00.250Z'],
    ['2025-12-31T23:59:59-03:30', '2026-01-01T03:29:59.000Z'],
    ['2028-02-29T00:00:00+08:00', '2028-02-28T16:00:00.000Z'],
  ])('reads %s', (teks, utc) => {
    expect(waktuFromWire(teks)).toBe(Date.parse(utc));
    expect(waktuToWire(Date.parse(utc))).toBe(utc);
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T10:00:00',
    '2026-01-01T10:00Z',
    '2026-01-01',
    '1767225600000',
    '',
  ])('refuses %j', (teks) => expect(waktuFromWire(teks)).toBeNull());
});

describe('waktuFromRiwayat', () => {
  it.each([
    ['Kamis, 23 Februari 2023, 11:11', '2023-02-23T04:11:00Z'],
    ['Jumat, 01 Januari 2027, 00:05', '2026-12-31T17:05:00Z'],
    ['23 Februari 2023, 11:11', '2023-02-23T04:11:00Z'],
    ["Jum'at, 3 Maret 2023, 9.07 WIB", '2023-03-03T02:07:00Z'],
    ['Senin, 29 Februari 2028, 23:59', '2028-02-29T16:59:00Z'],
  ])('reads "%s" as WIB', (teks, utc) => expect(waktuFromRiwayat(teks)).toBe(Date.parse(utc)));

  it('knows the twelve months', () => {
    const bulan =
      'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
    const dibaca = bulan.map((nama) =>
      new Date(waktuFromRiwayat(`15 ${nama} 2026, 12:00`) ?? 0).getUTCMonth(),
    );
    expect(dibaca).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it.each([
    '31 Juni 2026, 10:00',
    '1 Brumaire 2026, 10:00',
    '1 Mei 2026, 24:00',
    '1 Mei 2026',
    '2026-05-01',
    '',
  ])('refuses "%s"', (teks) => expect(waktuFromRiwayat(teks)).toBeNull());
});
