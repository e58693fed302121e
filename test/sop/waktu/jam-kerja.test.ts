import { describe, expect, it } from 'vitest';
import {
  JAM_KERJA_BAWAAN,
  type JamKerja,
  jamTutup,
  parseRentang,
  type Rentang,
  rentangPada,
} from '../../../src/sop/waktu/jam-kerja.ts';
import { kalenderBawaan } from '../kalender-uji.ts';

const setiapHariKerja = (...rentang: readonly Rentang[]) => [
  [],
  rentang,
  rentang,
  rentang,
  rentang,
  rentang,
  [],
];

const ramadan: JamKerja = {
  ...JAM_KERJA_BAWAAN,
  khusus: [
    { dari: '2026-02-18', sampai: '2026-03-19', mingguan: setiapHariKerja([480, 900]) },
    { dari: '2026-03-17', sampai: '2026-03-17', mingguan: setiapHariKerja() },
  ],
};

describe('rentangPada', () => {
  it('is 08:00-16:00 from Monday to Friday unless an agency says otherwise', () => {
    expect(rentangPada(JAM_KERJA_BAWAAN, kalenderBawaan, '2026-11-23')).toEqual([[480, 960]]);
  });

  it('has no office hours on a day off', () => {
    for (const tanggal of ['2026-11-21', '2026-11-22', '2025-08-18', '2026-12-25']) {
      expect(rentangPada(JAM_KERJA_BAWAAN, kalenderBawaan, tanggal)).toEqual([]);
    }
  });

  it.each([
    ['2026-02-13', [[480, 960]]],
    ['2026-02-18', [[480, 900]]],
    ['2026-03-16', [[480, 900]]],
    ['2026-03-25', [[480, 960]]],
  ])('on %s follows the dated override from its first to its last day', (tanggal, rentang) => {
    expect(rentangPada(ramadan, kalenderBawaan, tanggal)).toEqual(rentang);
  });

  it('lets the later of two overrides win', () => {
    expect(rentangPada(ramadan, kalenderBawaan, '2026-03-17')).toEqual([]);
  });
});

describe('jamTutup', () => {
  it('is the end of the last interval of the day', () => {
    const istirahat: JamKerja = { mingguan: setiapHariKerja([480, 720], [780, 990]), khusus: [] };
    expect(jamTutup(istirahat, '2026-11-23')).toBe(990);
    expect(jamTutup(ramadan, '2026-03-16')).toBe(900);
  });

  it('is that of any such weekday on a working day that an override left without hours', () => {
    expect(jamTutup(ramadan, '2026-03-17')).toBe(960);
    const setengahEmpat = { ...ramadan, mingguan: setiapHariKerja([450, 930]) };
    expect(jamTutup(setengahEmpat, '2026-03-17')).toBe(930);
  });

  it('is 16:00 on a working day that has no hours at all', () => {
    expect(jamTutup({ mingguan: setiapHariKerja(), khusus: [] }, '2026-03-17')).toBe(960);
  });
});

describe('parseRentang', () => {
  it.each([
    [
      '08:00-12:00,13:00-16:00',
      [
        [480, 720],
        [780, 960],
      ],
    ],
    [' 07:30 - 16:00 ', [[450, 960]]],
    [
      '08:00-12:00,12:00-24:00',
      [
        [480, 720],
        [720, 1440],
      ],
    ],
    ['tutup', []],
    ['', []],
  ])('reads %j', (teks, rentang) => {
    expect(parseRentang(teks)).toEqual({ ok: true, value: rentang });
  });

  it.each([
    ['8-16', ['bukan_rentang']],
    ['08:00-25:00', ['bukan_rentang']],
    ['08:60-12:00', ['bukan_rentang']],
    ['08:00-12:00,', ['bukan_rentang']],
    ['16:00-08:00', ['terbalik']],
    ['08:00-08:00', ['terbalik']],
    ['08:00-12:00,11:59-16:00', ['bertumpuk']],
    ['13:00-16:00,08:00-12:00', ['bertumpuk']],
    ['x,16:00-08:00', ['bukan_rentang', 'terbalik']],
    [Array(7).fill('08:00-09:00').join(','), ['terlalu_banyak']],
  ])('refuses %j and names each problem', (teks, kode) => {
    const hasil = parseRentang(teks);
    expect(hasil.ok ? [] : hasil.error.map((m) => m.kode)).toEqual(kode);
  });

  it('shows no more than a glimpse of a wrong text', () => {
    const hasil = parseRentang('x'.repeat(100_000));
    expect(hasil.ok ? '' : hasil.error[0]?.nilai).toHaveLength(20);
  });
});
