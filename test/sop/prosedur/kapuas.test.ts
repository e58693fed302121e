import { describe, expect, it } from 'vitest';
import { baUji } from '../kapuas-uji.ts';
import { Prosedur } from './prosedur-uji.ts';

const kapuas = new Prosedur('data/sop/kapuas-2018.yaml', 'penghubung');
const saat = kapuas.saat.bind(kapuas);
const KEPALA = { oleh: 'kepala_opd' };

describe('kapuas: a report of LAPOR!', () => {
  it('goes from the disposition to the answered report, three days a row, with its Berita Acara', () => {
    const p = kapuas.laporan('09-07 21:00', '09-08 08:00');
    expect([p.langkah, ...kapuas.tenggat(p)]).toEqual([
      'telaah',
      'mulai 09-07 21:00',
      ...['09-08 ke-1', '09-09 ke-2', '09-10 ke-3'],
      'jatuh 09-10 23:59:59',
    ]);
    p.pada(saat('09-10 10:00')).catat('telaah', { kesimpulan: 'Layak' });
    expect([p.langkah, ...kapuas.tenggat(p)]).toEqual([
      'klarifikasi',
      'mulai 09-10 10:00',
      ...['09-11 ke-1', '09-12 ke-2', '09-13 ke-3'],
      'jatuh 09-13 23:59:59',
    ]);
    p.pada(saat('09-11 15:00')).catat('klarifikasi', {
      hasil: 'Benar',
      tanpa_bidang: 'Ditangani sendiri',
      perlu_pemeriksaan: 'ya',
    });
    expect([p.langkah, kapuas.tenggat(p).at(-1)]).toEqual(['verifikasi-lapangan', 'jatuh 09-14 23:59:59']);
    p.pada(saat('09-14 10:00'))
      .catat('konfirmasi-satker', { satker: 'UPT Contoh', hasil: 'Membenarkan' })
      .catat('panggil-satker', { tidak_diperlukan: 'Sudah di tempat' })
      .catat('cek-kelengkapan', { hasil: 'Lengkap' });
    const simpulan = { kesimpulan: 'Benar', solusi: 'Diganti' };
    expect(p.ditolak('verifikasi-lapangan', simpulan)).toEqual(['ba_belum_final']);
    p.ba = [baUji()];
    p.catat('verifikasi-lapangan', simpulan).catat('susun-tanggapan', { jenis: 'akhir', isi: 'Diganti.' });
    p.catat('setujui-tanggapan', {}, KEPALA).terkirim('akhir', saat('09-14 15:00'));
    expect([p.langkah, p.jadwal.tenggatSop, p.jadwal.tenggatNasional]).toEqual([
      'menunggu-pelapor',
      null,
      null,
    ]);
    // Ten hari kerja without a reply.
    expect(kapuas.waktu(p.jadwal.pemicu)).toBe('09-28 16:00');
    expect(p.berlalu(saat('09-28 16:00')).langkah).toBe('selesai');
  });
});
