import { describe, expect, it } from 'vitest';
import { Mesin } from '../../../src/sop/mesin.ts';
import type { Bahan } from '../../../src/sop/tindakan/konteks.ts';
import {
  aturanKapuas,
  baUji,
  diKlarifikasi,
  diLapangan,
  HARI,
  INSTANSI,
  menungguPelapor,
  mintaKelengkapan,
  PETUGAS,
  Perkara,
  periksaLapangan,
  SENIN,
} from '../kapuas-uji.ts';

describe('klarifikasi (kapuas §2.2)', () => {
  const isian = { hasil: 'Benar', perlu_pemeriksaan: 'ya' };

  it('needs a bidang that was asked, or a reason for asking none', () => {
    const p = diKlarifikasi();
    expect(p.ditolak('klarifikasi', isian)).toEqual(['bidang_belum_ditanya']);
    expect(p.ditolak('klarifikasi', { ...isian, tanpa_bidang: 'Urusan kami sendiri' })).toEqual([]);
    p.catat('teruskan-bidang', { bidang: 'Bidang X' });
    expect(p.ditolak('klarifikasi', isian)).toEqual([]);
  });

  it('needs one anew in a new round', () => {
    const p = diKlarifikasi().catat('teruskan-bidang', { bidang: 'X' }).catat('klarifikasi', {
      hasil: 'Benar',
      perlu_pemeriksaan: 'tidak',
    });
    p.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah.' }).catat(
      'setujui-tanggapan',
      {},
      { oleh: 'kepala' },
    );
    p.terkirim('akhir')
      .pada(SENIN + HARI)
      .balas(SENIN + HARI)
      .catat('nilai-balasan', { nilai: 'data-baru' });
    expect(p.langkah).toBe('klarifikasi');
    expect(p.ditolak('klarifikasi', isian)).toEqual(['bidang_belum_ditanya']);
  });
});

describe('an act that an SOP allows once a round', () => {
  const { sop } = aturanKapuas;
  const sekali = { ...sop.tindakan['koordinasi-instansi']!, syarat: [{ belum: 'koordinasi-instansi' }] };
  const aturan = {
    ...aturanKapuas,
    sop: { ...sop, tindakan: { ...sop.tindakan, 'koordinasi-instansi': sekali } },
  };
  const boleh = (p: Perkara) =>
    new Mesin(
      { instansi: INSTANSI, namaInstansi: 'Dinas Contoh', petugas: PETUGAS, penugasan: [] },
      p.kasus.sop,
      new Map([[p.kasus.sop, aturan]]),
    ).boleh(p.kasus, SENIN + HARI, null);
  const perintah = {
    ...{ aksi: 'koordinasi-instansi', isian: { instansi: 'PLN' }, berkas: [] },
    ...{ petugas: 'hubung', dicatatOleh: 'hubung', catatan: null, pada: null },
  };
  const masalahnya = (p: Perkara) => {
    const konteks = { instansi: INSTANSI, namaInstansi: 'Dinas Contoh', petugas: PETUGAS, penugasan: [] };
    const mesin = new Mesin(konteks, p.kasus.sop, new Map([[p.kasus.sop, aturan]]));
    const saat = { sekarang: SENIN + HARI, bahan: {} as Bahan, nomorBaru: () => 'T-9' };
    const hasil = mesin.tindakan(p.kasus, perintah, saat);
    return hasil.ok ? [] : hasil.error.masalah.map((m) => m.kode);
  };

  it('is offered and recorded the first time, then refused and no longer offered', () => {
    const p = new Perkara();
    expect(boleh(p)).toContain('koordinasi-instansi');
    expect(masalahnya(p)).toEqual([]);
    p.catat('koordinasi-instansi', { instansi: 'PLN' });
    expect(boleh(p)).not.toContain('koordinasi-instansi');
    expect(masalahnya(p)).toEqual(['sudah_tercatat_di_putaran']);
  });
});

describe('tidak-ditanggapi (kapuas §2.1)', () => {
  const oleh = { oleh: 'kepala' };
  const keduanya = { tidak_lengkap: 'ya', tidak_jelas: 'ya' };

  it('is the head`s act', () => {
    const isian = { ...keduanya, alasan_tanpa_diminta: 'Anonim' };
    expect(diKlarifikasi().ditolak('tidak-ditanggapi', isian)).toEqual(['peran_tidak_berhak']);
    expect(diKlarifikasi().ditolak('tidak-ditanggapi', isian, oleh)).toEqual([]);
  });

  it.each([
    ['ya', 'tidak'],
    ['tidak', 'ya'],
    ['tidak', 'tidak'],
  ])(
    'needs a report that is incomplete and unclear: %s and %s is not enough',
    (tidak_lengkap, tidak_jelas) => {
      const isian = { tidak_lengkap, tidak_jelas, alasan_tanpa_diminta: 'x' };
      expect(diKlarifikasi().ditolak('tidak-ditanggapi', isian, oleh)).toEqual([
        'tidak_lengkap_dan_tidak_jelas',
      ]);
    },
  );

  it('needs an earlier request for completeness, or a reason for none', () => {
    expect(diKlarifikasi().ditolak('tidak-ditanggapi', keduanya, oleh)).toEqual([
      'belum_diminta_kelengkapan',
    ]);
    const diminta = diKlarifikasi(mintaKelengkapan(new Perkara()));
    expect(diminta.ditolak('tidak-ditanggapi', keduanya, oleh)).toEqual([]);
  });

  it('ends the case in one act', () => {
    const p = diKlarifikasi().catat(
      'tidak-ditanggapi',
      { ...keduanya, alasan_tanpa_diminta: 'Anonim' },
      oleh,
    );
    expect(p.langkah).toBe('tidak-ditanggapi');
    expect(p.jadwal.terbuka).toBe(false);
  });
});

describe('verifikasi-lapangan (kapuas §3.1-3.5)', () => {
  const isian = { kesimpulan: 'Benar', solusi: 'Diganti' };

  it('needs §3.1 to §3.3 recorded and a Berita Acara at least final, and tells both at once', () => {
    const p = diLapangan();
    expect(p.ditolak('verifikasi-lapangan', isian)).toEqual(['pemeriksaan_belum_tercatat', 'ba_belum_final']);
    periksaLapangan(p);
    expect(p.ditolak('verifikasi-lapangan', isian)).toEqual(['ba_belum_final']);
    p.ba = [baUji({ status: 'final' })];
    expect(p.ditolak('verifikasi-lapangan', isian)).toEqual([]);
  });

  it('names what is not recorded yet', () => {
    const p = diLapangan().catat('cek-kelengkapan', { hasil: 'Lengkap' });
    const hasil = p.putuskan('verifikasi-lapangan', isian);
    if (hasil.ok) throw new Error('diterima');
    expect(hasil.error.masalah[0]?.data).toEqual({ belum: 'konfirmasi-satker, panggil-satker' });
  });

  it.each([
    ['a draft', baUji({ status: 'konsep' })],
    ['a void one', baUji({ status: 'batal' })],
    ['another case`s', baUji({ kasus: [{ id: 'K2', putaran: 1 }] })],
    ['an older round`s', baUji({ kasus: [{ id: 'K1', putaran: 0 }] })],
  ])('%s is no Berita Acara of this examination', (_, ba) => {
    const p = periksaLapangan(diLapangan());
    p.ba = [ba];
    expect(p.ditolak('verifikasi-lapangan', isian)).toEqual(['ba_belum_final']);
  });

  it('takes one Berita Acara for several linked reports', () => {
    const p = periksaLapangan(diLapangan());
    p.ba = [
      baUji({
        kasus: [
          { id: 'K2', putaran: 3 },
          { id: 'K1', putaran: 1 },
        ],
      }),
    ];
    expect(p.ditolak('verifikasi-lapangan', isian)).toEqual([]);
  });

  it('an examination step may be left out with a reason only', () => {
    const p = diLapangan();
    expect(p.ditolak('konfirmasi-satker', {})).toEqual(['isian_kurang', 'isian_kurang']);
    expect(p.ditolak('konfirmasi-satker', { tidak_diperlukan: 'Sudah jelas' })).toEqual([]);
    expect(p.ditolak('panggil-satker', { satker: 'UPT' })).toEqual(['isian_kurang']);
  });
});

describe('nilai-balasan', () => {
  it('needs a reply that nobody has assessed', () => {
    const p = menungguPelapor();
    expect(p.ditolak('nilai-balasan', { nilai: 'terima-kasih' })).toEqual(['tidak_ada_balasan']);
    p.balas(SENIN).catat('nilai-balasan', { nilai: 'terima-kasih' });
    expect(p.ditolak('nilai-balasan', { nilai: 'terima-kasih' })).toEqual(['tidak_ada_balasan']);
  });
});

describe('batal-pengembalian', () => {
  const dikembalikan = () =>
    new Perkara().catat('bukan-wewenang', { alasan: 'Milik PLN', instansi_yang_tepat: 'PLN' });
  const isian = { alasan: 'Ternyata milik kami' };

  it('is refused while the return may be taking effect', () => {
    const p = dikembalikan().kirim('kembalikan', 'mengirim');
    expect(p.ditolak('batal-pengembalian', isian)).toEqual(['pengembalian_di_jalan']);
    p.kirim('kembalikan', 'belum_pasti');
    expect(p.ditolak('batal-pengembalian', isian)).toEqual(['pengembalian_di_jalan']);
  });

  it('is allowed while it waits, and after it was sent', () => {
    expect(dikembalikan().ditolak('batal-pengembalian', isian)).toEqual([]);
    expect(dikembalikan().terkirim('kembalikan').ditolak('batal-pengembalian', isian)).toEqual([]);
  });

  it('has no place where nothing is being returned', () => {
    expect(new Perkara().ditolak('batal-pengembalian', isian)).toEqual(['tidak_di_langkah_ini']);
  });
});
