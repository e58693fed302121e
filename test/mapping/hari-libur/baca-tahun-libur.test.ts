import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bacaTahunLibur } from '../../../src/mapping/hari-libur/baca-tahun-libur.ts';

const tahunBaik = { tahun: '2026', sumber: 'SKB uji', nasional: ['2026-01-01'], cuti: ['2026-12-24'] };

const masalah = (json: unknown) => {
  const hasil = bacaTahunLibur(json);
  return hasil.ok ? [] : hasil.error.map((m) => `${m.path}: ${m.masalah.kode}`);
};

const berkas = (tahun: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/hari-libur/${tahun}.json`, import.meta.url), 'utf8'));

describe('the shipped years', () => {
  it.each([
    ['2025', 17, 11],
    ['2026', 17, 8],
    ['2027', 18, 8],
  ])('%s is readable, with %i national holidays and %i days of cuti bersama', (tahun, nasional, cuti) => {
    const hasil = bacaTahunLibur(berkas(tahun));
    expect(hasil.ok && hasil.value.tahun).toBe(tahun);
    expect(hasil.ok && hasil.value.libur.nasional).toHaveLength(nasional);
    expect(hasil.ok && hasil.value.libur.cuti).toHaveLength(cuti);
  });

  it('2027 says that it comes from two secondary sources, not from the decree', () => {
    const hasil = bacaTahunLibur(berkas('2027'));
    expect(hasil.ok && hasil.value.libur.sumber).toMatch(/lewat dua berkas .*bukan naskah SKB/);
  });
});

describe('bacaTahunLibur', () => {
  it('reads a year', () => {
    expect(bacaTahunLibur(tahunBaik)).toEqual({
      ok: true,
      value: { tahun: '2026', libur: { sumber: 'SKB uji', nasional: ['2026-01-01'], cuti: ['2026-12-24'] } },
    });
  });

  it('refuses a date of another year, a double one and one that does not exist, all at once', () => {
    const salah = {
      ...tahunBaik,
      nasional: ['2026-01-01', '2025-12-31', '2026-02-30'],
      cuti: ['2026-01-01', 'besok'],
    };
    expect(masalah(salah)).toEqual([
      'nasional.1: tahun_lain',
      'nasional.2: bukan_tanggal',
      'cuti.0: ganda',
      'cuti.1: bukan_tanggal',
    ]);
  });

  it('refuses a date twice in one list', () => {
    expect(masalah({ ...tahunBaik, cuti: ['2026-12-24', '2026-12-24'] })).toEqual(['cuti.1: ganda']);
  });

  it.each([
    ['no source', { ...tahunBaik, sumber: undefined }, ['sumber: tanpa_sumber']],
    ['a blank source', { ...tahunBaik, sumber: '  ' }, ['sumber: tanpa_sumber']],
    ['a year as a number', { ...tahunBaik, tahun: 2026 }, ['tahun: bukan_tahun']],
    ['a missing list', { ...tahunBaik, cuti: undefined }, ['cuti: bentuk']],
    ['a date as a number', { ...tahunBaik, cuti: [20261224] }, ['cuti.0: bentuk']],
    ['unknown keys', { ...tahunBaik, libur: [], x: 1 }, ['libur: bentuk', 'x: bentuk']],
    [
      'more days than a year has',
      { ...tahunBaik, cuti: Array(367).fill('2026-12-24') },
      ['cuti: terlalu_banyak'],
    ],
    ['no object', 'libur', [': bentuk']],
    ['nothing', null, [': bentuk']],
  ])('refuses %s', (_nama, json, harap) => {
    expect(masalah(json)).toEqual(harap);
  });
});
