import { describe, expect, it } from 'vitest';
import type { Kasus } from '../../../src/sop/kasus/kasus.ts';
import { konsepHidup, pengembalianIni, sudah } from '../../../src/sop/kasus/kasus.ts';
import { terapkan } from '../../../src/sop/kasus/terapkan.ts';
import {
  diKlarifikasi,
  diTanggapan,
  HARI,
  menungguPelapor,
  mintaKelengkapan,
  Perkara,
  SENIN,
  setujuiAkhir,
} from '../kapuas-uji.ts';

const lipat = (p: Perkara): Kasus | null =>
  p.jurnal.reduce<Kasus | null>((k, x) => terapkan(k, x, Perkara.ID), null);

describe('the fold', () => {
  it('of the journal from its first row gives the case again', () => {
    const p = mintaKelengkapan(new Perkara())
      .terkirim('sementara')
      .pada(SENIN + HARI)
      .balas(SENIN + HARI);
    diKlarifikasi(p).catat('bukan-wewenang', { alasan: 'x', instansi_yang_tepat: 'y' });
    p.catat('batal-pengembalian', { alasan: 'x' }).tiba({ idInstansi: '9901' }).tiba({ idInstansi: '5501' });
    menungguPelapor(p)
      .pada(SENIN + 30 * HARI)
      .berlalu(SENIN + 30 * HARI);
    expect(p.langkah).toBe('selesai');
    expect(lipat(p)).toEqual(p.kasus);
  });

  it('survives JSON, as the journal stores it', () => {
    const p = menungguPelapor();
    const jurnal = JSON.parse(JSON.stringify(p.jurnal)) as typeof p.jurnal;
    expect(jurnal.reduce<Kasus | null>((k, x) => terapkan(k, x, Perkara.ID), null)).toEqual(p.kasus);
  });

  it('changes nothing of the case it is given', () => {
    const p = mintaKelengkapan(new Perkara());
    const beku = JSON.stringify(p.kasus);
    const dulu = p.kasus;
    menungguPelapor(p);
    expect(JSON.stringify(dulu)).toBe(beku);
  });

  it('leaves a step that is past as the very one it was: only a changed step is judged anew', () => {
    const p = setujuiAkhir(diTanggapan(new Perkara()));
    const [telaah, klarifikasi] = p.kasus.jalan;
    p.terkirim('akhir');
    expect(p.kasus.jalan[0]).toBe(telaah);
    expect(p.kasus.jalan[1]).toBe(klarifikasi);
  });

  it('begins with kasus.diterima, and knows its own kiriman only', () => {
    expect(() => terapkan(null, { jenis: 'kasus.mendesak' }, Perkara.ID)).toThrow('sebelum kasus.diterima');
    const asing = { jenis: 'kiriman.status', kiriman: 'TL-X', dari: 'antre', ke: 'gagal' } as const;
    expect(() => terapkan(new Perkara().kasus, asing, Perkara.ID)).toThrow('tidak ada pada kasus');
  });
});

describe('a new round', () => {
  const putaranDua = () =>
    diTanggapan()
      .catat('susun-tanggapan', { jenis: 'akhir', isi: 'x' })
      .catat('teruskan-bidang', { bidang: 'X' })
      .tiba({ idInstansi: '9901' })
      .tiba({ idInstansi: '5501', disposisi: { pada: SENIN - HARI, sumber: 'tanggal_disposisi' } });

  it('begins with no acts, requests and live drafts of the old one', () => {
    const { kasus } = putaranDua();
    expect(kasus.putaran).toHaveLength(2);
    expect([kasus.tindakan, kasus.bidang, konsepHidup(kasus)]).toEqual([[], [], []]);
    expect(sudah(kasus, 'telaah')).toBe(false);
  });

  it('lets no step of the old one end before it began, though the new one began earlier', () => {
    const { jalan } = putaranDua().kasus;
    expect(jalan.every((l) => l.selesai === null || l.selesai >= l.mulai)).toBe(true);
    expect(jalan.filter((l) => l.selesai === null).map((l) => [l.putaran, l.langkah])).toEqual([
      [2, 'telaah'],
    ]);
  });

  it('does not see the return of an older one', () => {
    const p = new Perkara().catat('bukan-wewenang', { alasan: 'x', instansi_yang_tepat: 'y' });
    expect(pengembalianIni(p.kasus)).toMatchObject({ jenis: 'kembalikan' });
    p.tiba({ idInstansi: '9901' }).tiba({ idInstansi: '5501' });
    expect(pengembalianIni(p.kasus)).toBeNull();
  });
});

describe('a moved disposition', () => {
  it('moves the first step of its round also after a return, and no later step that began at the same moment', () => {
    const p = new Perkara().catat('bukan-wewenang', { alasan: 'x', instansi_yang_tepat: 'y' });
    p.catat('batal-pengembalian', { alasan: 'x' });
    p.catat('betulkan-disposisi', { waktu: '2026-09-06', bukti: 'x' });
    expect(p.kasus.jalan.map((l) => [l.langkah, l.mulai < SENIN])).toEqual([
      ['telaah', true],
      ['menunggu-pengembalian', false],
      ['telaah', true],
    ]);
  });
});

describe('leaving a step', () => {
  it('ends the wait for completeness there', () => {
    const p = diKlarifikasi(
      mintaKelengkapan(new Perkara())
        .terkirim('sementara')
        .pada(SENIN + HARI),
    );
    expect(p.kasus.jalan[0]?.jeda).toEqual([
      { mulai: SENIN, selesai: SENIN + HARI, sebab: 'minta-kelengkapan' },
    ]);
    expect(p.jadwal.pemicu).toBeNull();
  });

  it('by an act dated before the request arrived leaves a pause of no length', () => {
    const p = mintaKelengkapan(new Perkara())
      .terkirim('sementara', SENIN + HARI)
      .pada(SENIN + 2 * HARI);
    p.catat('telaah', { kesimpulan: 'x' }, { pada: SENIN });
    expect(p.kasus.jalan[0]?.jeda[0]).toMatchObject({ mulai: SENIN + HARI, selesai: SENIN + HARI });
  });

  it('keeps a draft that is still at the head`s', () => {
    expect(setujuiAkhir(diTanggapan()).kasus.konsep[0]?.status).toBe('disetujui');
  });
});
