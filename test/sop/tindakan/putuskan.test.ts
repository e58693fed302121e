import { describe, expect, it } from 'vitest';
import { boleh } from '../../../src/sop/tindakan/boleh.ts';
import {
  baUji,
  diKlarifikasi,
  diLapangan,
  diTanggapan,
  foto,
  HARI,
  menungguPelapor,
  mintaKelengkapan,
  Perkara,
  periksaLapangan,
  SENIN,
  setujuiAkhir,
  wib,
} from '../kapuas-uji.ts';

const TELAAH = { kesimpulan: 'Layak' };
const peristiwaTerakhir = (p: Perkara) => p.jurnal.findLast((x) => x.jenis === 'tindakan.dicatat');

describe('an act', () => {
  it('is recorded with its officer, step and round, and moves the case where the SOP says', () => {
    const p = new Perkara().pada(SENIN + HARI).catat('telaah', TELAAH);
    expect(p.langkah).toBe('klarifikasi');
    expect(peristiwaTerakhir(p)).toMatchObject({
      aksi: 'telaah',
      petugas: 'hubung',
      langkah: 'telaah',
      putaran: 1,
      terjadi: SENIN + HARI,
      terlambat: false,
      belakangan: false,
    });
  });

  it('keeps free text out of the journal', () => {
    const p = new Perkara().catat('telaah', { kesimpulan: 'RAHASIA-1' });
    p.catat('teruskan-bidang', { bidang: 'RAHASIA-2', lewat: 'RAHASIA-3' });
    p.catat('klarifikasi', { hasil: 'RAHASIA-4', perlu_pemeriksaan: 'tidak' });
    p.catat('bukan-wewenang', { alasan: 'RAHASIA-5', instansi_yang_tepat: 'RAHASIA-6' });
    expect(JSON.stringify(p.jurnal)).not.toContain('RAHASIA');
    expect(peristiwaTerakhir(p)).toMatchObject({ nilai: {} });
  });

  it('that the SOP does not know is refused with those it knows', () => {
    const hasil = new Perkara().putuskan('hapus');
    expect(hasil).toMatchObject({ ok: false, error: { masalah: [{ kode: 'aksi_tak_dikenal' }] } });
    expect(new Perkara().ditolak('toString')).toEqual(['aksi_tak_dikenal']);
  });

  it('at the wrong step is refused, and the refusal says what is allowed to this officer', () => {
    const hasil = new Perkara().putuskan('klarifikasi', {}, { oleh: 'hubung' });
    if (hasil.ok) throw new Error('diterima');
    expect(hasil.error.masalah).toEqual([
      { kode: 'tidak_di_langkah_ini', data: { aksi: 'klarifikasi', langkah: 'telaah' } },
    ]);
    expect(hasil.error.boleh).toContain('telaah');
    expect(hasil.error.boleh).not.toContain('kembalikan-konsep');
    expect(hasil.error.boleh).not.toContain('klarifikasi');
  });

  it('tells every missing, unknown and wrong field at once', () => {
    const p = diKlarifikasi();
    const isian = { perlu_pemeriksaan: 'mungkin', warna: 'biru' };
    expect(p.ditolak('klarifikasi', isian)).toEqual(['isian_kurang', 'isian_pilihan', 'isian_tak_dikenal']);
    expect(p.ditolak('klarifikasi', { hasil: '  ', perlu_pemeriksaan: 'ya', tanpa_bidang: 'x' })).toEqual([
      'isian_kurang',
    ]);
  });
});

describe('who', () => {
  it('an unknown officer, and one without the role, are refused', () => {
    const p = new Perkara();
    expect(p.ditolak('telaah', TELAAH, { oleh: 'siapa' })).toEqual(['petugas_tak_dikenal']);
    expect(p.ditolak('telaah', TELAAH, { oleh: 'sekretaris' })).toEqual(['peran_tidak_berhak']);
  });

  it('the head does not hold the liaison`s role by itself', () => {
    expect(new Perkara().ditolak('telaah', TELAAH, { oleh: 'kepala' })).toEqual(['peran_tidak_berhak']);
  });

  it('an acting head counts on the days of the assignment, first and last included, and not beyond', () => {
    const p = setujuiAkhirSiap();
    p.penugasan = [
      {
        petugas: 'sekretaris',
        sebagai: 'kepala',
        jenis: 'plh',
        nomor: '1',
        dari: '2026-09-08',
        sampai: '2026-09-09',
      },
    ];
    const oleh = { oleh: 'sekretaris' };
    expect(p.pada(wib('09-07T23:59')).ditolak('setujui-tanggapan', {}, oleh)).toEqual(['peran_tidak_berhak']);
    expect(p.pada(wib('09-08T00:00')).ditolak('setujui-tanggapan', {}, oleh)).toEqual([]);
    expect(p.pada(wib('09-09T23:59')).ditolak('setujui-tanggapan', {}, oleh)).toEqual([]);
    expect(p.pada(wib('09-10T00:00')).ditolak('setujui-tanggapan', {}, oleh)).toEqual(['peran_tidak_berhak']);
    // Roles are those of the time of the act, not of its recording.
    const dulu = { oleh: 'sekretaris', pada: wib('09-09T10:00') };
    expect(p.ditolak('setujui-tanggapan', {}, dulu)).toEqual([]);
  });

  it('lists the acts of a place, to an officer only those of the role', () => {
    const p = new Perkara();
    const konteks = p.konteks();
    expect(boleh(p.kasus, konteks, 'kepala')).toEqual([]);
    const dengan = setujuiAkhirSiap();
    expect(boleh(dengan.kasus, dengan.konteks(), 'kepala')).toEqual([
      'setujui-tanggapan',
      'kembalikan-konsep',
    ]);
    expect(boleh(p.kasus, konteks, null)).toContain('telaah');
    expect(boleh(menungguPelapor().kasus, konteks, null)).not.toContain('telaah');
  });
});

const setujuiAkhirSiap = () => diTanggapan().catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah.' });

describe('when (--pada)', () => {
  it('is never in the future', () => {
    const p = new Perkara();
    expect(p.ditolak('telaah', TELAAH, { pada: SENIN + 1 })).toEqual(['waktu_di_depan']);
    expect(p.ditolak('telaah', TELAAH, { pada: SENIN })).toEqual([]);
  });

  it('is never before the step in which it was done', () => {
    const p = new Perkara().pada(SENIN + HARI);
    expect(p.ditolak('telaah', TELAAH, { pada: SENIN - 1 })).toEqual(['waktu_sebelum_langkah']);
    p.catat('telaah', TELAAH, { pada: SENIN + 1000 });
    const isian = { hasil: 'x', perlu_pemeriksaan: 'ya', tanpa_bidang: 'x' };
    expect(p.ditolak('klarifikasi', isian, { pada: SENIN + 999 })).toEqual(['waktu_sebelum_langkah']);
    expect(p.ditolak('klarifikasi', isian, { pada: SENIN + 1000 })).toEqual([]);
  });

  it('now is allowed though the disposition lies ahead of our clock, any earlier time is not', () => {
    const p = new Perkara({}, SENIN - 5000);
    expect(p.ditolak('telaah', TELAAH)).toEqual([]);
    expect(p.ditolak('telaah', TELAAH, { pada: SENIN - 6000 })).toEqual(['waktu_sebelum_langkah']);
  });

  it('opens the next step at the time it was done, not at its recording', () => {
    const p = new Perkara().pada(SENIN + 2 * HARI).catat('telaah', TELAAH, { pada: SENIN + HARI });
    expect(p.jadwal.tenggatSop).toBe(wib('09-11T23:59:59'));
  });

  it.each([
    ['the next working day', '09-08T16:00', false],
    ['two working days later', '09-09T08:00', true],
  ])('recorded %s: dicatat belakangan is %s', (_, sekarang, belakangan) => {
    const p = new Perkara().pada(wib(sekarang)).catat('telaah', TELAAH, { pada: SENIN });
    expect(peristiwaTerakhir(p)).toMatchObject({ belakangan });
  });

  it('a weekend between does not make it belakangan', () => {
    const jumat = wib('09-11T15:00');
    const p = new Perkara({ disposisi: { pada: jumat, sumber: 'tanggal_disposisi' } });
    p.pada(wib('09-14T16:00')).catat('telaah', TELAAH, { pada: jumat });
    expect(peristiwaTerakhir(p)).toMatchObject({ belakangan: false });
  });
});

describe('alasan_terlambat', () => {
  const BATAS = wib('09-10T23:59:59');
  const ALASAN = { alasan_terlambat: 'Menunggu data' };

  it('is needed to leave a step from the first instant after its deadline', () => {
    const p = new Perkara().pada(BATAS);
    expect(p.ditolak('telaah', TELAAH)).toEqual([]);
    p.pada(BATAS + 1);
    expect(p.ditolak('telaah', TELAAH)).toEqual(['alasan_terlambat_perlu']);
    expect(p.ditolak('telaah', { ...TELAAH, alasan_terlambat: ' ' })).toEqual(['alasan_terlambat_perlu']);
    p.catat('telaah', { ...TELAAH, ...ALASAN });
    expect(peristiwaTerakhir(p)).toMatchObject({ terlambat: true });
  });

  it('depends on when the act was done, not on when it is typed in', () => {
    const p = new Perkara().pada(BATAS + HARI);
    expect(p.ditolak('telaah', TELAAH, { pada: BATAS })).toEqual([]);
  });

  it('may always be given', () => {
    expect(new Perkara().ditolak('telaah', { ...TELAAH, ...ALASAN })).toEqual([]);
    expect(new Perkara().ditolak('tandai-mendesak', { alasan: 'x', ...ALASAN })).toEqual([]);
  });

  it('is not needed by what does not move the case: drafting, approving an interim answer, asking a bidang', () => {
    const p = new Perkara().pada(BATAS + HARI);
    p.catat('susun-tanggapan', { jenis: 'sementara', isi: 'Sedang kami periksa.' });
    p.catat('setujui-tanggapan').terkirim('sementara');
    p.catat('teruskan-bidang', { bidang: 'Bidang X' });
    p.catat('minta-kelengkapan', { yang_kurang: 'foto' });
    expect(peristiwaTerakhir(p)).toMatchObject({ terlambat: false });
  });

  it('is needed by every act that leaves a late step: return and no response too', () => {
    const p = diKlarifikasi().pada(SENIN + 5 * HARI);
    const alasan = { alasan: 'Bukan kami', instansi_yang_tepat: 'PLN' };
    expect(p.ditolak('bukan-wewenang', alasan)).toEqual(['alasan_terlambat_perlu']);
    const tutup = { tidak_lengkap: 'ya', tidak_jelas: 'ya', alasan_tanpa_diminta: 'Anonim' };
    expect(p.ditolak('tidak-ditanggapi', tutup, { oleh: 'kepala' })).toEqual(['alasan_terlambat_perlu']);
  });

  it('is not needed where the SOP sets no clock, however late the national one is', () => {
    const p = diTanggapan().pada(SENIN + 40 * HARI);
    expect(p.jadwal.tenggatNasional).toBeLessThan(p.sekarang);
    expect(p.ditolak('bukan-wewenang', { alasan: 'x', instansi_yang_tepat: 'y' })).toEqual([]);
    p.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah.' });
    expect(p.ditolak('setujui-tanggapan', {}, { oleh: 'kepala' })).toEqual([]);
  });

  it('is not needed while the case waits for completeness, and is when the wait has run out unnoticed by any pass', () => {
    const p = mintaKelengkapan(new Perkara()).terkirim('sementara');
    p.pada(wib('09-21T15:00'));
    expect(p.ditolak('telaah', TELAAH)).toEqual([]);
    // batas_tunggu: 10 hari kerja end on 21 September at 16.00; three days more and the step is late.
    p.pada(wib('09-24T23:59:59'));
    expect(p.ditolak('telaah', TELAAH)).toEqual([]);
    p.pada(wib('09-25T00:00'));
    expect(p.ditolak('telaah', TELAAH)).toEqual(['alasan_terlambat_perlu']);
    expect(p.berlalu(wib('09-25T00:00')).ditolak('telaah', TELAAH)).toEqual(['alasan_terlambat_perlu']);
  });
});

describe('a case from disposition to its end', () => {
  it('walks through examination, Berita Acara and approval, and closes by time', () => {
    const p = periksaLapangan(diLapangan());
    p.ba = [baUji({ status: 'final' })];
    p.catat('verifikasi-lapangan', { kesimpulan: 'Benar', solusi: 'Diganti' });
    p.ba = [baUji()];
    p.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah diganti.' }, { berkas: [foto(1)] });
    p.catat('setujui-tanggapan', { cara: 'paraf' }, { oleh: 'kepala' });
    expect(p.jurnal.at(-2)).toMatchObject({
      jenis: 'kiriman.dibuat',
      jenisKiriman: 'akhir',
      kunci: 'phb-5501-7000001-akhir-p1-n1',
      nomorBa: 'BA-REG-2026-000001',
      berkas: ['terbit-1'],
      cara: 'paraf',
    });
    p.terkirim('akhir', wib('09-08T10:00'));
    expect(p.langkah).toBe('menunggu-pelapor');
    p.berlalu(wib('09-22T16:00'));
    expect(p.langkah).toBe('selesai');
    expect(p.jadwal).toEqual({ terbuka: false, tenggatSop: null, tenggatNasional: null, pemicu: null });
  });

  it('names the officer who took it up first as the one in charge', () => {
    expect(setujuiAkhir(diTanggapan()).kasus.penanggungJawab).toBe('hubung');
  });

  it('allows nothing more at an end but what the SOP lists there', () => {
    const p = menungguPelapor().tiba({ statusLapor: 'Selesai' });
    expect(p.langkah).toBe('selesai');
    expect([...boleh(p.kasus, p.konteks(), null)].sort()).toEqual(['catat-balasan', 'ralat-tanggapan']);
  });
});

describe('what is offered', () => {
  it('is only what has something to work on', () => {
    const p = new Perkara();
    expect(boleh(p.kasus, p.konteks(), null)).not.toContain('jawaban-bidang');
    p.catat('teruskan-bidang', { bidang: 'Bidang Contoh' });
    expect(boleh(p.kasus, p.konteks(), null)).toContain('jawaban-bidang');
    expect(boleh(p.kasus, p.konteks(), null)).not.toContain('tarik-tanggapan');
  });

  it('offers the approval of an answer only to whom that draft waits for', () => {
    const p = setujuiAkhirSiap();
    expect(boleh(p.kasus, p.konteks(), 'hubung')).not.toContain('setujui-tanggapan');
    expect(boleh(p.kasus, p.konteks(), 'kepala')).toContain('setujui-tanggapan');
  });

  it('takes the note beside an act for its field of that name', () => {
    const p = setujuiAkhirSiap();
    p.catat('kembalikan-konsep', {}, { oleh: 'kepala', catatan: 'Perbaiki salam pembuka.' });
    expect(p.kasus.konsep[0]?.status).toBe('dikembalikan');
  });

  it('tells a missing reason for lateness together with the missing fields', () => {
    const p = new Perkara();
    p.pada(SENIN + 9 * 24 * 60 * 60 * 1000);
    expect(p.ditolak('telaah', {})).toEqual(['isian_kurang', 'alasan_terlambat_perlu']);
  });
});
