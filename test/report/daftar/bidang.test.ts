import { describe, expect, it } from 'vitest';
import { bidangJson, bidangStatusBaris, bidangStatusJson } from '../../../src/report/daftar/bidang.ts';
import { daftarTeks } from '../../../src/report/daftar/daftar.ts';
import { baris, pembaca, saat, terlebar } from '../contoh.ts';

// The reader looks on Friday 20 November 2026 at 10:15 WIB.
const KAMIS_LALU = saat('2026-11-12T09:00:00+07:00');
const KEMARIN = saat('2026-11-19T23:30:00+07:00');
const jalan = { nama: 'Bidang Jalan', sejak: KAMIS_LALU, sebelum: saat('2026-11-18T12:00:00+07:00') };
const air = { nama: 'Bidang Air', sejak: KEMARIN, sebelum: saat('2026-11-20T10:15:00+07:00') };
const taman = { nama: 'Bidang Taman', sejak: saat('2026-11-20T08:00:00+07:00'), sebelum: null };

const teksnya = (ubah: Parameters<typeof baris>[0]): string =>
  daftarTeks([baris(ubah)], { ...pembaca(), tinggi: null, jumlah: null }).join('\n');

describe('how long a bidang has been waited for', () => {
  it('is told in days and in working days, a weekend between', () => {
    expect(bidangJson(jalan, pembaca())).toMatchObject({ hari: 8, hari_kerja: 6, terlambat: true });
  });

  it('counts dates of the agency`s zone: what was asked late last night is a day old, in WITA it is the same night', () => {
    expect(bidangJson(air, pembaca())).toMatchObject({ hari: 1, hari_kerja: 1 });
    expect(bidangJson(air, pembaca({ zona: 'Asia/Makassar' }))).toMatchObject({ hari: 0, hari_kerja: 0 });
  });

  it('counts no working day over a weekend, nor over a turn of the year that is one', () => {
    const jumat = { ...air, sejak: saat('2026-11-20T16:00:00+07:00') };
    const minggu = pembaca({ sekarang: saat('2026-11-22T09:00:00+07:00') });
    expect(bidangJson(jumat, minggu)).toMatchObject({ hari: 2, hari_kerja: 0 });
    const akhirTahun = { ...air, sejak: saat('2026-12-31T16:00:00+07:00') };
    const tahunBaru = pembaca({ sekarang: saat('2027-01-04T09:00:00+07:00') });
    expect(bidangJson(akhirTahun, tahunBaru)).toMatchObject({ hari: 4, hari_kerja: 1 });
  });

  it('is late only past the time it was given, and never where none was given', () => {
    expect(bidangJson(air, pembaca()).terlambat).toBe(false);
    const sesudah = pembaca({ sekarang: (air.sebelum ?? 0) + 1 });
    expect([bidangJson(air, sesudah).terlambat, bidangJson(taman, sesudah).terlambat]).toEqual([true, false]);
  });
});

describe('list', () => {
  const menunggu = { siapa: 'bidang', nama: 'Bidang Jalan', sejak: KAMIS_LALU };

  it('names the one that is waited for beside its case', () => {
    expect(teksnya({ menunggu, bidang: [jalan] })).toContain(
      'menunggu Bidang Jalan, 8 hari (6 hari kerja), lewat batas',
    );
  });

  it('tells each of several on a line of its own', () => {
    const isi = teksnya({ menunggu, bidang: [jalan, air, taman] });
    expect(isi).toContain('menunggu 3 bidang');
    expect(isi).toContain('\n      Bidang Jalan, 8 hari (6 hari kerja), LEWAT BATAS 18 Nov 12:00\n');
    expect(isi).toContain('\n      Bidang Air, 1 hari (1 hari kerja), diminta sebelum 20 Nov 10:15\n');
    expect(isi).toContain('\n      Bidang Taman, sejak hari ini\n');
  });

  it('tells it also while the draft lies with the head', () => {
    const kepala = { siapa: 'kepala', nama: null, sejak: KEMARIN };
    expect(teksnya({ menunggu: kepala, bidang: [jalan] })).toContain('      Bidang Jalan, 8 hari');
  });

  it('keeps to the screen however long the names are', () => {
    const bidang = [jalan, air].map((b) => ({
      ...b,
      nama: `${b.nama} Sumber Daya dan Prasarana Wilayah Timur`,
    }));
    const semua = daftarTeks([baris({ menunggu, bidang })], { ...pembaca(), tinggi: null, jumlah: null });
    expect(terlebar(semua)).toBeLessThanOrEqual(80);
  });
});

describe('status', () => {
  it('gathers what each bidang owes under one spelling, the longest wait first', () => {
    const semua = [jalan, { ...jalan, nama: ' bidang  JALAN', sebelum: null }, air];
    expect(bidangStatusBaris(semua, pembaca())).toEqual([
      '  Bidang Jalan: 2 laporan, terlama 8 hari (6 hari kerja), 1 lewat batas',
      '  Bidang Air: 1 laporan, terlama 1 hari (1 hari kerja)',
    ]);
    expect(bidangStatusJson(semua, pembaca())).toMatchObject([
      { nama: 'Bidang Jalan', laporan: 2, hari: 8, hari_kerja: 6, terlambat: 1 },
      { nama: 'Bidang Air', laporan: 1, terlambat: 0 },
    ]);
  });

  it('says how many more there are than it shows', () => {
    const banyak = Array.from({ length: 11 }, (_, i) => ({ ...air, nama: `Bidang ${i}` }));
    expect(bidangStatusBaris(banyak, pembaca()).at(-1)).toBe('  … dan 3 bidang lagi');
  });
});
