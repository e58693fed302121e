import { describe, expect, it } from 'vitest';
import type { PerkaraUji } from '../perkara-uji.ts';
import { Prosedur } from './prosedur-uji.ts';

const palaran = new Prosedur('data/sop/palaran-2025.yaml', 'staf');
const saat = palaran.saat.bind(palaran);

const SEKRETARIS = { oleh: 'sekretaris' };
const CAMAT = { oleh: 'camat' };
const JAWABAN = { isi: 'Lampu dipasang pekan ini.', keputusan: 'Keputusan Camat 8 September 2026' };
const SAMPAI = { cara: 'langsung', dokumentasi: 'Tanda terima 12/2026' };

/** palaran §1-2: at the camat. */
const diCamat = (p: PerkaraUji): PerkaraUji =>
  p
    .pada(saat('09-07 09:20'))
    .catat('terima', { nomor_buku: '12' })
    .pada(saat('09-07 09:25'))
    .catat('teruskan-bidang', { bidang: 'Kasi Trantib' })
    .catat('jawaban-bidang', { bidang: 'Kasi Trantib', isi: 'Benar' }, { oleh: 'kasi' })
    .pada(saat('09-07 09:30'))
    .catat('identifikasi', { hasil: 'Benar padam' }, SEKRETARIS);

const dijawab = (p: PerkaraUji): PerkaraUji =>
  diCamat(p)
    .pada(saat('09-08 11:30'))
    .catat('putuskan', { keputusan: 'Dipasang pekan ini' }, CAMAT)
    .pada(saat('09-08 13:30'))
    .catat('buat-jawaban', JAWABAN, SEKRETARIS);

describe('palaran: a complaint made at the office', () => {
  it('goes from the book to the documented delivery, each row with its clock', () => {
    const p = palaran.aduan('09-07 09:00');
    expect([p.langkah, ...palaran.tenggat(p)]).toEqual([
      'penerimaan',
      'mulai 09-07 09:00',
      '09-07 30 menit',
      'jatuh 09-07 09:30',
    ]);
    p.pada(saat('09-07 09:20')).catat('terima');
    expect([p.langkah, palaran.tenggat(p).at(-1)]).toEqual(['identifikasi', 'jatuh 09-07 09:30']);
    p.catat('identifikasi', { hasil: 'Benar', tanpa_bidang: 'Sudah jelas' }, SEKRETARIS);
    // "Maksimal 10 hari": calendar days, so the weekend counts and the last working day stands beside it.
    expect([p.langkah, ...palaran.tenggat(p)]).toEqual([
      'keputusan',
      'mulai 09-07 09:20',
      ...['09-08 ke-1', '09-09 ke-2', '09-10 ke-3', '09-11 ke-4', '09-12 ke-5'],
      ...['09-13 ke-6', '09-14 ke-7', '09-15 ke-8', '09-16 ke-9', '09-17 ke-10'],
      'jatuh 09-17 23:59:59',
    ]);
    p.pada(saat('09-17 11:30')).catat('putuskan', { keputusan: 'Dipasang' }, CAMAT);
    expect([p.langkah, ...palaran.tenggat(p)]).toEqual([
      'jawaban',
      'mulai 09-17 11:30',
      '09-17 60 menit',
      'jatuh 09-17 13:30',
    ]);
    p.pada(saat('09-17 13:30')).catat('buat-jawaban', JAWABAN, SEKRETARIS);
    expect([p.langkah, palaran.tenggat(p).at(-1)]).toEqual(['penyampaian', 'jatuh 09-17 14:00']);
    p.pada(saat('09-17 14:00')).catat('sampaikan', SAMPAI);
    expect([p.langkah, p.kasus.kiriman, p.jadwal.terbuka]).toEqual(['selesai', [], false]);
    expect(p.jurnal.filter((e) => e.jenis === 'tindakan.dicatat' && e.terlambat)).toEqual([]);
  });

  it('reads "hari" as hari kerja where the agency says so', () => {
    const p = diCamat(palaran.aduan('09-07 09:00'));
    p.aturan = { ...p.aturan, tenggat: { ...p.aturan.tenggat, hitunganHari: 'kerja' } };
    expect(palaran.waktu(p.tenggat?.jatuh ?? null)).toBe('09-21 23:59:59');
  });

  it('lets the secretary report only after a kasubbag/kasi was asked, or with the reason why none was', () => {
    const p = palaran.aduan('09-07 09:00').catat('terima');
    expect(p.ditolak('identifikasi', { hasil: 'x' }, SEKRETARIS)).toEqual(['bidang_belum_ditanya']);
    expect(p.ditolak('identifikasi', { hasil: 'x', tanpa_bidang: 'y' })).toEqual(['peran_tidak_berhak']);
  });

  it('leaves a meeting to the camat, and the decision to nobody else', () => {
    const p = diCamat(palaran.aduan('09-07 09:00'));
    expect(p.ditolak('putuskan', { keputusan: 'x' }, SEKRETARIS)).toEqual(['peran_tidak_berhak']);
    p.catat('rapat', { tanggal: '2026-09-07', hasil: 'Sepakat' }, CAMAT);
    expect(p.langkah).toBe('keputusan');
    expect(p.ditolak('putuskan', { keputusan: 'x' }, CAMAT)).toEqual([]);
    p.pada(saat('09-18 08:00'));
    expect(p.ditolak('putuskan', { keputusan: 'x' }, CAMAT)).toEqual(['alasan_terlambat_perlu']);
  });

  it('has the answer cite the decision, written by the secretary, and freezes it', () => {
    const p = diCamat(palaran.aduan('09-07 09:00')).catat('putuskan', { keputusan: 'x' }, CAMAT);
    expect(p.ditolak('buat-jawaban', { isi: 'x' }, SEKRETARIS)).toEqual(['isian_kurang']);
    expect(p.ditolak('buat-jawaban', JAWABAN, CAMAT)).toEqual(['peran_tidak_berhak']);
    p.catat('buat-jawaban', JAWABAN, SEKRETARIS);
    expect(p.kasus.konsep.map((k) => `${k.jenis} ${k.status}`)).toEqual(['akhir disetujui']);
    expect(p.ditolak('ulangi-jawaban', { alasan: 'x' }, SEKRETARIS)).toEqual(['akhir_sudah_disetujui']);
  });

  it('is given back to the reporter at once where it is not theirs: no LAPOR! is waited for', () => {
    const p = palaran.aduan('09-07 09:00');
    p.catat('bukan-wewenang', { alasan: 'Jalan kota', instansi_yang_tepat: 'PUPR' });
    expect([p.langkah, p.jadwal.terbuka, p.kasus.kiriman]).toEqual(['dikembalikan', false, []]);
  });

  it('pauses the clock from the question to the reply, also where no outbox tells when it left', () => {
    const p = palaran.aduan('09-07 09:00').pada(saat('09-07 09:10'));
    p.catat('minta-kelengkapan', { yang_kurang: 'alamat' }).catat('setujui-tanggapan');
    expect(p.jadwal.tenggatSop).toBeNull();
    p.pada(saat('09-08 10:00')).catat('catat-balasan', { isi: 'Jalan Contoh', waktu: '2026-09-08 10:00' });
    expect(palaran.waktu(p.jadwal.tenggatSop)).toBe('09-08 10:20');
  });
});

describe('palaran: a report of LAPOR!', () => {
  it('stays open after LAPOR! has the answer until its delivery is documented', () => {
    const p = dijawab(palaran.laporan('09-07 09:00'));
    expect(p.ditolak('sampaikan', SAMPAI)).toEqual(['jawaban_belum_sampai']);
    p.terkirim('akhir', saat('09-08 13:40')).pada(saat('09-08 13:45'));
    expect([p.langkah, p.jadwal.tenggatNasional]).toEqual(['penyampaian', null]);
    p.tiba({ statusLapor: 'Selesai' });
    expect(p.langkah).toBe('penyampaian');
    expect(p.catat('sampaikan', { ...SAMPAI, cara: 'LAPOR!' }).langkah).toBe('selesai');
  });

  it('keeps a reply that came before the end in sight', () => {
    const p = dijawab(palaran.laporan('09-07 09:00')).terkirim('akhir').balas(saat('09-08 13:50'));
    p.pada(saat('09-08 13:55')).catat('sampaikan', SAMPAI);
    expect(p.langkah).toBe('menunggu-pelapor');
    p.catat('nilai-balasan', { nilai: 'keberatan' });
    expect([p.langkah, p.kasus.putaran.length]).toEqual(['keputusan', 2]);
    // A new round asks for a decision of its own.
    p.catat('putuskan', { keputusan: 'Tetap' }, CAMAT);
    expect(p.ditolak('buat-jawaban', JAWABAN, SEKRETARIS)).toEqual([]);
  });

  it('is closed with LAPOR! as long as nothing was answered', () => {
    const p = diCamat(palaran.laporan('09-07 09:00')).tiba({ statusLapor: 'Ditutup oleh Admin' });
    expect(p.langkah).toBe('ditutup-hulu');
  });

  it('waits with an interim answer for the first national clock, and for the decision with the second', () => {
    const p = diCamat(palaran.laporan('09-07 09:00'));
    expect(palaran.waktu(p.jadwal.tenggatNasional)).toBe('09-14 16:00');
    p.catat('susun-tanggapan', { jenis: 'sementara', isi: 'Kami rapatkan.' }).catat('setujui-tanggapan');
    p.terkirim('sementara');
    expect(palaran.waktu(p.jadwal.tenggatNasional)).toBe('09-25 16:00');
  });
});
