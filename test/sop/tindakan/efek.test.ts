import { describe, expect, it } from 'vitest';
import {
  diKlarifikasi,
  diTanggapan,
  HARI,
  MENIT,
  menungguPelapor,
  mintaKelengkapan,
  Perkara,
  SENIN,
  setujuiAkhir,
  wib,
} from '../kapuas-uji.ts';

const ALASAN = { alasan: 'Jalan nasional, milik BPJN.', instansi_yang_tepat: 'BPJN' };
const BATAL = { alasan: 'Ternyata milik kami' };

describe('asking a bidang', () => {
  it('does not move the case, and is answered by the name it was asked under', () => {
    const p = new Perkara().catat('teruskan-bidang', {
      bidang: 'Bidang  IKP',
      diminta_sebelum: '2026-09-08',
    });
    expect(p.langkah).toBe('telaah');
    expect(p.kasus.bidang).toEqual([
      { n: 1, tindakan: 'tindakan-000001', diminta: SENIN, sebelum: wib('09-08T00:00'), dijawab: null },
    ]);
    expect(p.ditolak('jawaban-bidang', { bidang: 'Bidang Lain', isi: 'x' })).toEqual([
      'bidang_tidak_menunggu',
    ]);
    p.catat('jawaban-bidang', { bidang: ' bidang ikp', isi: 'Benar' });
    expect(p.kasus.bidang[0]?.dijawab).toBe(SENIN);
    expect(p.ditolak('jawaban-bidang', { bidang: 'Bidang IKP', isi: 'x' })).toEqual([
      'bidang_tidak_menunggu',
    ]);
  });

  it('asked again while it owes an answer, is waited for since the first time, until the newest it was given', () => {
    const p = new Perkara().catat('teruskan-bidang', { bidang: 'X', diminta_sebelum: '2026-09-08' });
    p.pada(SENIN + HARI).catat('teruskan-bidang', { bidang: ' x ' });
    expect(p.kasus.bidang).toMatchObject([{ n: 1, diminta: SENIN, sebelum: wib('09-08T00:00') }]);
    p.catat('teruskan-bidang', { bidang: 'X', diminta_sebelum: '2026-09-10' });
    expect(p.kasus.bidang).toMatchObject([{ n: 1, diminta: SENIN, sebelum: wib('09-10T00:00') }]);
    p.catat('jawaban-bidang', { bidang: 'X', isi: 'satu' });
    expect(p.kasus.bidang.map((b) => b.dijawab)).toEqual([SENIN + HARI]);
  });

  it('asked once more after its answer, is waited for anew', () => {
    const p = new Perkara().catat('teruskan-bidang', { bidang: 'X' });
    p.catat('jawaban-bidang', { bidang: 'X', isi: 'satu' }).pada(SENIN + HARI);
    p.catat('teruskan-bidang', { bidang: 'X' });
    expect(p.kasus.bidang.map((b) => [b.n, b.diminta])).toEqual([
      [1, SENIN],
      [2, SENIN + HARI],
    ]);
  });

  it('several at once, each answers for itself in any order', () => {
    const p = new Perkara();
    for (const bidang of ['A', 'B', 'C']) p.catat('teruskan-bidang', { bidang });
    p.catat('jawaban-bidang', { bidang: 'B', isi: 'x' });
    expect(p.kasus.bidang.map((b) => b.dijawab)).toEqual([null, SENIN, null]);
    expect(p.ditolak('jawaban-bidang', { bidang: 'B', isi: 'x' })).toEqual(['bidang_tidak_menunggu']);
  });

  it('is not given a time before it is asked, nor answers before that', () => {
    const p = new Perkara();
    expect(p.ditolak('teruskan-bidang', { bidang: 'X', diminta_sebelum: '2026-09-06' })).toEqual([
      'diminta_sebelum_permintaan',
    ]);
    p.pada(SENIN + HARI).catat('teruskan-bidang', { bidang: 'X' });
    expect(p.ditolak('jawaban-bidang', { bidang: 'X', isi: 'x' }, { pada: SENIN })).toEqual([
      'waktu_sebelum_permintaan',
    ]);
  });

  it('does not take a time that is none', () => {
    const isian = { bidang: 'X', diminta_sebelum: 'besok' };
    expect(new Perkara().ditolak('teruskan-bidang', isian)).toEqual(['isian_waktu']);
  });
});

describe('tetapkan-kelas', () => {
  it.each([
    ['informasi', wib('09-14T16:00')],
    ['tanpa-pemeriksaan-lapangan', wib('09-25T16:00')],
    ['pemeriksaan-lapangan', wib('11-30T16:00')],
  ])('%s sets the national deadline once the first follow-up is out', (kelas, tenggat) => {
    const p = new Perkara().catat('susun-tanggapan', { jenis: 'sementara', isi: 'Diproses.' });
    p.catat('setujui-tanggapan').terkirim('sementara').catat('tetapkan-kelas', { kelas, alasan: 'x' });
    expect(p.jadwal.tenggatNasional).toBe(tenggat);
  });

  it('takes no other class', () => {
    expect(new Perkara().ditolak('tetapkan-kelas', { kelas: 'khusus', alasan: 'x' })).toEqual([
      'isian_pilihan',
    ]);
  });
});

describe('minta-kelengkapan', () => {
  it('drafts an interim answer that asks for what is missing', () => {
    const p = new Perkara().catat('minta-kelengkapan', { yang_kurang: 'foto lokasi' });
    expect(p.kasus.konsep).toMatchObject([{ jenis: 'sementara', mintaKelengkapan: true, status: 'hidup' }]);
    expect(p.naskah.get('konsep-000001')).toContain('mohon lengkapi: foto lokasi.');
    expect(p.kasus.jalan.at(-1)?.jeda).toEqual([]);
  });

  it('pauses the SOP`s clock from its sending, also after the officer reworded it, but never the national one', () => {
    const p = new Perkara().catat('minta-kelengkapan', { yang_kurang: 'foto' });
    p.catat('susun-tanggapan', { jenis: 'sementara', isi: 'Mohon foto lokasi.' }).catat('setujui-tanggapan');
    p.terkirim('sementara', SENIN + HARI);
    expect(p.kasus.jalan.at(-1)?.jeda).toEqual([
      { mulai: SENIN + HARI, selesai: null, sebab: 'minta-kelengkapan' },
    ]);
    expect(p.jadwal.tenggatSop).toBeNull();
    expect(p.jadwal.tenggatNasional).toBe(wib('09-25T16:00'));
  });

  it('still is that request after the head sent its draft back', () => {
    const p = new Perkara().catat('minta-kelengkapan', { yang_kurang: 'foto' });
    p.catat('kembalikan-konsep', { catatan: 'Perhalus' }, { oleh: 'kepala' });
    p.catat('susun-tanggapan', { jenis: 'sementara', isi: 'Mohon kiranya foto.' }).catat('setujui-tanggapan');
    expect(p.terkirim('sementara').jadwal.tenggatSop).toBeNull();
  });

  it('a plain interim answer after it pauses nothing', () => {
    const p = mintaKelengkapan(new Perkara())
      .terkirim('sementara')
      .pada(SENIN + HARI)
      .balas(SENIN + HARI);
    p.catat('susun-tanggapan', { jenis: 'sementara', isi: 'Terima kasih, diproses.' });
    p.catat('setujui-tanggapan').terkirim('sementara');
    expect(p.kasus.jalan.at(-1)?.jeda).toHaveLength(1);
    expect(p.jadwal.tenggatSop).toBe(wib('09-11T23:59:59'));
  });
});

describe('bukan-wewenang', () => {
  it('freezes the reason byte for byte, holds the other kiriman and leaves the SOP`s clock', () => {
    const p = mintaKelengkapan(new Perkara()).catat('bukan-wewenang', ALASAN);
    expect(p.langkah).toBe('menunggu-pengembalian');
    expect(p.kiriman('kembalikan')).toMatchObject({ status: 'antre', putaran: 1, nomor: 1 });
    expect(p.kiriman('sementara').status).toBe('ditahan');
    expect(p.jadwal.tenggatSop).toBeNull();
    expect(p.jadwal.tenggatNasional).toBe(wib('09-14T16:00'));
    const hasil = new Perkara().putuskan('bukan-wewenang', { ...ALASAN, alasan: ' Milik\nBPJN ' });
    if (!hasil.ok) throw new Error('ditolak');
    const dibuat = hasil.value.find((x) => x.peristiwa.jenis === 'kiriman.dibuat');
    expect(dibuat?.teks).toEqual({ isi: ' Milik\nBPJN ' });
  });

  it('holds what a person had held until a date: the date was set for a case that was ours', () => {
    const p = mintaKelengkapan(new Perkara()).kirim('sementara', 'ditahan', { pada: SENIN + HARI });
    p.catat('bukan-wewenang', ALASAN).berlalu(SENIN + 2 * HARI);
    expect(p.kiriman('sementara')).toMatchObject({ status: 'ditahan', ditahanSampai: null });
  });

  it('does not name the reporter in what it sends', () => {
    const isian = { ...ALASAN, alasan: 'Menurut Rina Contohwati itu jalan nasional' };
    expect(new Perkara().ditolak('bukan-wewenang', isian)).toEqual(['identitas_dalam_naskah']);
    expect(new Perkara().ditolak('bukan-wewenang', { ...isian, alasan_identitas: 'Nama jalan' })).toEqual([]);
  });

  it('is bounded by what LAPOR! takes', () => {
    expect(new Perkara().ditolak('bukan-wewenang', { ...ALASAN, alasan: 'x'.repeat(2001) })).toEqual([
      'naskah_terlalu_panjang',
    ]);
  });

  it('a refused return gives way to the next, one whose outcome nobody knows does not', () => {
    const p = new Perkara()
      .catat('bukan-wewenang', ALASAN)
      .kirim('kembalikan', 'gagal', { kelas: 'ditolak' });
    p.catat('bukan-wewenang', ALASAN);
    expect(p.kasus.kiriman.map((k) => [k.status, k.nomor])).toEqual([
      ['diganti', 1],
      ['antre', 2],
    ]);
    const q = new Perkara().catat('bukan-wewenang', ALASAN);
    q.kirim('kembalikan', 'belum_pasti').kirim('kembalikan', 'gagal', { kelas: 'unknown_outcome' });
    expect(q.ditolak('bukan-wewenang', ALASAN)).toEqual(['hasil_belum_diketahui']);
  });
});

describe('batal-pengembalian', () => {
  it('withdraws what has not left and brings the case back, the time between a pause', () => {
    const p = diKlarifikasi()
      .pada(SENIN + HARI)
      .catat('bukan-wewenang', ALASAN);
    p.pada(SENIN + 3 * HARI).catat('batal-pengembalian', BATAL);
    expect(p.langkah).toBe('klarifikasi');
    expect(p.kiriman('kembalikan').status).toBe('dibatalkan');
    expect(p.kasus.jalan.at(-1)).toMatchObject({
      langkah: 'klarifikasi',
      mulai: SENIN,
      jeda: [{ mulai: SENIN + HARI, selesai: SENIN + 3 * HARI, sebab: 'pengembalian' }],
    });
    expect(p.jadwal.tenggatSop).toBe(wib('09-12T23:59:59'));
  });

  it('several returns in a row are several pauses', () => {
    const p = new Perkara();
    for (const n of [1, 3]) {
      p.pada(SENIN + n * HARI).catat('bukan-wewenang', ALASAN);
      p.pada(SENIN + (n + 1) * HARI).catat('batal-pengembalian', BATAL);
    }
    expect(p.kasus.jalan.at(-1)?.jeda.map((j) => [j.mulai, j.selesai])).toEqual([
      [SENIN + HARI, SENIN + 2 * HARI],
      [SENIN + 3 * HARI, SENIN + 4 * HARI],
    ]);
    expect(p.jadwal.tenggatSop).toBe(wib('09-12T23:59:59'));
    expect(p.kasus.kiriman.map((k) => k.kunci)).toEqual([
      'phb-5501-7000001-kembalikan-p1-n1',
      'phb-5501-7000001-kembalikan-p1-n2',
    ]);
  });

  it('leaves a return that was sent as it is', () => {
    const p = new Perkara()
      .catat('bukan-wewenang', ALASAN)
      .terkirim('kembalikan')
      .catat('batal-pengembalian', BATAL);
    expect(p.langkah).toBe('telaah');
    expect(p.kiriman('kembalikan').status).toBe('terkirim');
  });

  it('leaves what was held to a person', () => {
    const p = mintaKelengkapan(new Perkara())
      .catat('bukan-wewenang', ALASAN)
      .catat('batal-pengembalian', BATAL);
    expect(p.kiriman('sementara').status).toBe('ditahan');
  });

  it('goes past tanggapan where the final answer arrived meanwhile', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'mengirim').catat('bukan-wewenang', ALASAN);
    expect(p.kiriman('akhir').status).toBe('mengirim');
    p.kirim('akhir', 'terkirim', { pada: SENIN });
    expect(p.langkah).toBe('menunggu-pengembalian');
    expect(p.catat('batal-pengembalian', BATAL).langkah).toBe('menunggu-pelapor');
  });

  it('takes up the wait for completeness that the return cut off', () => {
    const p = mintaKelengkapan(new Perkara()).terkirim('sementara');
    p.pada(SENIN + HARI)
      .catat('bukan-wewenang', ALASAN)
      .pada(SENIN + 2 * HARI)
      .catat('batal-pengembalian', BATAL);
    expect(p.jadwal.tenggatSop).toBeNull();
    p.pada(SENIN + 3 * HARI).balas(SENIN + 3 * HARI);
    expect(p.jadwal.tenggatSop).toBe(wib('09-13T23:59:59'));
  });

  it('ends that wait with the reply that came during the return', () => {
    const p = mintaKelengkapan(new Perkara()).terkirim('sementara');
    p.pada(SENIN + HARI)
      .catat('bukan-wewenang', ALASAN)
      .pada(SENIN + 2 * HARI)
      .balas(SENIN + 2 * HARI);
    p.pada(SENIN + 3 * HARI).catat('batal-pengembalian', BATAL);
    expect(p.jadwal.tenggatSop).toBe(wib('09-13T23:59:59'));
  });
});

describe('catat-balasan', () => {
  const balasan = (waktu: string) => ({ isi: 'Masih padam', waktu });

  it('is a reply as one read from LAPOR!: it ends the wait, and brings a finished case back', () => {
    const p = mintaKelengkapan(new Perkara())
      .terkirim('sementara')
      .pada(SENIN + HARI);
    p.catat('catat-balasan', balasan('2026-09-08T08:00'));
    expect(p.kasus.jalan.at(-1)?.jeda[0]?.selesai).toBe(wib('09-08T08:00'));
    const q = menungguPelapor()
      .tiba({ statusLapor: 'Selesai' })
      .pada(SENIN + HARI);
    q.catat('catat-balasan', balasan('2026-09-08T08:00'));
    expect(q.langkah).toBe('menunggu-pelapor');
    expect(q.kasus.balasan).toMatchObject({ belumDinilai: 1, terakhir: wib('09-08T08:00') });
  });

  it('is not written before it is', () => {
    expect(menungguPelapor().ditolak('catat-balasan', balasan('2026-09-08'))).toEqual(['isian_di_depan']);
  });

  it('is no reply to an answer that did not stand there yet', () => {
    const q = menungguPelapor().pada(SENIN + HARI);
    expect(q.ditolak('catat-balasan', balasan('2026-09-01'))).toEqual(['balasan_sebelum_jawaban']);
  });

  it('may be older than the hour at which an officer marked the answer sent, not than its draft', () => {
    const p = setujuiAkhir(diTanggapan());
    p.pada(SENIN + 2 * HARI).kirim('akhir', 'terkirim', {
      dasar: 'pernyataan-petugas',
      pada: SENIN + 2 * HARI,
    });
    expect(p.ditolak('catat-balasan', balasan('2026-09-08T20:00'))).toEqual([]);
    expect(p.ditolak('catat-balasan', balasan('2026-09-06T20:00'))).toEqual(['balasan_sebelum_jawaban']);
  });
});

describe('nilai-balasan', () => {
  const dibalas = () =>
    menungguPelapor()
      .pada(SENIN + 2 * HARI)
      .balas(SENIN + HARI);

  it('terima-kasih stays, and the closing counts from it', () => {
    const p = dibalas().catat('nilai-balasan', { nilai: 'terima-kasih' });
    expect(p.langkah).toBe('menunggu-pelapor');
    expect(p.jadwal.pemicu).toBe(wib('09-23T16:00'));
  });

  it.each([
    ['keberatan', 'tanggapan', null],
    ['data-baru', 'klarifikasi', wib('09-12T23:59:59')],
  ])('%s opens a round at %s whose clocks start with the act', (nilai, langkah, tenggatSop) => {
    const p = dibalas().catat('nilai-balasan', { nilai });
    expect(p.langkah).toBe(langkah);
    expect(p.kasus.putaran.at(-1)).toMatchObject({ n: 2, mulai: SENIN + 2 * HARI, sebab: 'balasan' });
    expect(p.jadwal).toMatchObject({ tenggatSop, tenggatNasional: wib('09-16T16:00') });
    expect(p.kasus.tindakan).toEqual([]);
  });

  it('is not done before the reply was written', () => {
    const p = dibalas();
    expect(p.ditolak('nilai-balasan', { nilai: 'keberatan' }, { pada: SENIN + HARI - 1 })).toEqual([
      'waktu_sebelum_balasan',
    ]);
    expect(p.ditolak('nilai-balasan', { nilai: 'keberatan' }, { pada: SENIN + HARI })).toEqual([]);
  });

  it('in a running round is left to its answer, and says so', () => {
    const p = dibalas()
      .catat('nilai-balasan', { nilai: 'keberatan' })
      .balas(SENIN + 2 * HARI);
    expect(p.kasus.balasan).toMatchObject({ belumDinilai: 1, sejak: SENIN + 2 * HARI });
    expect(p.ditolak('nilai-balasan', { nilai: 'keberatan' })).toEqual(['balasan_dijawab_bersama']);
    p.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Kami jawab keduanya.' });
    expect(p.kasus.balasan).toMatchObject({ belumDinilai: 0, sejak: null });
  });

  it('of a reply that came after the draft waits in the lane once that draft was sent', () => {
    const p = setujuiAkhir(dibalas().catat('nilai-balasan', { nilai: 'keberatan' }), 'Kami jelaskan.');
    p.pada(SENIN + 3 * HARI)
      .balas(SENIN + 3 * HARI)
      .terkirim('akhir', SENIN + 3 * HARI + MENIT);
    expect(p.langkah).toBe('menunggu-pelapor');
    expect(p.kasus.balasan?.belumDinilai).toBe(1);
    expect(p.jadwal.pemicu).toBeNull();
    expect(p.ditolak('nilai-balasan', { nilai: 'terima-kasih' })).toEqual([]);
  });

  it('remembers the first that nobody has assessed', () => {
    const p = dibalas().balas(SENIN + 2 * HARI);
    expect(p.kasus.balasan).toMatchObject({ sejak: SENIN + HARI, terakhir: SENIN + 2 * HARI });
    p.catat('nilai-balasan', { nilai: 'terima-kasih' })
      .pada(SENIN + 4 * HARI)
      .balas(SENIN + 3 * HARI);
    expect(p.kasus.balasan?.sejak).toBe(SENIN + 3 * HARI);
  });

  it('assesses all that came by then', () => {
    const p = dibalas().balas(SENIN + HARI + MENIT);
    expect(p.kasus.balasan?.belumDinilai).toBe(2);
    expect(p.catat('nilai-balasan', { nilai: 'terima-kasih' }).kasus.balasan?.belumDinilai).toBe(0);
  });

  it('leaves the old round`s times as they were', () => {
    const p = dibalas();
    const dulu = p.kasus.putaran[0];
    p.catat('nilai-balasan', { nilai: 'keberatan' });
    setujuiAkhir(p, 'Kami jelaskan lagi.').terkirim('akhir', SENIN + 3 * HARI);
    expect(p.kasus.putaran[0]).toEqual(dulu);
    expect(p.kiriman('akhir').kunci).toBe('phb-5501-7000001-akhir-p2-n1');
    expect(p.langkah).toBe('menunggu-pelapor');
  });
});

describe('betulkan-disposisi', () => {
  it('moves both clocks, and says what they were and are', () => {
    const p = new Perkara({ disposisi: { pada: SENIN, sumber: 'tanggal_masuk' } }).pada(SENIN + 2 * HARI);
    p.catat('betulkan-disposisi', { waktu: '2026-09-08T10:00', bukti: 'Tangkapan layar' });
    expect(p.jurnal.at(-1)).toEqual({
      jenis: 'tenggat.berubah',
      sebab: 'betulkan-disposisi',
      putaran: 1,
      mulaiLama: SENIN,
      mulaiBaru: wib('09-08T10:00'),
      sumber: 'betulkan',
      sopLama: wib('09-10T23:59:59'),
      sopBaru: wib('09-11T23:59:59'),
      nasionalLama: wib('09-14T16:00'),
      nasionalBaru: wib('09-15T16:00'),
    });
    expect(p.jadwal.tenggatSop).toBe(wib('09-11T23:59:59'));
  });

  it('does not move a later step, whose clock an act started', () => {
    const p = diKlarifikasi().pada(SENIN + HARI);
    const { tenggatSop } = p.jadwal;
    p.catat('betulkan-disposisi', { waktu: '2026-09-06T10:00', bukti: 'x' });
    expect(p.jadwal.tenggatSop).toBe(tenggatSop);
    expect(p.kasus.jalan.map((l) => l.mulai)).toEqual([wib('09-06T10:00'), SENIN]);
  });

  it('is not in the future, and has no place in a round that no disposition started', () => {
    const isian = { waktu: '2026-09-08', bukti: 'x' };
    expect(new Perkara().ditolak('betulkan-disposisi', isian)).toEqual(['waktu_disposisi_di_depan']);
    const p = menungguPelapor()
      .pada(SENIN + 2 * HARI)
      .balas(SENIN + HARI);
    p.catat('nilai-balasan', { nilai: 'keberatan' });
    expect(p.ditolak('betulkan-disposisi', isian)).toEqual(['putaran_tanpa_disposisi']);
  });
});

describe('marks on a case', () => {
  it('mendesak, and to APIP with the officers who must be known', () => {
    const p = new Perkara().catat('tandai-mendesak', { alasan: 'Kabel terbuka' });
    expect(p.kasus.mendesak).toBe(true);
    const isian = { alasan: 'x', terlapor: 'kepala', petugas_apip: 'siapa' };
    expect(p.ditolak('alihkan-apip', isian)).toEqual(['isian_petugas']);
    p.catat('alihkan-apip', { ...isian, petugas_apip: 'sekretaris' });
    expect(p.kasus.apip).toEqual({ terlapor: 'kepala', petugas: 'sekretaris' });
    expect(p.langkah).toBe('telaah');
  });
});
