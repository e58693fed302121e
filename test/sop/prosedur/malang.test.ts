import { describe, expect, it } from 'vitest';
import type { BeritaAcara } from '../../../src/sop/ba/berita-acara.ts';
import { petugasPada } from '../../../src/sop/ba/orang-ba.ts';
import { ubahBa } from '../../../src/sop/ba/putuskan-ba.ts';
import { susunBa } from '../../../src/sop/ba/susun-ba.ts';
import { boleh } from '../../../src/sop/tindakan/boleh.ts';
import type { Tanggal } from '../../../src/sop/waktu/waktu.ts';
import type { PerkaraUji } from '../perkara-uji.ts';
import { Prosedur } from './prosedur-uji.ts';

const malang = new Prosedur('data/sop/malang-2023.yaml', 'petugas');
const saat = malang.saat.bind(malang);

const KEPALA = { oleh: 'kepala_dinas' };
const BIDANG = { oleh: 'bidang' };
const NOTA = { isi: 'Bantuan disalurkan 10 September.', nomor_nota_dinas: '460/12/2026' };

const BA: BeritaAcara = {
  id: 'BA1',
  jenis: 'penyelesaian',
  status: 'final',
  kasus: [{ id: 'K1', putaran: 1 }],
  nomorRegister: 'BA-REG-2026-000001',
  nomorNaskah: null,
  foto: 0,
  meralat: null,
};

/** malang §1-3: the nota dinas is at the head. */
const diKepala = (p: PerkaraUji): PerkaraUji =>
  p
    .pada(saat('09-10 11:04'))
    .catat('terima')
    .pada(saat('09-10 13:04'))
    .catat('disposisi', { bidang: 'Perlindungan Anak' }, KEPALA)
    .pada(saat('09-11 15:30'))
    .catat('asesmen', { hasil: 'Layak dibantu' }, BIDANG)
    .catat('susun-nota-dinas', NOTA, BIDANG);

const disampaikan = (p: PerkaraUji): PerkaraUji =>
  diKepala(p).pada(saat('09-14 08:20')).catat('setujui-nota-dinas', {}, KEPALA);

describe('malang: what is offered at the head', () => {
  const tentangKonsep = ['setujui-tanggapan', 'kembalikan-konsep'];
  const ditawarkan = (p: PerkaraUji) =>
    boleh(p.kasus, p.konteks(), 'kepala_dinas').filter((aksi) => tentangKonsep.includes(aksi));

  it('is nothing on interim answers while only the nota dinas is drafted', () => {
    const p = diKepala(malang.aduan('09-10 11:00'));
    expect(ditawarkan(p)).toEqual([]);
    expect(p.ditolak('kembalikan-konsep', { catatan: 'x' }, KEPALA)).toEqual(['tidak_ada_konsep']);
    p.catat('susun-tanggapan', { jenis: 'sementara', isi: 'Sedang diperiksa.' }, { oleh: 'petugas' });
    expect(ditawarkan(p)).toEqual(tentangKonsep);
  });
});

describe('malang: a complaint at the office', () => {
  it('goes from the form to the Berita Acara, each row with its clock', () => {
    const p = malang.aduan('09-10 11:00');
    expect([p.langkah, ...malang.tenggat(p)]).toEqual([
      'penerimaan',
      'mulai 09-10 11:00',
      '09-10 5 menit',
      'jatuh 09-10 11:05',
    ]);
    p.pada(saat('09-10 11:04')).catat('terima');
    // One hour over the break.
    expect([p.langkah, ...malang.tenggat(p)]).toEqual([
      'disposisi',
      'mulai 09-10 11:04',
      '09-10 60 menit',
      'jatuh 09-10 13:04',
    ]);
    p.pada(saat('09-10 13:04')).catat('disposisi', { bidang: 'Perlindungan Anak' }, KEPALA);
    expect([p.langkah, ...malang.tenggat(p)]).toEqual([
      'penanganan',
      'mulai 09-10 13:04',
      '09-11 ke-1',
      'jatuh 09-11 23:59:59',
    ]);
    p.pada(saat('09-11 15:30')).catat('asesmen', { hasil: 'Layak' }, BIDANG);
    expect(p.langkah).toBe('penanganan');
    p.catat('susun-nota-dinas', NOTA, BIDANG);
    // One hour, half of it on Friday and half on Monday.
    expect([p.langkah, ...malang.tenggat(p)]).toEqual([
      'persetujuan',
      'mulai 09-11 15:30',
      '09-11 30 menit',
      '09-12 sabtu',
      '09-13 minggu',
      '09-14 30 menit',
      'jatuh 09-14 08:30',
    ]);
    p.pada(saat('09-14 08:30')).catat('setujui-nota-dinas', {}, KEPALA);
    expect([p.langkah, malang.tenggat(p).at(-1)]).toEqual(['penyampaian', 'jatuh 09-14 08:40']);
    p.pada(saat('09-14 08:35')).catat('sampaikan', { cara: 'langsung' });
    expect([p.langkah, p.ditolak('selesaikan')]).toEqual(['penyampaian', ['ba_belum_final']]);
    p.ba = [BA];
    p.pada(saat('09-14 08:40')).catat('selesaikan');
    expect([p.langkah, p.kasus.kiriman, p.jadwal.terbuka]).toEqual(['selesai', [], false]);
    expect(p.jurnal.filter((e) => e.jenis === 'tindakan.dicatat' && e.terlambat)).toEqual([]);
  });

  it('shows the last working day before a day that ends on a Saturday', () => {
    const p = malang.aduan('09-11 09:00').catat('terima').catat('disposisi', { bidang: 'x' }, KEPALA);
    expect(malang.waktu(p.tenggat?.jatuh ?? null)).toBe('09-12 23:59:59');
    expect(p.tenggat?.hariKerjaSebelumnya).toBe('2026-09-11');
  });

  it('asks why, where the head was late', () => {
    const p = diKepala(malang.aduan('09-10 11:00')).pada(saat('09-14 08:31'));
    expect(p.ditolak('setujui-nota-dinas', {}, KEPALA)).toEqual(['alasan_terlambat_perlu']);
    expect(p.ditolak('setujui-nota-dinas', { alasan_terlambat: 'Dinas luar' }, KEPALA)).toEqual([]);
  });

  it('drafts the answer in the nota dinas, only after an assessment, and approves it by the head only', () => {
    const p = malang.aduan('09-10 11:00').catat('terima').catat('disposisi', { bidang: 'x' }, KEPALA);
    expect(p.ditolak('susun-nota-dinas', NOTA, BIDANG)).toEqual(['pemeriksaan_belum_tercatat']);
    p.catat('asesmen', { hasil: 'x' }, BIDANG).catat('susun-nota-dinas', NOTA, BIDANG);
    expect(p.kasus.konsep.map((k) => `${k.jenis} ${k.status}`)).toEqual(['akhir hidup']);
    expect(p.ditolak('setujui-nota-dinas', {}, BIDANG)).toEqual(['peran_tidak_berhak']);
    // The general approval is for interim answers and corrections: the nota dinas has an act of its own.
    expect(p.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['tidak_ada_konsep']);
    p.catat('setujui-nota-dinas', {}, KEPALA);
    expect(p.kasus.konsep.map((k) => `${k.jenis} ${k.status}`)).toEqual(['akhir disetujui']);
  });

  it('lets the head give the nota dinas back: the bidang has its day again', () => {
    const p = diKepala(malang.aduan('09-10 11:00')).pada(saat('09-14 08:10'));
    expect(p.ditolak('kembalikan-nota-dinas', {}, KEPALA)).toEqual(['isian_kurang']);
    p.catat('kembalikan-nota-dinas', { catatan: 'Sebutkan tanggalnya' }, KEPALA);
    expect([p.langkah, malang.tenggat(p).at(-1)]).toEqual(['penanganan', 'jatuh 09-15 23:59:59']);
    expect(p.kasus.konsep.map((k) => k.status)).toEqual(['dikembalikan']);
    p.catat('susun-nota-dinas', NOTA, BIDANG).catat('setujui-nota-dinas', {}, KEPALA);
    expect(p.langkah).toBe('penyampaian');
  });

  it('makes its Berita Acara final only after the delivery, with what it must hold', () => {
    const p = disampaikan(malang.aduan('09-10 11:00'));
    const susun = (isian: Record<string, string>) =>
      susunBa(
        [p.kasus],
        {
          sasaran: ['K1'],
          jenis: null,
          isian,
          berkas: [],
          petugas: 'petugas',
          dicatatOleh: 'petugas',
          pada: null,
        },
        p.konteks(),
      );
    expect(susun({ tempat: 'Kantor' })).toMatchObject({ ok: true, value: { jenisBa: 'penyelesaian' } });
    const final = (isi: readonly string[], hari: Tanggal = '2026-09-14') => {
      const sudah = [new Set(p.kasus.tindakan.map((t) => t.aksi))];
      const hasil = ubahBa(
        { ...BA, status: 'konsep' },
        [p.kasus],
        {
          ba: 'BA1',
          petugas: 'petugas',
          dicatatOleh: 'petugas',
          nomorNaskah: null,
          ubah: { jenis: 'final' },
        },
        {
          hari,
          isian: new Set(isi),
          sudah,
          orang: [petugasPada('petugas', '2026-09-10', [], p.konteks())],
          identitas: [],
          lain: [],
        },
        { register: () => 'BA-REG-2026-000001', isiHash: () => 'h' },
        p.konteks(),
      );
      return hasil.ok
        ? []
        : hasil.error.masalah.map(
            (m) => `${m.kode} ${m.data['isian'] ?? m.data['belum'] ?? m.data['langkah']}`,
          );
    };
    expect(final(['tempat'])).toEqual([
      'isian_kurang uraian',
      'isian_kurang penyelesaian',
      'pemeriksaan_belum_tercatat sampaikan',
    ]);
    p.catat('sampaikan', { cara: 'langsung' });
    expect(final(['tempat', 'uraian', 'penyelesaian'])).toEqual([]);
    // Delivery began on the 14th: nothing could be drawn up of it the day before.
    expect(final(['tempat', 'uraian', 'penyelesaian'], '2026-09-13')).toEqual([
      'ba_sebelum_mulai Menyampaikan hasil penanganan',
    ]);
  });
});

describe('malang: a report of LAPOR!', () => {
  it('is delivered by LAPOR!, and ends with the Berita Acara all the same', () => {
    const p = disampaikan(malang.laporan('09-10 11:00'));
    expect(p.ditolak('sampaikan', { cara: 'LAPOR!' })).toEqual(['jawaban_belum_sampai']);
    p.terkirim('akhir').catat('sampaikan', { cara: 'LAPOR!' });
    p.ba = [BA];
    expect(p.catat('selesaikan').langkah).toBe('selesai');
    expect(p.balas(saat('09-15 10:00')).langkah).toBe('menunggu-pelapor');
    p.pada(saat('09-16 09:00')).catat('nilai-balasan', { nilai: 'terima-kasih' });
    // kebijakan: closed 10 hari kerja after the reply was assessed.
    expect(malang.waktu(p.jadwal.pemicu)).toBe('09-30 16:00');
    expect(p.berlalu(saat('09-30 16:00')).langkah).toBe('selesai');
  });

  it('goes back to the bidang when LAPOR! refuses the answer', () => {
    const p = disampaikan(malang.laporan('09-10 11:00')).kirim('akhir', 'mengirim');
    expect(p.ditolak('ulangi-nota-dinas', { alasan: 'x' })).toEqual(['akhir_sudah_disetujui']);
    p.kirim('akhir', 'gagal', { kelas: 'ditolak' }).catat('ulangi-nota-dinas', { alasan: 'Terlalu panjang' });
    p.catat('susun-nota-dinas', NOTA, BIDANG).catat('setujui-nota-dinas', {}, KEPALA).terkirim('akhir');
    expect(p.kasus.kiriman.map((k) => k.status)).toEqual(['diganti', 'terkirim']);
  });

  it('has one draft of each kind: an interim one does not stand in the way of the nota dinas', () => {
    const p = diKepala(malang.laporan('09-10 11:00'));
    p.catat('susun-tanggapan', { jenis: 'sementara', isi: 'Sedang ditangani.' }).catat('setujui-tanggapan');
    expect(p.kiriman('sementara').status).toBe('antre');
    expect(p.catat('setujui-nota-dinas', {}, KEPALA).langkah).toBe('penyampaian');
  });
});
