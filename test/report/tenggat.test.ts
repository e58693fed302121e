import { describe, expect, it } from 'vitest';
import { whyTeks } from '../../src/report/tenggat.ts';
import { whyJson } from '../../src/report/tenggat-json.ts';
import type { AturanTenggat } from '../../src/sop/aturan.ts';
import type { Kasus } from '../../src/sop/kasus.ts';
import { aturanBawaan } from '../sop/kalender-uji.ts';
import { kasus, pembaca, saat, sop, terlebar } from './contoh.ts';

const aturan = (ubah: Partial<AturanTenggat> = {}): AturanTenggat => ({ ...aturanBawaan, ...ubah });
const bahan = (k: Kasus, a = aturan()) => ({ kasus: k, sop, aturan: a });
const why = (k: Kasus, a?: AturanTenggat, ubah?: Parameters<typeof pembaca>[0]) =>
  whyTeks(bahan(k, a), pembaca(ubah)).join('\n');

describe('why', () => {
  it('explains the SOP’s deadline line by line, with clause, limit and our reading', () => {
    const hasil = why(kasus());
    expect(hasil).toContain('Tenggat SOP: Jum 20 Nov 2026 23:59 WIB (hari ini)');
    expect(hasil).toContain('kapuas §1');
    expect(hasil).toContain('Cara membaca');
    expect(hasil).toContain('Sel 17 Nov 2026  mulai 18:30 WIB; hari mulai tidak dihitung');
    for (const [hari, ke] of [
      ['Rab 18 Nov 2026', 1],
      ['Kam 19 Nov 2026', 2],
      ['Jum 20 Nov 2026', 3],
    ] as const)
      expect(hasil).toContain(`${hari}  hari ke-${ke}`);
    expect(hasil).toContain('Jum 20 Nov 2026  TENGGAT 23:59 WIB');
  });

  it('explains the national one with its legal basis and the days it passes over', () => {
    const hasil = why(kasus());
    expect(hasil).toContain('5 hari kerja sampai tindak lanjut pertama terkirim');
    expect(hasil).toContain('Permen PANRB 62/2018');
    expect(hasil).toContain('Sab 21 Nov 2026  tidak dihitung: Sabtu');
    expect(hasil).toContain('Sel 24 Nov 2026  TENGGAT 16:00 WIB');
  });

  it('names the decree of every year it counts over, at the end of the year too', () => {
    const putaran = [
      { ...kasus().putaran[0]!, mulai: saat('2026-12-22T10:00:00+07:00'), pertamaTerkirim: 1 },
    ];
    const hasil = why(kasus({ mulai: saat('2026-12-22T10:00:00+07:00'), putaran }));
    expect(hasil).toContain('Kam 24 Des 2026  tidak dihitung: cuti bersama');
    expect(hasil).toMatch(/Hari libur 2026 +SKB 1497\/2025/);
    expect(hasil).toMatch(/Hari libur 2027 +SKB 1205\/2026/);
    expect(hasil).toContain('Jum 1 Jan 2027 ');
  });

  it('warns where a year has no calendar, and says so again beneath', () => {
    const tahun = { '2026': aturanBawaan.kalender.tahun['2026']! };
    const a = aturan({ kalender: { ...aturanBawaan.kalender, tahun } });
    const hasil = why(kasus({ mulai: saat('2026-12-29T10:00:00+07:00') }), a);
    expect(hasil).toContain('hari libur 2027 belum ada di kalender');
    expect(hasil).toContain('SEMENTARA');
    expect(hasil).toMatch(/Hari libur 2027 +belum ada di kalender/);
  });

  it('tells of a pause and that there is no deadline while it stands', () => {
    const mulai = saat('2026-11-17T10:00:00+07:00');
    const jeda = [
      { mulai: saat('2026-11-18T10:00:00+07:00'), selesai: null, sebab: 'minta-kelengkapan' as const },
    ];
    const hasil = why(
      kasus({ mulai, jalan: [{ putaran: 1, langkah: 'telaah', mulai, selesai: null, jeda }] }),
    );
    expect(hasil).toContain('berhenti: menunggu kelengkapan dari pelapor');
    expect(hasil).toContain('Hitungan sedang berhenti');
    expect(hasil).toContain('Tenggat SOP\n');
  });

  it('shows the last working day where the end falls on a day off', () => {
    const hasil = why(kasus({ mulai: saat('2026-11-18T10:00:00+07:00') }));
    expect(hasil).toContain('hari kerja terakhir sebelumnya Jum 20');
  });

  it('counts in the agency’s zone', () => {
    const mulai = saat('2026-11-17T16:30:00Z');
    expect(why(kasus({ mulai }), aturan({ zona: 'Asia/Makassar' }), { zona: 'Asia/Makassar' })).toContain(
      'Rab 18 Nov 2026  mulai 00:30 WITA',
    );
  });

  it('says why there is none: no limit at this step, a final answer sent, an end', () => {
    expect(why(kasus({ langkah: 'tanggapan' }))).toContain('SOP tidak menetapkan batas waktu');
    const putaran = [{ ...kasus().putaran[0]!, pertamaTerkirim: 1, akhirTerkirim: 1 }];
    expect(why(kasus({ langkah: 'menunggu-pelapor', putaran }))).toContain('tanggapan akhir sudah terkirim');
    expect(why(kasus({ langkah: 'selesai', putaran }))).toContain('Kasus sudah berakhir');
    expect(why(kasus({ langkah: 'ditutup-hulu', putaran: [], jalan: [] }))).toMatch(/tidak\s+ada tenggat/);
  });

  it('keeps to 80 columns in both languages', () => {
    for (const bahasa of ['id', 'en'] as const)
      expect(terlebar(whyTeks(bahan(kasus()), pembaca({ bahasa })))).toBeLessThanOrEqual(80);
  });
});

describe('why --json', () => {
  it('holds both clocks with their inputs, their lines and what they rest on', () => {
    const isi = whyJson(bahan(kasus()), pembaca());
    expect(isi.sop).toMatchObject({
      jatuh: '2026-11-20T23:59:59+07:00',
      batas: { jumlah: 3, satuan: 'hari' },
      terlambat: false,
      sementara: false,
    });
    expect(isi.sop?.uraian.at(0)).toEqual({ jenis: 'mulai', pada: '2026-11-17T18:30:00+07:00' });
    expect(isi.nasional?.jatuh).toBe('2026-11-24T16:00:00+07:00');
    expect(isi.sop_dipakai).toMatchObject({ id: 'kapuas-2018', versi: 1 });
    expect(isi.kalender.keputusan['2026']).toContain('SKB');
  });

  it('is null where a clock does not run', () => {
    expect(whyJson(bahan(kasus({ langkah: 'tanggapan' })), pembaca()).sop).toBeNull();
  });
});
