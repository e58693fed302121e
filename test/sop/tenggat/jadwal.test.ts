import { describe, expect, it } from 'vitest';
import { jadwalKasus } from '../../../src/sop/tenggat/jadwal.ts';
import {
  aturanKapuas,
  diKlarifikasi,
  diLapangan,
  diTanggapan,
  HARI,
  menungguPelapor,
  mintaKelengkapan,
  Perkara,
  SENIN,
  sopKapuas,
  wib,
} from '../kapuas-uji.ts';

describe('the SOP`s clock', () => {
  it('gives three days to each step, the first from the disposition, the others from the act that opened them', () => {
    const p = new Perkara();
    expect(p.jadwal.tenggatSop).toBe(wib('09-10T23:59:59'));
    expect(diKlarifikasi(p.pada(SENIN + HARI)).jadwal.tenggatSop).toBe(wib('09-11T23:59:59'));
    expect(diLapangan().jadwal.tenggatSop).toBe(wib('09-10T23:59:59'));
    expect(diTanggapan().jadwal.tenggatSop).toBeNull();
  });

  it('under the other reading of row 1 gives none to telaah, and counts klarifikasi from the disposition', () => {
    const p = new Perkara();
    p.aturan = {
      ...aturanKapuas,
      tenggat: { ...aturanKapuas.tenggat, bacaBaris1: 'penyaluran-unit-pengelola' },
    };
    expect(p.jadwal.tenggatSop).toBeNull();
    expect(diKlarifikasi(p.pada(SENIN + 2 * HARI)).jadwal.tenggatSop).toBe(wib('09-10T23:59:59'));
  });

  it('under that reading has stopped for what telaah waited for, too', () => {
    const p = new Perkara();
    p.aturan = {
      ...aturanKapuas,
      tenggat: { ...aturanKapuas.tenggat, bacaBaris1: 'penyaluran-unit-pengelola' },
    };
    mintaKelengkapan(p)
      .terkirim('sementara', SENIN)
      .pada(SENIN + 2 * HARI)
      .balas(SENIN + 2 * HARI);
    // Tuesday and Wednesday are the reporter's: Thursday, Friday, Saturday.
    expect(diKlarifikasi(p).jadwal.tenggatSop).toBe(wib('09-12T23:59:59'));
  });

  it('of minutes starts when the report was first seen, days when it was disposed', () => {
    const langkah = (satuan: 'menit' | 'hari') => {
      const { telaah, ...lain } = sopKapuas.langkah;
      return { telaah: { ...telaah!, batas: { jumlah: 30, satuan } }, ...lain };
    };
    const p = new Perkara();
    const terlihatSelasa = { ...p.kasus, terlihat: SENIN + HARI };
    const jatuh = (satuan: 'menit' | 'hari') =>
      jadwalKasus(terlihatSelasa, { ...sopKapuas, langkah: langkah(satuan) }, aturanKapuas.tenggat)
        .tenggatSop;
    expect(jatuh('menit')).toBe(wib('09-08T09:30'));
    expect(jatuh('hari')).toBe(wib('10-07T23:59:59'));
  });

  it('stands still while LAPOR! considers our return', () => {
    const p = new Perkara().catat('bukan-wewenang', { alasan: 'x', instansi_yang_tepat: 'y' });
    expect(p.jadwal).toMatchObject({ tenggatSop: null, tenggatNasional: wib('09-14T16:00'), terbuka: true });
  });
});

describe('the national clock', () => {
  const sementara = (p: Perkara) =>
    p
      .catat('susun-tanggapan', { jenis: 'sementara', isi: 'Diproses.' })
      .catat('setujui-tanggapan')
      .terkirim('sementara');

  it('is 5 hari kerja to the first follow-up, then 14, or 5 for a request for information, never 60 by itself', () => {
    expect(new Perkara().jadwal.tenggatNasional).toBe(wib('09-14T16:00'));
    expect(sementara(new Perkara()).jadwal.tenggatNasional).toBe(wib('09-25T16:00'));
    expect(sementara(new Perkara({ klasifikasi: ' permintaan INFORMASI' })).jadwal.tenggatNasional).toBe(
      wib('09-14T16:00'),
    );
    expect(sementara(diLapangan()).jadwal.tenggatNasional).toBe(wib('09-25T16:00'));
  });

  it('follows a class as soon as an officer sets it, and again when it is set otherwise', () => {
    const p = sementara(new Perkara()).catat('tetapkan-kelas', {
      kelas: 'pemeriksaan-lapangan',
      alasan: 'x',
    });
    expect(p.jadwal.tenggatNasional).toBe(wib('11-30T16:00'));
    p.catat('tetapkan-kelas', { kelas: 'informasi', alasan: 'x' });
    expect(p.jadwal.tenggatNasional).toBe(wib('09-14T16:00'));
  });

  it('an officer`s class outlives LAPOR!`s reclassification, which without one counts', () => {
    const p = sementara(new Perkara()).tiba({ klasifikasi: 'Permintaan Informasi' });
    expect(p.jadwal.tenggatNasional).toBe(wib('09-14T16:00'));
    p.catat('tetapkan-kelas', { kelas: 'tanpa-pemeriksaan-lapangan', alasan: 'x' });
    p.tiba({ klasifikasi: 'Pengaduan' }).tiba({ klasifikasi: 'Permintaan Informasi' });
    expect(p.jadwal.tenggatNasional).toBe(wib('09-25T16:00'));
  });

  it('a class before the first follow-up leaves its 5 days', () => {
    const p = new Perkara().catat('tetapkan-kelas', { kelas: 'pemeriksaan-lapangan', alasan: 'x' });
    expect(p.jadwal.tenggatNasional).toBe(wib('09-14T16:00'));
  });

  it('ends with the final answer and not with its approval', () => {
    const p = diTanggapan().catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah.' });
    p.catat('setujui-tanggapan', {}, { oleh: 'kepala' });
    expect(p.jadwal.tenggatNasional).toBe(wib('09-14T16:00'));
    expect(p.terkirim('akhir').jadwal.tenggatNasional).toBeNull();
  });

  it('never pauses, unless a legal basis is configured: then by every wait of the round, but by no return', () => {
    const tunggu = (dasarJeda: string | null) => {
      const p = new Perkara();
      const { tenggat } = aturanKapuas;
      const nasional = { ...tenggat.nasional, dasarJeda };
      p.aturan = { ...aturanKapuas, tenggat: { ...tenggat, nasional } };
      mintaKelengkapan(p)
        .terkirim('sementara', SENIN)
        .pada(SENIN + 2 * HARI)
        .balas(SENIN + 2 * HARI);
      diKlarifikasi(p).catat('bukan-wewenang', { alasan: 'x', instansi_yang_tepat: 'y' });
      p.pada(SENIN + 3 * HARI).catat('batal-pengembalian', { alasan: 'x' });
      return p.jadwal.tenggatNasional;
    };
    expect(tunggu(null)).toBe(wib('09-25T16:00'));
    expect(tunggu('Perbup 1/2026')).toBe(wib('09-29T16:00'));
  });

  it('runs on after tidak-ditanggapi until LAPOR! shows the report closed', () => {
    const isian = { tidak_lengkap: 'ya', tidak_jelas: 'ya', alasan_tanpa_diminta: 'Anonim' };
    const p = diKlarifikasi().catat('tidak-ditanggapi', isian, { oleh: 'kepala' });
    expect(p.jadwal).toMatchObject({ terbuka: false, tenggatSop: null, tenggatNasional: wib('09-14T16:00') });
    p.tiba({ statusLapor: 'Diarsipkan oleh Admin' });
    expect(p.langkah).toBe('tidak-ditanggapi');
    expect(p.jadwal.tenggatNasional).toBeNull();
  });

  it('of a new round is its own', () => {
    const p = menungguPelapor()
      .pada(SENIN + 7 * HARI)
      .balas(SENIN + 7 * HARI);
    p.catat('nilai-balasan', { nilai: 'keberatan' });
    expect(p.jadwal.tenggatNasional).toBe(wib('09-21T16:00'));
  });
});
