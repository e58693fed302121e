import { describe, expect, it } from 'vitest';
import {
  bacaPeriode,
  LAMA_REKAP,
  periodeBerakhir,
  periodePada,
  rentangPeriode,
} from '../../../src/sop/rekap/periode.ts';
import { HARI_MS, ZONA } from '../../../src/sop/waktu/waktu.ts';

const baca = (teks: string) => {
  const periode = bacaPeriode(teks);
  if (periode === null) throw new Error(`${teks} tidak terbaca`);
  return periode;
};

describe('a period', () => {
  it.each([
    ['2026-08', 1, '2026-08-01', '2026-08'],
    ['2026-12', 1, '2026-12-01', '2026-12'],
    ['2026-Q1', 3, '2026-01-01', '2026-Q1'],
    ['2026-q4', 3, '2026-10-01', '2026-Q4'],
    ['2026-S2', 6, '2026-07-01', '2026-S2'],
    [' 2026 ', 12, '2026-01-01', '2026'],
  ])('%s is %i months from %s', (teks, bulan, awal, kode) => {
    expect(baca(teks)).toEqual({ kode, bulan, awal });
  });

  it.each([
    '',
    'Q3',
    '2026-Q5',
    '2026-Q0',
    '2026-S3',
    '2026-13',
    '2026-00',
    '2026-1',
    '26-Q1',
    '0001',
    '2026-Q3x',
  ])('"%s" is none', (teks) => expect(bacaPeriode(teks)).toBeNull());

  it('begins and ends at midnight of the agency, not of the machine', () => {
    const q3 = baca('2026-Q3');
    expect(rentangPeriode(q3, 'Asia/Makassar')).toEqual({
      dari: Date.parse('2026-07-01T00:00:00+08:00'),
      sampai: Date.parse('2026-10-01T00:00:00+08:00'),
    });
    expect(rentangPeriode(q3, 'Asia/Jayapura').sampai).toBe(Date.parse('2026-10-01T00:00:00+09:00'));
  });

  it('ends with the year', () => {
    for (const kode of ['2026-12', '2026-Q4', '2026-S2', '2026'])
      expect(rentangPeriode(baca(kode), 'Asia/Jakarta').sampai).toBe(Date.parse('2027-01-01T00:00:00+07:00'));
  });

  it('of every length covers every moment of four years exactly once, in every zone', () => {
    const awal = Date.parse('2025-12-20T03:17:00Z');
    for (const zona of ZONA)
      for (const bulan of LAMA_REKAP)
        for (let ms = awal; ms < awal + 4 * 366 * HARI_MS; ms += 5 * HARI_MS + 7_001_000) {
          const periode = periodePada(ms, bulan, zona);
          const { dari, sampai } = rentangPeriode(periode, zona);
          expect(dari <= ms && ms < sampai).toBe(true);
          expect(baca(periode.kode)).toEqual(periode);
          expect(rentangPeriode(periodePada(sampai, bulan, zona), zona).dari).toBe(sampai);
        }
  });

  it('has ended from its last midnight on, and not a moment before', () => {
    const sejak = Date.parse('2026-08-20T00:00:00+08:00');
    const akhir = Date.parse('2026-10-01T00:00:00+08:00');
    const berakhir = (ms: number) => periodeBerakhir(sejak, 3, 'Asia/Makassar', ms).map((p) => p.kode);
    expect(berakhir(akhir - 1)).toEqual([]);
    expect(berakhir(akhir)).toEqual(['2026-Q3']);
    expect(berakhir(Date.parse('2027-04-02T00:00:00+08:00'))).toEqual(['2026-Q3', '2026-Q4', '2027-Q1']);
  });
});
