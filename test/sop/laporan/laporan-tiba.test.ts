import { describe, expect, it } from 'vitest';
import { laporanBaru, perluRiwayat } from '../../../src/sop/laporan/laporan-tiba.ts';
import {
  aturanKapuas,
  diKlarifikasi,
  diTanggapan,
  HARI,
  INSTANSI,
  laporanUji,
  menungguPelapor,
  mintaKelengkapan,
  Perkara,
  SENIN,
  setujuiAkhir,
  wib,
} from '../kapuas-uji.ts';

const KEMBALI = { alasan: 'Milik BPJN.', instansi_yang_tepat: 'BPJN' };
const LAIN = { idInstansi: '9901' };
const disposisi = (pada: number) => ({ disposisi: { pada, sumber: 'tanggal_disposisi' } as const });
const TANPA_DIMINTA = {
  tidak_lengkap: 'ya',
  tidak_jelas: 'ya',
  alasan_tanpa_diminta: 'Pelapor anonim tanpa kontak.',
};
const dikembalikan = () => new Perkara().catat('bukan-wewenang', KEMBALI);

describe('a report first seen', () => {
  it('opens a round at the first step from its disposition, not from when we saw it', () => {
    const p = new Perkara({}, SENIN + 2 * HARI);
    expect(p.langkah).toBe('telaah');
    expect(p.kasus.putaran).toMatchObject([{ n: 1, mulai: SENIN, sebab: 'disposisi' }]);
    expect(p.jadwal.tenggatSop).toBe(wib('09-10T23:59:59'));
  });

  it.each([
    ['under another agency`s id is kept as withdrawn', LAIN, 'ditarik'],
    ['closed is kept as closed upstream', { statusLapor: 'Ditutup oleh Sistem' }, 'ditutup-hulu'],
  ])('%s, without clocks', (_, isi, langkah) => {
    const p = new Perkara(isi);
    expect(p.langkah).toBe(langkah);
    expect(p.kasus.putaran).toEqual([]);
    expect(p.jadwal).toEqual({ terbuka: false, tenggatSop: null, tenggatNasional: null, pemicu: null });
  });

  it.each(['Proses', 'Sesuatu yang baru', 'Ditanggapi oleh Pelapor'])(
    'with the status %s is open',
    (statusLapor) => {
      expect(new Perkara({ statusLapor }).langkah).toBe('telaah');
    },
  );

  it('with the status Proses has had no follow-up of ours', () => {
    expect(new Perkara({ statusLapor: 'Proses' }).jadwal.tenggatNasional).toBe(wib('09-14T16:00'));
  });

  it('puts nothing of the reporter into the journal', () => {
    const laporan = laporanUji({ judul: 'RAHASIA-J', isiAwal: 'RAHASIA-I', namaPelapor: 'RAHASIA-N' });
    const tiba = { lama: null, baru: laporan, asal: 'rest', terlihat: SENIN, instansi: INSTANSI, sop: 's' };
    expect(JSON.stringify(laporanBaru(tiba, Perkara.ID, aturanKapuas))).not.toContain('RAHASIA');
  });
});

describe('a rewritten report', () => {
  it('moves neither step nor clock', () => {
    const p = diKlarifikasi();
    const { jadwal } = p;
    p.pada(SENIN + HARI).tiba({ judul: 'Lain', isiAkhir: 'Lain', statusLapor: 'Proses' });
    expect(p.langkah).toBe('klarifikasi');
    expect(p.jadwal).toEqual(jadwal);
    expect(p.jurnal.at(-1)?.jenis).toBe('laporan.berubah');
  });
});

describe('a report that moves', () => {
  it('between two of our own ids is no departure', () => {
    const p = mintaKelengkapan(new Perkara()).tiba({ idInstansi: '5501-upt' });
    expect(p.langkah).toBe('telaah');
    expect(p.kiriman('sementara').status).toBe('antre');
    expect(p.kasus.instansi).toBe('5501-upt');
  });

  it('to another agency ends as withdrawn; what has not left is held, what is on its way is not touched', () => {
    const p = mintaKelengkapan(new Perkara());
    setujuiAkhir(diTanggapan(p)).kirim('akhir', 'mengirim').tiba(LAIN);
    expect(p.langkah).toBe('ditarik');
    expect(p.kiriman('sementara').status).toBe('ditahan');
    expect(p.kiriman('akhir').status).toBe('mengirim');
    expect(p.jadwal).toEqual({ terbuka: false, tenggatSop: null, tenggatNasional: null, pemicu: null });
  });

  it('holds for a person also what was held until a date: no date sends it from then on', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'ditahan', { pada: SENIN + HARI });
    expect(p.kiriman('akhir').ditahanSampai).toBe(SENIN + HARI);
    expect(
      p
        .tiba(LAIN)
        .berlalu(SENIN + 2 * HARI)
        .kiriman('akhir'),
    ).toMatchObject({
      status: 'ditahan',
      ditahanSampai: null,
    });
  });

  it('what was on its way then, and proves not to have arrived, is not sent again unasked', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'mengirim').tiba(LAIN).kirim('akhir', 'antre');
    expect(p.kiriman('akhir').status).toBe('ditahan');
    expect(p.kirim('akhir', 'antre').kiriman('akhir').status).toBe('antre');
  });

  it.each([
    ['antre', [], 'dibatalkan', null],
    ['ditahan', ['ditahan'], 'dibatalkan', null],
    ['mengirim', ['mengirim'], 'terkirim', 'terbaca-kembali'],
    ['belum_pasti', ['mengirim', 'belum_pasti'], 'terkirim', 'terbaca-kembali'],
    ['terkirim', ['mengirim', 'terkirim'], 'terkirim', null],
  ] as const)('while our return is %s ends as returned', (_, jalan, status, dasarTerkirim) => {
    const p = dikembalikan();
    for (const ke of jalan) p.kirim('kembalikan', ke);
    p.pada(SENIN + HARI).tiba(LAIN);
    expect(p.langkah).toBe('dikembalikan');
    expect(p.kiriman('kembalikan')).toMatchObject({ status, dasarTerkirim });
  });

  it('after a return that LAPOR! refused ends as returned, after one we took back as withdrawn', () => {
    expect(dikembalikan().kirim('kembalikan', 'gagal').tiba(LAIN).langkah).toBe('dikembalikan');
    const batal = dikembalikan().catat('batal-pengembalian', { alasan: 'Milik kami' });
    expect(batal.tiba(LAIN).langkah).toBe('ditarik');
  });

  it('in a later round does not remember the return of an earlier one', () => {
    const p = dikembalikan()
      .terkirim('kembalikan')
      .tiba(LAIN)
      .tiba({ idInstansi: '5501', ...disposisi(SENIN + HARI) });
    expect(p.tiba(LAIN).langkah).toBe('ditarik');
  });

  it('after an end is journalled and moves nothing', () => {
    const p = menungguPelapor().tiba({ statusLapor: 'Selesai' }).tiba(LAIN);
    expect(p.langkah).toBe('selesai');
    expect(p.kasus.instansi).toBe('9901');
  });

  it('ends also where its id was ours until the settings changed', () => {
    const p = new Perkara({ idInstansi: '9901' });
    expect(p.langkah).toBe('ditarik');
    const q = new Perkara();
    q.kasus = { ...q.kasus, instansi: '9901' };
    expect(q.tiba(LAIN).langkah).toBe('ditarik');
  });
});

describe('a report that is ours again', () => {
  it('after ditarik opens a round at the first step from its new disposition', () => {
    const p = diTanggapan()
      .tiba(LAIN)
      .pada(SENIN + 3 * HARI);
    p.tiba({ idInstansi: '5501', ...disposisi(SENIN + 2 * HARI) });
    expect(p.langkah).toBe('telaah');
    expect(p.kasus.putaran.map((x) => [x.n, x.mulai, x.sebab])).toEqual([
      [1, SENIN, 'disposisi'],
      [2, SENIN + 2 * HARI, 'disposisi-ulang'],
    ]);
    expect(p.jadwal.tenggatSop).toBe(wib('09-12T23:59:59'));
  });

  it('first seen at another agency gets its first round then', () => {
    const p = new Perkara(LAIN).tiba({ idInstansi: '5501' });
    expect(p.langkah).toBe('telaah');
    expect(p.kasus.putaran).toHaveLength(1);
  });

  it('but closed, waits until it is open', () => {
    const p = diTanggapan().tiba(LAIN).tiba({ idInstansi: '5501', statusLapor: 'Selesai' });
    expect(p.langkah).toBe('ditarik');
    expect(p.tiba({ statusLapor: 'Proses' }).langkah).toBe('telaah');
  });

  it('after dikembalikan opens a round too, and once it was closed and reopened there', () => {
    const p = dikembalikan().terkirim('kembalikan').tiba(LAIN);
    expect(p.langkah).toBe('dikembalikan');
    p.tiba({ idInstansi: '5501', statusLapor: 'Selesai' });
    expect(p.langkah).toBe('dikembalikan');
    expect(p.tiba({ statusLapor: 'Proses' }).langkah).toBe('telaah');
  });

  it.each([
    ['finished by time', () => menungguPelapor().berlalu(SENIN + 40 * HARI), 'selesai'],
    [
      'left unanswered',
      () => diKlarifikasi().catat('tidak-ditanggapi', TANPA_DIMINTA, { oleh: 'kepala' }),
      'tidak-ditanggapi',
    ],
  ] as const)('%s here, then with another agency, opens a round too', (_, siapkan, ujung) => {
    const p = siapkan().tiba(LAIN);
    expect(p.langkah).toBe(ujung);
    p.pada(SENIN + 60 * HARI).tiba({ idInstansi: '5501', ...disposisi(SENIN + 59 * HARI) });
    expect(p.langkah).toBe('telaah');
    expect(p.kasus.putaran.at(-1)).toMatchObject({ mulai: SENIN + 59 * HARI, sebab: 'disposisi-ulang' });
  });

  it('disposed anew after our return was taken opens a round, before it was taken moves the clock', () => {
    const diambil = dikembalikan()
      .terkirim('kembalikan')
      .pada(SENIN + 2 * HARI)
      .tiba(disposisi(SENIN + HARI));
    expect([diambil.langkah, diambil.kasus.putaran.length]).toEqual(['telaah', 2]);
    const belum = dikembalikan()
      .pada(SENIN + 2 * HARI)
      .tiba(disposisi(SENIN + HARI));
    expect([belum.langkah, belum.kasus.putaran.length]).toEqual(['menunggu-pengembalian', 1]);
    expect(belum.kasus.putaran[0]?.mulai).toBe(SENIN + HARI);
  });

  it('where a return was marked sent by hand, a mere change of the record brings nothing back, a new disposition does', () => {
    const p = dikembalikan().kirim('kembalikan', 'terkirim', { sambunganMenunjukkan: false });
    expect(p.langkah).toBe('dikembalikan');
    expect(p.tiba({ judul: 'Lain' }).langkah).toBe('dikembalikan');
    expect(p.tiba(disposisi(SENIN + 3 * HARI)).langkah).toBe('telaah');
  });
});

describe('a disposition that changes while the report stays ours', () => {
  it('moves the running deadlines, with old and new', () => {
    const p = new Perkara().pada(SENIN + 2 * HARI).tiba(disposisi(SENIN + HARI));
    expect(p.jurnal.at(-1)).toMatchObject({
      jenis: 'tenggat.berubah',
      sebab: 'disposisi',
      mulaiLama: SENIN,
      mulaiBaru: SENIN + HARI,
      nasionalLama: wib('09-14T16:00'),
      nasionalBaru: wib('09-15T16:00'),
    });
  });

  it('replaces the entry date of an import', () => {
    const p = new Perkara({ disposisi: { pada: SENIN, sumber: 'tanggal_masuk' } }).pada(SENIN + 2 * HARI);
    p.tiba(disposisi(SENIN + HARI));
    expect(p.kasus.putaran[0]).toMatchObject({ mulai: SENIN + HARI, sumber: 'tanggal_disposisi' });
  });

  it('leaves an officer`s correction while LAPOR! says what it said, and while an import only guesses anew', () => {
    const betulkan = { waktu: '2026-09-07T15:00', bukti: 'x' };
    const p = new Perkara()
      .pada(SENIN + HARI)
      .catat('betulkan-disposisi', betulkan)
      .tiba({ judul: 'Lain' });
    expect(p.kasus.putaran[0]).toMatchObject({ mulai: wib('09-07T15:00'), sumber: 'betulkan' });
    const q = new Perkara({ disposisi: { pada: SENIN, sumber: 'tanggal_masuk' } }).pada(SENIN + HARI);
    q.catat('betulkan-disposisi', betulkan).tiba({ disposisi: { pada: SENIN - HARI, sumber: 'kolom' } });
    expect(q.kasus.putaran[0]).toMatchObject({ mulai: wib('09-07T15:00'), sumber: 'betulkan' });
    expect(q.tiba(disposisi(SENIN + 60_000)).kasus.putaran[0]?.sumber).toBe('tanggal_disposisi');
  });

  it('does not touch a round that a reply or a reopening started', () => {
    const p = menungguPelapor()
      .pada(SENIN + HARI)
      .balas(SENIN + HARI)
      .catat('nilai-balasan', { nilai: 'keberatan' });
    p.tiba(disposisi(SENIN + 60_000));
    expect(p.kasus.putaran.map((x) => x.mulai)).toEqual([SENIN, SENIN + HARI]);
  });
});

describe('a report closed in LAPOR!', () => {
  it('is finished where it waited for the reporter', () => {
    expect(menungguPelapor().tiba({ statusLapor: 'Selesai' }).langkah).toBe('selesai');
  });

  it('at any other open step is closed upstream, and open pushes are held', () => {
    const p = setujuiAkhir(diTanggapan()).tiba({ statusLapor: 'Diarsipkan oleh Admin' });
    expect(p.langkah).toBe('ditutup-hulu');
    expect(p.kiriman('akhir').status).toBe('ditahan');
    expect(dikembalikan().tiba({ statusLapor: 'Selesai' }).langkah).toBe('ditutup-hulu');
  });

  it.each([
    ['selesai', menungguPelapor],
    ['ditutup-hulu', diTanggapan],
  ] as const)('and open again after %s starts a round from that record`s time', (langkah, siapkan) => {
    const p = siapkan().tiba({ statusLapor: 'Selesai' });
    expect(p.langkah).toBe(langkah);
    p.pada(SENIN + 3 * HARI).tiba({ statusLapor: 'Proses', diperbaruiPada: SENIN + 2 * HARI });
    expect(p.langkah).toBe('telaah');
    expect(p.kasus.putaran.at(-1)).toMatchObject({ n: 2, mulai: SENIN + 2 * HARI, sebab: 'buka-kembali' });
  });

  it('that was reopened at another agency starts a round when it is ours again', () => {
    const p = diTanggapan().tiba({ statusLapor: 'Selesai' });
    p.tiba({ ...LAIN, statusLapor: 'Proses' });
    expect(p.langkah).toBe('ditutup-hulu');
    p.pada(SENIN + 3 * HARI).tiba({ idInstansi: '5501' });
    expect(p.langkah).toBe('telaah');
    expect(p.kasus.putaran.at(-1)).toMatchObject({ n: 2, mulai: SENIN + 3 * HARI, sebab: 'buka-kembali' });
  });

  it('first seen closed and then open starts its first round', () => {
    const p = new Perkara({ statusLapor: 'Selesai' }).pada(SENIN + HARI).tiba({ statusLapor: 'Proses' });
    expect(p.kasus.putaran).toMatchObject([{ n: 1, mulai: SENIN + HARI, sebab: 'buka-kembali' }]);
  });

  it('is not closed a second time by a record that only changed: a reply brought it back, and waits for us', () => {
    const p = menungguPelapor().tiba({ statusLapor: 'Selesai' });
    p.pada(SENIN + HARI)
      .balas(SENIN + HARI)
      .tiba({ judul: 'Lain' });
    expect(p.langkah).toBe('menunggu-pelapor');
  });

  it('stays finished by time while LAPOR! shows it open all along', () => {
    const p = menungguPelapor()
      .berlalu(SENIN + 40 * HARI)
      .tiba({ statusLapor: 'Proses' });
    expect(p.langkah).toBe('selesai');
  });
});

describe('the history', () => {
  const perlu = (p: Perkara, dulu: string, kini: string) => {
    const lama = { ...p.laporan, statusLapor: dulu };
    const baru = { ...p.laporan, statusLapor: kini };
    const tiba = { lama, baru, asal: 'rest', terlihat: p.sekarang, instansi: INSTANSI, sop: 's' };
    return perluRiwayat(p.kasus, tiba, p.aturan);
  };

  it('is read for each changed report that is open or finished', () => {
    expect(perlu(new Perkara(), 'Proses', 'Proses')).toBe('berubah');
    expect(perlu(menungguPelapor().tiba({ statusLapor: 'Selesai' }), 'Selesai', 'Selesai')).toBe('berubah');
    expect(perlu(new Perkara(LAIN), 'Proses', 'Proses')).toBe('tidak');
  });

  it('is read for a report that this very record reopens or brings back: a reply may be why', () => {
    const ditutup = diTanggapan().tiba({ statusLapor: 'Selesai' });
    expect(ditutup.langkah).toBe('ditutup-hulu');
    expect(perlu(ditutup, 'Selesai', 'Proses')).toBe('berubah');
    expect(perlu(diTanggapan().tiba({ statusLapor: 'Selesai' }), 'Selesai', 'Selesai')).toBe('tidak');
  });

  it('a status that newly says "replied" is told apart', () => {
    expect(perlu(menungguPelapor(), 'Proses', 'Ditanggapi oleh  pelapor')).toBe('ditanggapi');
    expect(perlu(menungguPelapor(), 'Ditanggapi oleh Pelapor', 'Ditanggapi oleh Pelapor')).toBe('berubah');
  });
});
