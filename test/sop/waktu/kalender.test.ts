import { describe, expect, it } from 'vitest';
import {
  hariKerjaBerikutnya,
  hariKerjaSebelumnya,
  hitungHariKerja,
  statusHari,
} from '../../../src/sop/waktu/kalender.ts';
import { kalenderBawaan } from '../kalender-uji.ts';

const kalender = kalenderBawaan;

describe('statusHari', () => {
  it('names the decree of a national holiday and of a cuti bersama', () => {
    expect(statusHari(kalender, '2025-12-25')).toMatchObject({
      sebab: 'nasional',
      sumber: expect.stringContaining('SKB 1017/2024'),
    });
    expect(statusHari(kalender, '2025-08-18')).toMatchObject({
      sebab: 'cuti_bersama',
      sumber: expect.stringContaining('933/2025'),
    });
  });

  it('works on a cuti bersama where the agency does', () => {
    expect(statusHari({ ...kalender, cutiBersama: 'kerja' }, '2025-08-18')).toEqual({
      kerja: true,
      dugaan: false,
    });
  });

  it('has Saturday off only in a five-day week', () => {
    expect(statusHari(kalender, '2026-11-21')).toEqual({ kerja: false, sebab: 'sabtu', sumber: null });
    expect(statusHari({ ...kalender, hariKerja: 6 }, '2026-11-21').kerja).toBe(true);
    expect(statusHari({ ...kalender, hariKerja: 6 }, '2026-11-22')).toMatchObject({ sebab: 'minggu' });
  });

  it('keeps a holiday that falls on a Saturday off in a six-day week', () => {
    expect(statusHari({ ...kalender, hariKerja: 6 }, '2027-05-01')).toMatchObject({ sebab: 'nasional' });
  });

  it("knows the agency's own day off", () => {
    const sendiri = { ...kalender, liburSendiri: ['2026-11-23', '2030-03-05'] };
    expect(statusHari(sendiri, '2026-11-23')).toEqual({ kerja: false, sebab: 'libur_sendiri', sumber: null });
    expect(statusHari(sendiri, '2030-03-05').kerja).toBe(false);
  });

  it('guesses about weekdays of a year without a file, and says so; never about its weekends', () => {
    expect(statusHari(kalender, '2028-01-03')).toEqual({ kerja: true, dugaan: true });
    expect(statusHari(kalender, '2028-01-01')).toMatchObject({ sebab: 'sabtu' });
    expect(statusHari(kalender, '2027-01-04')).toEqual({ kerja: true, dugaan: false });
  });
});

describe('the neighbouring working day', () => {
  it.each([
    ['2027-03-05', '2027-03-16'],
    ['2027-03-14', '2027-03-16'],
    ['2025-12-24', '2025-12-29'],
    ['2026-11-20', '2026-11-23'],
  ])('after %s is %s', (tanggal, berikutnya) => {
    expect(hariKerjaBerikutnya(kalender, tanggal)).toBe(berikutnya);
  });

  it.each([
    ['2027-03-15', '2027-03-05'],
    ['2026-01-01', '2025-12-31'],
    ['2026-11-24', '2026-11-23'],
  ])('before %s is %s', (tanggal, sebelumnya) => {
    expect(hariKerjaSebelumnya(kalender, tanggal)).toBe(sebelumnya);
  });
});

describe('hitungHariKerja', () => {
  it.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-24', 2],
    ['2026-11-24', '2026-11-20', -2],
    ['2027-03-05', '2027-03-17', 2],
  ])('from %s to %s is %i', (dari, sampai, jumlah) => {
    expect(hitungHariKerja(kalender, dari, sampai)).toBe(jumlah);
  });
});
