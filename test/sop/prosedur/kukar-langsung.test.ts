import { describe, expect, it } from 'vitest';
import { Prosedur } from './prosedur-uji.ts';

const kukar = new Prosedur('data/sop/kukar-langsung-2022.yaml', 'petugas');
const saat = kukar.saat.bind(kukar);

const KETUA = { oleh: 'ketua_tim' };
const BIDANG = { oleh: 'bidang' };

/** kukar-langsung §1-4 on Monday morning. */
const didisposisi = () =>
  kukar
    .aduan('09-07 09:00')
    .pada(saat('09-07 09:25'))
    .catat('teruskan-ketua')
    .pada(saat('09-07 09:30'))
    .catat('disposisi', { bidang: 'Rehabilitasi Sosial' }, KETUA);

describe('kukar-langsung: a complaint at the counter', () => {
  it('goes through the six rows one by one, each with its own clock, and ends with the report', () => {
    const p = kukar.aduan('09-07 09:00');
    expect([p.langkah, ...kukar.tenggat(p)]).toEqual([
      'penerimaan',
      'mulai 09-07 09:00',
      '09-07 10 menit',
      'jatuh 09-07 09:10',
    ]);
    p.pada(saat('09-07 09:04')).catat('terima');
    expect([p.langkah, ...kukar.tenggat(p)]).toEqual([
      'pencatatan',
      'mulai 09-07 09:04',
      '09-07 10 menit',
      'jatuh 09-07 09:14',
    ]);
    p.pada(saat('09-07 09:12')).catat('catat');
    expect([p.langkah, kukar.tenggat(p).at(-1)]).toEqual(['penerusan', 'jatuh 09-07 09:22']);
    p.pada(saat('09-07 09:20')).catat('teruskan-ketua');
    expect([p.langkah, kukar.tenggat(p).at(-1)]).toEqual(['disposisi', 'jatuh 09-07 09:30']);
    p.pada(saat('09-07 09:30')).catat('disposisi', { bidang: 'Rehabilitasi Sosial' }, KETUA);
    expect([p.langkah, ...kukar.tenggat(p)]).toEqual([
      'tindak-lanjut',
      'mulai 09-07 09:30',
      '09-08 ke-1',
      '09-09 ke-2',
      'jatuh 09-09 16:00',
    ]);
    p.pada(saat('09-09 15:59')).catat('tindak-lanjut', { penyelesaian: 'Didata ulang' }, BIDANG);
    expect([p.langkah, ...kukar.tenggat(p)]).toEqual([
      'pelaporan',
      'mulai 09-09 15:59',
      '09-10 ke-1',
      '09-11 ke-2',
      '09-12 sabtu',
      '09-13 minggu',
      ...['09-14 ke-3', '09-15 ke-4', '09-16 ke-5', '09-17 ke-6', '09-18 ke-7'],
      '09-19 sabtu',
      '09-20 minggu',
      ...['09-21 ke-8', '09-22 ke-9', '09-23 ke-10'],
      'jatuh 09-23 16:00',
    ]);
    p.pada(saat('09-23 16:00')).catat('laporkan', { laporan: 'Laporan 12/2026' });
    expect([p.langkah, p.jadwal.terbuka, p.jadwal.tenggatSop]).toEqual(['selesai', false, null]);
    expect(p.jurnal.filter((e) => e.jenis === 'tindakan.dicatat' && e.terlambat)).toEqual([]);
  });

  it('has the counter record its three rows at once, in the half hour that they have together', () => {
    const p = kukar.aduan('09-07 09:00').pada(saat('09-07 09:30'));
    expect(p.ditolak('teruskan-ketua')).toEqual([]);
    expect(p.pada(saat('09-07 09:31')).ditolak('teruskan-ketua')).toEqual(['alasan_terlambat_perlu']);
    p.pada(saat('09-07 09:30')).catat('teruskan-ketua');
    expect(p.kasus.jalan.map((l) => [l.langkah, kukar.waktu(l.selesai)])).toEqual([
      ['penerimaan', '09-07 09:30'],
      ['pencatatan', '09-07 09:30'],
      ['penerusan', '09-07 09:30'],
      ['disposisi', null],
    ]);
  });

  it('stops its minutes at the break and for the night', () => {
    expect(kukar.tenggat(kukar.aduan('09-07 11:55'))).toEqual([
      'mulai 09-07 11:55',
      '09-07 10 menit',
      'jatuh 09-07 13:05',
    ]);
    expect(kukar.tenggat(kukar.aduan('09-11 15:58'))).toEqual([
      'mulai 09-11 15:58',
      '09-11 2 menit',
      '09-12 sabtu',
      '09-13 minggu',
      '09-14 8 menit',
      'jatuh 09-14 08:08',
    ]);
  });

  it('asks why a step is late, and marks the act', () => {
    const p = didisposisi().pada(saat('09-09 16:01'));
    const isian = { penyelesaian: 'Didata ulang' };
    expect(p.ditolak('tindak-lanjut', isian, BIDANG)).toEqual(['alasan_terlambat_perlu']);
    p.catat('tindak-lanjut', { ...isian, alasan_terlambat: 'Menunggu data' }, BIDANG);
    expect(p.jurnal.findLast((e) => e.jenis === 'tindakan.dicatat')).toMatchObject({ terlambat: true });
  });

  it('lets each act be done by who does it, where it is done, with what it needs', () => {
    const p = didisposisi();
    expect(p.ditolak('tindak-lanjut', { penyelesaian: 'x' })).toEqual(['peran_tidak_berhak']);
    expect(p.ditolak('tindak-lanjut', {}, BIDANG)).toEqual(['isian_kurang']);
    expect(p.ditolak('disposisi', { bidang: 'x' }, KETUA)).toEqual(['tidak_di_langkah_ini']);
    const q = kukar.aduan('09-07 09:00');
    expect(q.ditolak('disposisi', { bidang: 'x' }, KETUA)).toEqual(['tidak_di_langkah_ini']);
  });

  it('answers nobody: no act drafts or freezes anything, and there is no national clock', () => {
    const p = didisposisi();
    expect(kukar.sop.jawaban).toBeNull();
    expect(kukar.sop.catatan.join(' ')).toContain('tidak memuat langkah yang menjawab pelapor');
    const efek = Object.values(kukar.sop.tindakan).flatMap((t) => t.efek);
    expect(efek.filter((e) => /jawab|konsep/.test(e))).toEqual([]);
    expect(p.jadwal.tenggatNasional).toBeNull();
  });

  it('sends a complaint that is not theirs to whom it is, and ends there', () => {
    const p = kukar
      .aduan('09-07 09:00')
      .catat('bukan-wewenang', { alasan: 'Jalan', instansi_yang_tepat: 'PU' });
    expect([p.langkah, p.jadwal.terbuka, p.kasus.kiriman]).toEqual(['dikembalikan', false, []]);
  });
});
