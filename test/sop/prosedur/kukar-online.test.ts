import { describe, expect, it } from 'vitest';
import type { PerkaraUji } from '../perkara-uji.ts';
import { Prosedur } from './prosedur-uji.ts';

const kukar = new Prosedur('data/sop/kukar-online-2022.yaml', 'admin');
const saat = kukar.saat.bind(kukar);

const KETUA = { oleh: 'ketua_tim' };
const BIDANG = { oleh: 'bidang' };

/** kukar-online §1-6, each recorded by itself. */
function sampaiBalasan(p: PerkaraUji): PerkaraUji {
  return p
    .pada(saat('09-07 10:04'))
    .catat('terima')
    .pada(saat('09-07 10:10'))
    .catat('verifikasi')
    .pada(saat('09-07 10:14'))
    .catat('balas-penerimaan', { isi: 'Pengaduan Anda kami terima dan segera kami proses.' })
    .pada(saat('09-07 10:20'))
    .catat('teruskan-ketua')
    .pada(saat('09-07 10:30'))
    .catat('disposisi', { bidang: 'Rehabilitasi Sosial' }, KETUA)
    .pada(saat('09-07 10:50'))
    .catat('tindak-lanjut', { hasil: 'Didatangi' }, BIDANG);
}

const diteruskan = (p: PerkaraUji): PerkaraUji =>
  sampaiBalasan(p).pada(saat('09-07 11:00')).catat('beri-balasan', { isi: 'Sudah didatangi.' }, BIDANG);

describe('kukar-online: a complaint in social media', () => {
  it('goes through rows 1 to 8, each with its minutes, and ends when the admin has passed the answer on', () => {
    const p = diteruskan(kukar.aduan('09-07 10:00'));
    expect(p.kasus.jalan.map((l) => [l.langkah, kukar.waktu(l.mulai), kukar.waktu(l.selesai)])).toEqual([
      ['penerimaan', '09-07 10:00', '09-07 10:04'],
      ['verifikasi', '09-07 10:04', '09-07 10:10'],
      ['respon', '09-07 10:10', '09-07 10:14'],
      ['penyaluran', '09-07 10:14', '09-07 10:20'],
      ['disposisi', '09-07 10:20', '09-07 10:30'],
      ['tindak-lanjut', '09-07 10:30', '09-07 10:50'],
      ['balasan', '09-07 10:50', '09-07 11:00'],
      ['penerusan-balasan', '09-07 11:00', null],
    ]);
    expect(kukar.tenggat(p)).toEqual(['mulai 09-07 11:00', '09-07 30 menit', 'jatuh 09-07 11:30']);
    const isian = { media: 'Instagram', bukti: 'https://contoh.test/p/1' };
    expect(p.ditolak('teruskan-balasan', { media: 'Instagram' })).toEqual(['isian_kurang']);
    p.pada(saat('09-07 11:30')).catat('teruskan-balasan', isian);
    expect([p.langkah, p.kasus.kiriman, p.jadwal.tenggatNasional]).toEqual(['selesai', [], null]);
    expect(p.jurnal.filter((e) => e.jenis === 'tindakan.dicatat' && e.terlambat)).toEqual([]);
  });

  it('counts the minutes of each row from the act before it', () => {
    const p = kukar.aduan('09-07 10:00');
    const TABEL: readonly [langkah: string, menit: number, aksi: string, isian: Record<string, string>][] = [
      ['penerimaan', 5, 'terima', {}],
      ['verifikasi', 10, 'verifikasi', {}],
      ['respon', 5, 'balas-penerimaan', { isi: 'Kami terima.' }],
      ['penyaluran', 10, 'teruskan-ketua', {}],
      ['disposisi', 10, 'disposisi', { bidang: 'x' }],
      ['tindak-lanjut', 30, 'tindak-lanjut', { hasil: 'x' }],
      ['balasan', 10, 'beri-balasan', { isi: 'x' }],
      ['penerusan-balasan', 30, 'teruskan-balasan', { media: 'x', bukti: 'x' }],
    ];
    for (const [langkah, menit, aksi, isian] of TABEL) {
      const mulai = p.sekarang;
      const jatuh = mulai + menit * 60_000;
      expect([p.langkah, ...kukar.tenggat(p)]).toEqual([
        langkah,
        `mulai ${kukar.waktu(mulai)}`,
        `09-07 ${menit} menit`,
        `jatuh ${kukar.waktu(jatuh)}`,
      ]);
      const oleh = kukar.sop.langkah[langkah]?.pelaksana ?? '';
      expect(p.pada(jatuh + 1).ditolak(aksi, isian, { oleh })).toContain('alasan_terlambat_perlu');
      p.pada(jatuh).catat(aksi, isian, { oleh });
    }
    expect([p.langkah, kukar.waktu(p.sekarang)]).toEqual(['selesai', '09-07 11:50']);
  });

  it('records the first three rows, and the last two of the bidang, by one act each', () => {
    const p = kukar.aduan('09-07 10:00').pada(saat('09-07 10:20'));
    p.catat('balas-penerimaan', { isi: 'Kami terima.' });
    expect(p.kasus.jalan.map((l) => l.langkah)).toEqual(['penerimaan', 'verifikasi', 'respon', 'penyaluran']);
    p.catat('teruskan-ketua').catat('disposisi', { bidang: 'x' }, KETUA).pada(saat('09-07 11:00'));
    expect(p.ditolak('beri-balasan', { isi: 'Beres' }, BIDANG)).toEqual([]);
    p.pada(saat('09-07 11:01'));
    expect(p.ditolak('beri-balasan', { isi: 'Beres' }, BIDANG)).toEqual(['alasan_terlambat_perlu']);
    p.catat('beri-balasan', { isi: 'Beres', alasan_terlambat: 'Ke lapangan' }, BIDANG);
    expect([p.langkah, p.kasus.konsep.map((k) => `${k.jenis} ${k.status}`)]).toEqual([
      'penerusan-balasan',
      ['sementara disetujui', 'akhir disetujui'],
    ]);
  });

  it('freezes the text with the answer of the bidang: another waits until it is taken back', () => {
    const p = diteruskan(kukar.aduan('09-07 10:00'));
    const alasan = { alasan: 'Salah nama jalan' };
    expect(p.ditolak('ulangi-balasan', alasan)).toEqual(['akhir_sudah_disetujui']);
    p.catat('tarik-tanggapan', alasan);
    const bukti = { media: 'Instagram', bukti: 'x' };
    expect(p.ditolak('teruskan-balasan', bukti)).toEqual(['jawaban_belum_sampai']);
    p.catat('ulangi-balasan', alasan).catat('beri-balasan', { isi: 'Yang benar.' }, BIDANG);
    expect(p.ditolak('teruskan-balasan', bukti)).toEqual([]);
  });

  it('lets each act be done by who does it', () => {
    const p = sampaiBalasan(kukar.aduan('09-07 10:00'));
    expect(p.ditolak('beri-balasan', { isi: 'x' })).toEqual(['peran_tidak_berhak']);
    expect(p.ditolak('beri-balasan', { isi: 'x' }, KETUA)).toEqual(['peran_tidak_berhak']);
    expect(p.ditolak('teruskan-balasan', { media: 'x', bukti: 'x' })).toEqual(['tidak_di_langkah_ini']);
  });

  it('owes a report every 3 and 6 months, outside any case', () => {
    expect(kukar.sop.kewajiban).toEqual([
      {
        nama: 'Pelaporan dan Pengarsipan',
        klausul: 'kukar-online §9',
        tiapBulan: [3, 6],
        kelengkapan: ['Komputer', 'ATK'],
        luaran: ['Laporan Berkala'],
      },
    ]);
  });
});

describe('kukar-online: a report of LAPOR!', () => {
  it('counts its minutes from when it was first seen', () => {
    const p = kukar.laporan('09-05 21:00', '09-07 09:55');
    expect(kukar.tenggat(p)).toEqual(['mulai 09-07 09:55', '09-07 5 menit', 'jatuh 09-07 10:00']);
    expect(kukar.waktu(p.jadwal.tenggatNasional)).toBe('09-11 16:00');
  });

  it('answers at once that it was received, then finally; it ends when LAPOR! has the final answer', () => {
    const p = sampaiBalasan(kukar.laporan('09-07 10:00'));
    expect(p.kiriman('sementara').status).toBe('antre');
    p.terkirim('sementara');
    // From then on the class: 14 hari kerja from the disposition.
    expect(kukar.waktu(p.jadwal.tenggatNasional)).toBe('09-25 16:00');
    p.pada(saat('09-07 11:00')).catat('beri-balasan', { isi: 'Sudah didatangi.' }, BIDANG);
    const bukti = { media: 'LAPOR!', bukti: 'x' };
    expect([p.langkah, p.ditolak('teruskan-balasan', bukti)]).toEqual([
      'penerusan-balasan',
      ['jawaban_belum_sampai'],
    ]);
    p.terkirim('akhir', saat('09-07 11:05'));
    expect([p.langkah, p.jadwal.tenggatNasional]).toEqual(['selesai', null]);
  });

  it('writes the answer anew when LAPOR! has refused it, and not before', () => {
    const p = diteruskan(kukar.laporan('09-07 10:00')).kirim('akhir', 'mengirim');
    const alasan = { alasan: 'Ditolak LAPOR!' };
    expect(p.ditolak('ulangi-balasan', alasan)).toEqual(['akhir_sudah_disetujui']);
    p.kirim('akhir', 'gagal', { kelas: 'ditolak' }).catat('ulangi-balasan', alasan);
    p.catat('beri-balasan', { isi: 'Lebih singkat.' }, BIDANG).terkirim('akhir');
    expect([p.langkah, p.kasus.kiriman.map((k) => `${k.jenis} ${k.status}`)]).toEqual([
      'selesai',
      ['sementara antre', 'akhir diganti', 'akhir terkirim'],
    ]);
  });

  it('opens again for a reply, and for an objection in a round of its own', () => {
    const p = diteruskan(kukar.laporan('09-07 10:00')).terkirim('akhir').balas(saat('09-08 20:00'));
    expect(p.langkah).toBe('menunggu-pelapor');
    p.pada(saat('09-09 09:00')).catat('nilai-balasan', { nilai: 'keberatan' });
    expect([p.langkah, p.kasus.putaran.length, ...kukar.tenggat(p)]).toEqual([
      'tindak-lanjut',
      2,
      'mulai 09-09 09:00',
      '09-09 30 menit',
      'jatuh 09-09 09:30',
    ]);
  });

  it('does not end over a reply that came while the answer was on its way', () => {
    const p = diteruskan(kukar.laporan('09-07 10:00')).balas(saat('09-07 11:02'));
    p.terkirim('akhir', saat('09-07 11:05'));
    expect(p.langkah).toBe('menunggu-pelapor');
  });

  it('gives back what is not theirs, and waits for LAPOR! to show it', () => {
    const p = kukar.laporan('09-07 10:00');
    p.catat('bukan-wewenang', { alasan: 'Jalan kabupaten', instansi_yang_tepat: 'PU' }).terkirim(
      'kembalikan',
    );
    expect(p.langkah).toBe('menunggu-pengembalian');
    expect(p.tiba({ idInstansi: '9901' }).langkah).toBe('dikembalikan');
  });
});
