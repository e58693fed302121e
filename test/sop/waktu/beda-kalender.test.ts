import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bedaTahun, hariSetahun, tahunBelumDikenal } from '../../../src/sop/waktu/beda-kalender.ts';
import { type Kalender, statusHari } from '../../../src/sop/waktu/kalender.ts';
import { hariDalamMinggu, tambahHari } from '../../../src/sop/waktu/waktu.ts';
import { kalenderBawaan } from '../kalender-uji.ts';

const dengan = (
  nasional: readonly string[],
  cuti: readonly string[],
  ubah: Partial<Kalender> = {},
): Kalender => ({
  ...kalenderBawaan,
  tahun: { '2026': { sumber: 'uji', nasional, cuti } },
  ...ubah,
});

const beda = (lama: Kalender, baru: Kalender) => bedaTahun(lama, baru, '2026');

describe('what another year of the calendar does to its days', () => {
  it('a weekday that is added is off from now on, with its reason; one that is taken out is worked', () => {
    expect(beda(dengan(['2026-01-01'], []), dengan([], ['2026-12-24']))).toEqual({
      menjadiLibur: [{ tanggal: '2026-12-24', sebab: 'cuti_bersama' }],
      menjadiKerja: ['2026-01-01'],
      tanpaAkibat: [],
    });
  });

  it('a weekend day, and a holiday that becomes cuti bersama, are written otherwise and count as before', () => {
    const hasil = beda(dengan(['2026-12-25'], []), dengan(['2026-12-27'], ['2026-12-25']));
    expect(hasil).toEqual({ menjadiLibur: [], menjadiKerja: [], tanpaAkibat: ['2026-12-25', '2026-12-27'] });
  });

  it('a Saturday counts in an office of six days, and cuti bersama nowhere where it is worked', () => {
    const [lama, baru] = [dengan([], []), dengan(['2026-12-26'], ['2026-12-24'])];
    const kantor = { hariKerja: 6, cutiBersama: 'kerja' } as const;
    expect(beda({ ...lama, ...kantor }, { ...baru, ...kantor })).toEqual({
      menjadiLibur: [{ tanggal: '2026-12-26', sebab: 'nasional' }],
      menjadiKerja: [],
      tanpaAkibat: ['2026-12-24'],
    });
  });

  it('a day that the agency has off anyhow changes nothing', () => {
    const sendiri = { liburSendiri: ['2026-04-21'] };
    const hasil = beda(dengan([], [], sendiri), dengan(['2026-04-21'], [], sendiri));
    expect(hasil).toEqual({ menjadiLibur: [], menjadiKerja: [], tanpaAkibat: ['2026-04-21'] });
  });

  it('a year that was unknown: each of its weekdays off is told', () => {
    const { menjadiLibur } = beda({ ...kalenderBawaan, tahun: {} }, kalenderBawaan);
    const hari = [...kalenderBawaan.tahun['2026']!.nasional, ...kalenderBawaan.tahun['2026']!.cuti];
    const hariBiasa = hari.filter((tanggal) => hariDalamMinggu(tanggal) % 6 !== 0).sort();
    expect(menjadiLibur.map(({ tanggal }) => tanggal)).toEqual(hariBiasa);
  });

  it('is what a look at every day of the year finds, whatever the two say', () => {
    const hari = fc.uniqueArray(fc.integer({ min: 0, max: 364 }).map((n) => tambahHari('2026-01-01', n)));
    fc.assert(
      fc.property(hari, hari, hari, hari, (n1, c1, n2, c2) => {
        const [lama, baru] = [dengan(n1, c1), dengan(n2, c2)];
        const { menjadiLibur, menjadiKerja, tanpaAkibat } = beda(lama, baru);
        const berubah = new Set([...menjadiKerja, ...menjadiLibur.map(({ tanggal }) => tanggal)]);
        for (const tanggal of hariSetahun('2026'))
          expect(berubah.has(tanggal)).toBe(
            statusHari(lama, tanggal).kerja !== statusHari(baru, tanggal).kerja,
          );
        expect(tanpaAkibat.filter((tanggal) => berubah.has(tanggal))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('hariSetahun', () => {
  it.each([
    ['2026', 365],
    ['2028', 366],
  ])('%s has %i days', (tahun, jumlah) => {
    const hari = hariSetahun(tahun);
    expect([hari.length, hari[0], hari.at(-1)]).toEqual([jumlah, `${tahun}-01-01`, `${tahun}-12-31`]);
  });
});

describe('the first year of which nothing is known', () => {
  it.each([
    ['2026', '2028'],
    ['2028', '2028'],
    ['2024', '2024'],
  ])('seen from %s is %s', (mulai, harap) => {
    expect(tahunBelumDikenal(kalenderBawaan, mulai)).toBe(harap);
  });

  it('is the gap, also where a later one is known', () => {
    const { '2026': satu } = kalenderBawaan.tahun;
    expect(tahunBelumDikenal({ tahun: { '2026': satu!, '2028': satu! } }, '2026')).toBe('2027');
  });
});
