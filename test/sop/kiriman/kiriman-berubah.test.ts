import { describe, expect, it } from 'vitest';
import { hasilTakDiketahui } from '../../../src/sop/kiriman/kiriman.ts';
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

const KEMBALI = { alasan: 'Milik BPJN.', instansi_yang_tepat: 'BPJN' };
const jedaKini = (p: Perkara) => p.kasus.jalan.at(-1)?.jeda;

describe('a final answer', () => {
  it('terkirim moves the case at the remote`s time and ends the national clock', () => {
    const p = setujuiAkhir(diTanggapan())
      .pada(SENIN + HARI)
      .terkirim('akhir', SENIN + MENIT);
    expect(p.langkah).toBe('menunggu-pelapor');
    expect(p.kasus.jalan.at(-1)?.mulai).toBe(SENIN + MENIT);
    expect(p.kasus.putaran[0]).toMatchObject({
      pertamaTerkirim: SENIN + MENIT,
      akhirTerkirim: SENIN + MENIT,
    });
    expect(p.jadwal.tenggatNasional).toBeNull();
  });

  it('whose time LAPOR! does not tell counts from when we learned it', () => {
    const p = setujuiAkhir(diTanggapan())
      .kirim('akhir', 'mengirim')
      .pada(SENIN + HARI)
      .kirim('akhir', 'terkirim');
    expect(p.kiriman('akhir').terkirimPada).toBe(SENIN + HARI);
    expect(p.jadwal.tenggatNasional).toBeNull();
  });

  it.each(['mengirim', 'belum_pasti', 'gagal', 'ditahan', 'dibatalkan'] as const)(
    '%s moves nothing',
    (status) => {
      const p = setujuiAkhir(diTanggapan()).kirim('akhir', status);
      expect(p.langkah).toBe('tanggapan');
      expect(p.jadwal.tenggatNasional).toBe(wib('09-14T16:00'));
    },
  );

  it('of an older round, arriving late, counts for that round only', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'mengirim').kirim('akhir', 'belum_pasti');
    const lama = p.kiriman('akhir');
    p.tiba({ idInstansi: '9901' }).pada(SENIN + 2 * HARI);
    p.tiba({ idInstansi: '5501', disposisi: { pada: SENIN + 2 * HARI, sumber: 'tanggal_disposisi' } });
    diTanggapan(p).ubahKiriman(lama, 'terkirim', { pada: SENIN + HARI });
    expect(p.langkah).toBe('tanggapan');
    expect(p.kasus.putaran.map((x) => x.akhirTerkirim)).toEqual([SENIN + HARI, null]);
    expect(p.jadwal.tenggatNasional).toBe(wib('09-16T16:00'));
  });

  it('after the case has left is journalled and moves nothing', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'mengirim').tiba({ idInstansi: '9901' });
    expect(p.kirim('akhir', 'terkirim').langkah).toBe('ditarik');
  });
});

describe('an uncertain row', () => {
  it('is remembered as such through all that follows', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'mengirim').kirim('akhir', 'belum_pasti');
    p.kirim('akhir', 'antre').kirim('akhir', 'mengirim').kirim('akhir', 'gagal', { kelas: 'tertutup' });
    expect(p.kiriman('akhir')).toMatchObject({ pernahBelumPasti: true, kelas: 'tertutup' });
  });

  it('whose last try ended uncertain, so that it never waited, may have taken effect all the same', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'mengirim');
    p.kirim('akhir', 'gagal', { kelas: 'unknown_outcome' });
    expect(p.kiriman('akhir').pernahBelumPasti).toBe(true);
    expect(hasilTakDiketahui(p.kiriman('akhir'))).toBe(true);
  });

  it('of another case is a defect', () => {
    const p = setujuiAkhir(diTanggapan());
    const asing = { ...p.kiriman('akhir'), id: 'TL-2026-999999' };
    expect(() => p.ubahKiriman(asing, 'terkirim')).toThrow('bukan milik kasus');
  });
});

describe('an interim answer', () => {
  const sementara = (p = new Perkara()) =>
    p.catat('susun-tanggapan', { jenis: 'sementara', isi: 'Diproses.' }).catat('setujui-tanggapan');

  it('terkirim ends the 5 days and begins the class`s, from the disposition', () => {
    const p = sementara().terkirim('sementara', SENIN + HARI);
    expect(p.jadwal).toMatchObject({
      tenggatSop: wib('09-10T23:59:59'),
      tenggatNasional: wib('09-25T16:00'),
    });
    expect(p.langkah).toBe('telaah');
  });

  it('the earliest counts as the first follow-up, whichever is recorded first', () => {
    const p = sementara().terkirim('sementara', SENIN + 2 * HARI);
    sementara(p).kirim('sementara', 'terkirim', { dasar: 'pernyataan-petugas', pada: SENIN + HARI });
    expect(p.kasus.putaran[0]?.pertamaTerkirim).toBe(SENIN + HARI);
  });

  it('that asks for nothing pauses nothing', () => {
    expect(jedaKini(sementara().terkirim('sementara'))).toEqual([]);
  });
});

describe('a request for completeness', () => {
  it('pauses the SOP`s clock from its terkirim to the reply', () => {
    const p = mintaKelengkapan(new Perkara()).terkirim('sementara', SENIN + HARI);
    expect(p.jadwal.tenggatSop).toBeNull();
    p.pada(SENIN + 4 * HARI).balas(SENIN + 3 * HARI);
    expect(jedaKini(p)).toEqual([
      { mulai: SENIN + HARI, selesai: SENIN + 3 * HARI, sebab: 'minta-kelengkapan' },
    ]);
    expect(p.jadwal.tenggatSop).toBe(wib('09-12T23:59:59'));
  });

  it('sent while the case has moved on to where it may not wait pauses nothing', () => {
    const p = mintaKelengkapan(diKlarifikasi());
    p.catat('klarifikasi', { hasil: 'x', tanpa_bidang: 'x', perlu_pemeriksaan: 'ya' }).terkirim('sementara');
    expect(jedaKini(p)).toEqual([]);
  });

  it('sent after the step it was drafted in pauses the step where the case stands, not before that began', () => {
    const p = mintaKelengkapan(new Perkara()).pada(SENIN + HARI);
    diKlarifikasi(p).terkirim('sementara', SENIN + MENIT);
    expect(jedaKini(p)).toEqual([{ mulai: SENIN + HARI, selesai: null, sebab: 'minta-kelengkapan' }]);
  });

  it('a second one, while the first still waits, does not start the wait anew', () => {
    const p = mintaKelengkapan(new Perkara()).terkirim('sementara', SENIN + HARI);
    mintaKelengkapan(p).terkirim('sementara', SENIN + 2 * HARI);
    expect(jedaKini(p)).toHaveLength(1);
  });

  it('whose reply we read before we learned of its arrival waits no longer', () => {
    const p = mintaKelengkapan(new Perkara())
      .kirim('sementara', 'mengirim')
      .kirim('sementara', 'belum_pasti');
    p.pada(SENIN + 2 * HARI).balas(SENIN + 2 * HARI);
    p.kirim('sementara', 'terkirim', { dasar: 'terbaca-kembali', pada: SENIN + HARI });
    expect(jedaKini(p)).toEqual([
      { mulai: SENIN + HARI, selesai: SENIN + 2 * HARI, sebab: 'minta-kelengkapan' },
    ]);
  });
});

describe('a return', () => {
  const dikembalikan = () =>
    diKlarifikasi()
      .pada(SENIN + HARI)
      .catat('bukan-wewenang', KEMBALI);

  it('that arrived waits for LAPOR! to show another agency', () => {
    const p = dikembalikan().terkirim('kembalikan');
    expect(p.langkah).toBe('menunggu-pengembalian');
    expect(p.kasus.putaran[0]).toMatchObject({ pertamaTerkirim: null, akhirTerkirim: null });
  });

  it('marked sent where the connection cannot show it is the end', () => {
    const p = dikembalikan().kirim('kembalikan', 'terkirim', { sambunganMenunjukkan: false });
    expect(p.langkah).toBe('dikembalikan');
  });

  it.each(['gagal', 'dibatalkan'] as const)('%s brings the case back with its clock resumed', (ke) => {
    const p = dikembalikan()
      .pada(SENIN + 3 * HARI)
      .kirim('kembalikan', ke);
    expect(p.langkah).toBe('klarifikasi');
    expect(p.jadwal.tenggatSop).toBe(wib('09-12T23:59:59'));
  });

  it.each(['mengirim', 'belum_pasti', 'ditahan'] as const)('%s still waits', (ke) => {
    expect(dikembalikan().kirim('kembalikan', ke).langkah).toBe('menunggu-pengembalian');
  });

  it('learned to have arrived only after LAPOR! disposed the report to us anew opens a round from there', () => {
    const p = dikembalikan().kirim('kembalikan', 'mengirim').kirim('kembalikan', 'belum_pasti');
    const [dikirim, lagi] = [SENIN + HARI + MENIT, SENIN + 2 * HARI];
    p.pada(lagi).tiba({ disposisi: { pada: lagi, sumber: 'tanggal_disposisi' } });
    expect(p.langkah).toBe('menunggu-pengembalian');
    p.kirim('kembalikan', 'terkirim', { pada: dikirim, dasar: 'jawaban-server' });
    expect(p.langkah).toBe('telaah');
    expect(p.kasus.putaran.at(-1)).toMatchObject({ n: 2, mulai: lagi, sebab: 'disposisi-ulang' });
  });

  it('that arrived after it was disposed anew waits for LAPOR! to show another agency', () => {
    const p = dikembalikan();
    p.tiba({ disposisi: { pada: SENIN + HARI, sumber: 'tanggal_disposisi' } });
    expect(p.terkirim('kembalikan', SENIN + HARI + MENIT).langkah).toBe('menunggu-pengembalian');
  });

  it('that failed and is tried again waits once more, and holds what would be sent meanwhile', () => {
    const p = dikembalikan().kirim('kembalikan', 'gagal');
    p.catat('susun-tanggapan', { jenis: 'sementara', isi: 'Diproses.' }).catat('setujui-tanggapan');
    p.kirim('kembalikan', 'antre');
    expect(p.langkah).toBe('menunggu-pengembalian');
    expect(p.kiriman('sementara').status).toBe('ditahan');
    expect(p.kirim('kembalikan', 'gagal').langkah).toBe('klarifikasi');
  });

  it('that failed, and is tried again after the case ended, moves nothing', () => {
    const p = dikembalikan().kirim('kembalikan', 'gagal').tiba({ statusLapor: 'Selesai' });
    expect(p.kirim('kembalikan', 'antre').langkah).toBe('ditutup-hulu');
  });

  it('an answer on its way then, and proven not to have arrived, is held', () => {
    const p = mintaKelengkapan(new Perkara()).kirim('sementara', 'mengirim').catat('bukan-wewenang', KEMBALI);
    p.kirim('sementara', 'antre');
    expect(p.kiriman('sementara').status).toBe('ditahan');
    p.kirim('kembalikan', 'mengirim').kirim('kembalikan', 'antre');
    expect(p.kiriman('kembalikan').status).toBe('antre');
  });
});

describe('a correction', () => {
  it('starts the ten days anew', () => {
    const p = menungguPelapor();
    expect(p.jadwal.pemicu).toBe(wib('09-21T16:00'));
    p.catat('ralat-tanggapan', { merujuk: 'TL-2026-000001', isi: '21', alasan: 'Salah' });
    p.catat('setujui-tanggapan', {}, { oleh: 'kepala' }).terkirim('ralat', SENIN + HARI);
    expect(p.jadwal.pemicu).toBe(wib('09-22T16:00'));
    expect(p.kasus.putaran[0]?.akhirTerkirim).toBe(SENIN);
  });
});
