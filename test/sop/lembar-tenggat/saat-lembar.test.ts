import { describe, expect, it } from 'vitest';
import { hariLembar } from '../../../src/sop/lembar-tenggat/saat-lembar.ts';
import { JAM_KERJA_BAWAAN } from '../../../src/sop/waktu/jam-kerja.ts';
import type { Kalender } from '../../../src/sop/waktu/kalender.ts';
import type { Zona } from '../../../src/sop/waktu/waktu.ts';

const kalender: Kalender = {
  versi: 'uji',
  tahun: { '2027': { sumber: 'SKB uji', nasional: ['2027-01-01'], cuti: [] } },
  hariKerja: 5,
  cutiBersama: 'libur',
  liburSendiri: [],
};
const aturan = (isi: Partial<Parameters<typeof hariLembar>[1]> = {}) => ({
  zona: 'Asia/Jakarta' as Zona,
  kalender,
  jamKerja: JAM_KERJA_BAWAAN,
  jam: 7 * 60 + 30,
  hari: 'kerja' as const,
  ...isi,
});
const pada = (waktu: string, isi?: Partial<Parameters<typeof hariLembar>[1]>) =>
  hariLembar(Date.parse(waktu), aturan(isi));

describe('the morning digest is due', () => {
  it('from its hour on, to the minute', () => {
    expect(pada('2026-11-23T07:29:59.999+07:00')).toBeNull();
    expect(pada('2026-11-23T07:30:00+07:00')).toBe('2026-11-23');
  });

  it('on a machine that was off at the hour until the office closes, and then no more', () => {
    expect(pada('2026-11-23T15:59:00+07:00')).toBe('2026-11-23');
    expect(pada('2026-11-23T16:00:00+07:00')).toBeNull();
  });

  it.each([
    ['Asia/Jakarta', '2026-11-23T00:30:00Z'],
    ['Asia/Pontianak', '2026-11-23T00:30:00Z'],
    ['Asia/Makassar', '2026-11-22T23:30:00Z'],
    ['Asia/Jayapura', '2026-11-22T22:30:00Z'],
  ] as const)("in the agency's own zone: %s", (zona, utc) => {
    expect(hariLembar(Date.parse(utc), aturan({ zona }))).toBe('2026-11-23');
    expect(hariLembar(Date.parse(utc) - 1, aturan({ zona }))).toBeNull();
  });

  it('at midnight where that is the hour, on the day that begins', () => {
    expect(pada('2026-11-22T23:59:59+07:00', { jam: 0 })).toBeNull();
    expect(pada('2026-11-23T00:00:00+07:00', { jam: 0 })).toBe('2026-11-23');
  });

  it('after the office has closed where that is the hour, for an hour', () => {
    expect(pada('2026-11-23T20:30:00+07:00', { jam: 20 * 60 })).toBe('2026-11-23');
    expect(pada('2026-11-23T21:00:00+07:00', { jam: 20 * 60 })).toBeNull();
    expect(pada('2026-11-23T23:59:00+07:00', { jam: 23 * 60 + 30 })).toBe('2026-11-23');
  });

  it('on no Saturday, Sunday or holiday, also over the end of a year', () => {
    expect(pada('2026-12-31T08:00:00+07:00')).toBe('2026-12-31');
    expect(pada('2027-01-01T08:00:00+07:00')).toBeNull();
    expect(pada('2027-01-02T08:00:00+07:00')).toBeNull();
    expect(pada('2027-01-04T08:00:00+07:00')).toBe('2027-01-04');
  });

  it('on every day where the office asks for it, and on none where it wants none', () => {
    expect(pada('2027-01-01T08:00:00+07:00', { hari: 'setiap' })).toBe('2027-01-01');
    expect(pada('2026-11-23T08:00:00+07:00', { hari: 'tidak' })).toBeNull();
  });
});
