import { describe, expect, it } from 'vitest';
import {
  hariSejak,
  laluTeks,
  sisaTeks,
  tinggalTeks,
  waktuPendek,
  waktuTeks,
} from '../../../src/report/tampilan/waktu-terbaca.ts';
import { teks } from '../../../src/teks/teks.ts';
import { pembaca, saat } from '../contoh.ts';

const pada = (iso: string) => pembaca({ sekarang: saat(iso) });

describe('time left in words', () => {
  it.each([
    ['2026-11-20T23:59:59+07:00', 'hari ini 23:59'],
    ['2026-11-21T23:59:59+07:00', 'besok 23:59'],
    ['2026-11-24T16:00:00+07:00', 'Sel 24 Nov, 4 hari'],
    ['2027-01-04T16:00:00+07:00', '4 Jan 2027, 45 hari'],
    ['2026-11-18T23:59:59+07:00', 'terlambat 2 hari'],
    ['2026-11-20T07:00:00+07:00', 'terlambat 3 jam'],
    ['2026-11-20T10:14:30+07:00', 'terlambat 1 menit'],
  ])('%s is read as "%s" on 20 November at 10:15', (jatuh, kata) => {
    expect(sisaTeks(saat(jatuh), pembaca())).toBe(kata);
  });

  it('is not yet late in the very second it falls due', () => {
    const jatuh = saat('2026-11-20T16:00:00+07:00');
    expect(sisaTeks(jatuh, pembaca({ sekarang: jatuh }))).toBe('hari ini 16:00');
    expect(sisaTeks(jatuh, pembaca({ sekarang: jatuh + 1 }))).toBe('terlambat 1 menit');
  });

  it('counts dates over midnight and over the end of the year', () => {
    const jatuh = saat('2026-12-31T23:59:59+07:00');
    expect(sisaTeks(jatuh, pada('2026-12-30T23:58:00+07:00'))).toBe('besok 23:59');
    expect(sisaTeks(jatuh, pada('2027-01-01T00:30:00+07:00'))).toBe('terlambat 1 hari');
  });

  it('is the agency’s day, not the machine’s: one instant in three zones', () => {
    const ms = saat('2026-12-31T16:30:00Z');
    const di = (zona: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura') => waktuTeks(ms, pembaca({ zona }));
    expect(di('Asia/Jakarta')).toBe('Kam 31 Des 2026 23:30 WIB');
    expect(di('Asia/Makassar')).toBe('Jum 1 Jan 2027 00:30 WITA');
    expect(di('Asia/Jayapura')).toBe('Jum 1 Jan 2027 01:30 WIT');
    expect(sisaTeks(ms, pembaca({ zona: 'Asia/Makassar', sekarang: saat('2026-12-31T15:00:00Z') }))).toBe(
      'besok 00:30',
    );
  });

  it('leaves the date out where it stands beside it', () => {
    expect(tinggalTeks(saat('2026-11-24T16:00:00+07:00'), pembaca())).toBe('4 hari lagi');
    expect(tinggalTeks(saat('2026-11-18T16:00:00+07:00'), pembaca({ bahasa: 'en' }))).toBe('2 days late');
  });

  it('names the year only where it is another one', () => {
    expect(waktuPendek(saat('2026-11-18T09:30:00+07:00'), pembaca())).toBe('18 Nov 09:30');
    expect(waktuPendek(saat('2025-11-18T09:30:00+07:00'), pembaca())).toBe('18 Nov 2025 09:30');
  });
});

describe('time past in words', () => {
  it.each([
    [0, 'baru saja'],
    [14 * 60_000, '14 menit lalu'],
    [3 * 3_600_000, '3 jam lalu'],
    [50 * 3_600_000, '2 hari lalu'],
    [-5000, 'baru saja'],
  ])('%d ms ago is "%s"', (selang, kata) => {
    expect(laluTeks(1_000_000_000_000 - selang, 1_000_000_000_000, teks('id'))).toBe(kata);
  });

  it('counts days waited by date', () => {
    expect(hariSejak(saat('2026-11-18T23:50:00+07:00'), pembaca())).toBe(2);
    expect(hariSejak(saat('2026-11-25T00:00:00+07:00'), pembaca())).toBe(0);
  });
});
