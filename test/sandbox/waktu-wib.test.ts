import { expect, it } from 'vitest';
import { isoWib, tanggalRiwayat } from '../../src/sandbox/waktu-wib.ts';

it('writes history dates as LAPOR! does, in WIB and without a zone', () => {
  expect(tanggalRiwayat(Date.parse('2023-02-23T04:11:59Z'))).toBe('Kamis, 23 Februari 2023, 11:11');
});

it('crosses midnight and the year end in WIB, not in UTC', () => {
  expect(tanggalRiwayat(Date.parse('2026-12-31T17:05:00Z'))).toBe('Jumat, 1 Januari 2027, 00:05');
  expect(isoWib(Date.parse('2026-12-31T17:05:00Z'))).toBe('2027-01-01T00:05:00+07:00');
});

it('keeps milliseconds where there are any', () => {
  expect(isoWib(Date.parse('2026-02-23T01:00:00.042Z'))).toBe('2026-02-23T08:00:00.042+07:00');
});
