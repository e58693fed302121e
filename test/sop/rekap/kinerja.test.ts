import { describe, expect, it } from 'vitest';
import { persen, rata } from '../../../src/sop/rekap/angka-terbaca.ts';
import { penghitungHari } from '../../../src/sop/rekap/hari-antara.ts';
import type { KasusPeriode } from '../../../src/sop/rekap/kasus-periode.ts';
import { hitungKinerja } from '../../../src/sop/rekap/kinerja.ts';
import { bacaPeriode, rentangPeriode } from '../../../src/sop/rekap/periode.ts';
import { KALENDER, kasusPada, WITA, wita } from './angka-uji.ts';

const kinerja = (kode: string, ...kasus: readonly KasusPeriode[]) =>
  hitungKinerja(kasus, rentangPeriode(bacaPeriode(kode)!, WITA), penghitungHari(KALENDER, WITA));

const selesai = (pada: string) =>
  ({ langkah: 'selesai', berakhir: true, sejak: wita(pada), diselesaikan: wita(pada) }) as const;

describe('what an agency is judged by', () => {
  it('is counted by hand for one month', () => {
    const k = kinerja(
      '2026-08',
      // Mon 3 → Tue 4: 1 day; → Fri 7: 4 days; → Fri 21, without the 17th: 13 days.
      kasusPada('2026-08-03T09:00', {
        pertamaTerkirim: wita('2026-08-04T10:00'),
        akhirTerkirim: wita('2026-08-07T10:00'),
        ...selesai('2026-08-21T16:00'),
      }),
      // Fri 14 → Tue 18: the weekend and the 17th are off, so 1 day.
      kasusPada('2026-08-14T09:00', { pertamaTerkirim: wita('2026-08-18T08:00') }),
      // On the same day: 0, and it counts.
      kasusPada('2026-08-20T09:00', {
        pertamaTerkirim: wita('2026-08-20T15:00'),
        akhirTerkirim: wita('2026-08-20T15:00'),
      }),
      kasusPada('2026-08-25T09:00'),
    );
    expect(k).toMatchObject({
      laporan: 4,
      ditindaklanjuti: 3,
      rtlPertama: { hari: 2, laporan: 3 },
      rtlSubstantif: { hari: 4, laporan: 2 },
      rhp: { hari: 13, laporan: 1 },
      lama: { 13: 1 },
      sementara: false,
    });
    expect([persen(k.ditindaklanjuti, k.laporan), rata(k.rtlPertama)]).toEqual(['75,0%', '0,7']);
  });

  it('leaves out what was returned or withdrawn, what LAPOR! does not know, and what had no round', () => {
    expect(
      kinerja(
        '2026-08',
        kasusPada('2026-08-03T09:00', { langkah: 'dikembalikan', berakhir: true }),
        kasusPada('2026-08-03T09:00', { langkah: 'ditarik', berakhir: true }),
        kasusPada('2026-08-03T09:00', { diLapor: false }),
        kasusPada('2026-08-03T09:00', { disposisi: null }),
        kasusPada('2026-08-03T09:00', { langkah: 'tidak-ditanggapi', berakhir: true }),
      ).laporan,
    ).toBe(1);
  });

  it('keeps what came after the period for a later one, and counts the report where it was disposed', () => {
    const satu = kasusPada('2026-08-31T09:00', {
      pertamaTerkirim: wita('2026-09-01T00:00'),
      akhirTerkirim: wita('2026-09-02T09:00'),
      diselesaikan: wita('2026-09-16T09:00'),
    });
    expect(kinerja('2026-08', satu)).toMatchObject({ laporan: 1, ditindaklanjuti: 0 });
    expect(kinerja('2026-09', satu)).toMatchObject({ laporan: 0, rhp: { hari: 0, laporan: 0 } });
    expect(kinerja('2026-Q3', satu)).toMatchObject({ ditindaklanjuti: 1, rhp: { hari: 12, laporan: 1 } });
  });

  it('ends a month at midnight in WITA, not in Jakarta', () => {
    expect(kinerja('2026-08', kasusPada('2026-08-31T23:59')).laporan).toBe(1);
    expect(kinerja('2026-08', kasusPada('2026-09-01T00:00')).laporan).toBe(0);
    // 23:30 WIB on the 31st is the 1st in Makassar.
    expect(kinerja('2026-09', kasusPada('2026-09-01T00:30')).laporan).toBe(1);
  });

  it('counts over the end of the year, its holiday and a leap day', () => {
    const tahunBaru = kasusPada('2026-12-31T09:00', { pertamaTerkirim: wita('2027-01-04T09:00') });
    expect(kinerja('2026', tahunBaru)).toMatchObject({ ditindaklanjuti: 0 });
    const januari = kasusPada('2027-01-01T09:00', { pertamaTerkirim: wita('2027-01-04T09:00') });
    expect(kinerja('2027-01', januari).rtlPertama).toEqual({ hari: 1, laporan: 1 });
    // Wed 28 → Thu 29 February → Fri 1 March 2024.
    const kabisat = kasusPada('2024-02-28T09:00', { pertamaTerkirim: wita('2024-02-29T23:59') });
    expect(kinerja('2024-02', kabisat).rtlPertama).toEqual({ hari: 1, laporan: 1 });
    const maret = kasusPada('2024-02-28T09:00', { pertamaTerkirim: wita('2024-03-01T09:00') });
    expect(kinerja('2024-Q1', maret).rtlPertama).toEqual({ hari: 2, laporan: 1 });
  });

  it('says that days in a year without a calendar are provisional', () => {
    const satu = kasusPada('2028-01-03T09:00', { pertamaTerkirim: wita('2028-01-04T09:00') });
    expect(kinerja('2028-01', satu)).toMatchObject({ sementara: true, rtlPertama: { hari: 1, laporan: 1 } });
    expect(kinerja('2028-01', kasusPada('2028-01-03T09:00')).sementara).toBe(false);
  });

  it('counts pauses as days: that is what the reporter waited; and never less than none', () => {
    const dibetulkan = kasusPada('2026-08-20T09:00', { pertamaTerkirim: wita('2026-08-18T09:00') });
    expect(kinerja('2026-08', dibetulkan).rtlPertama).toEqual({ hari: 0, laporan: 1 });
  });

  it('tells how many have only the day on which they were made', () => {
    const pada = wita('2026-08-03T00:00');
    const satu = kasusPada('2026-08-03T00:00', { disposisi: { pada, sumber: 'tanggal_masuk' } });
    expect(kinerja('2026-08', satu).tanpaWaktuDisposisi).toBe(1);
  });

  it('shows a dash where nothing is divided by', () => {
    const k = kinerja('2026-08');
    expect([persen(k.ditindaklanjuti, k.laporan), rata(k.rtlPertama), rata(k.rhp)]).toEqual(['–', '–', '–']);
  });
});
