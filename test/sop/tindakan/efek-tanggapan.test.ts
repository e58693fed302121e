import { describe, expect, it } from 'vitest';
import type { BeritaAcara } from '../../../src/sop/ba/berita-acara.ts';
import { tanggalPada } from '../../../src/sop/waktu/waktu.ts';
import {
  aturanKapuas,
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
} from '../kapuas-uji.ts';

const KEPALA = { oleh: 'kepala' };
const SEMENTARA = { jenis: 'sementara', isi: 'Sedang kami periksa.' };
const AKHIR = { jenis: 'akhir', isi: 'Lampu sudah diganti.' };

const drafAkhir = (isi = AKHIR.isi) => diTanggapan().catat('susun-tanggapan', { jenis: 'akhir', isi });

describe('susun-tanggapan', () => {
  it('drafts an interim answer at any open step, a final one only at tanggapan', () => {
    for (const p of [new Perkara(), diKlarifikasi(), diLapangan()]) {
      expect(p.ditolak('susun-tanggapan', SEMENTARA)).toEqual([]);
      expect(p.ditolak('susun-tanggapan', AKHIR)).toEqual(['akhir_hanya_di_tanggapan']);
    }
    expect(diTanggapan().ditolak('susun-tanggapan', AKHIR)).toEqual([]);
  });

  it('keeps one live draft of a kind: the old one stays in the record as replaced', () => {
    const p = drafAkhir('Satu')
      .catat('susun-tanggapan', SEMENTARA)
      .catat('susun-tanggapan', { ...AKHIR, isi: 'Dua' });
    expect(p.kasus.konsep.map((k) => [k.jenis, k.status])).toEqual([
      ['akhir', 'diganti'],
      ['sementara', 'hidup'],
      ['akhir', 'hidup'],
    ]);
  });

  it('drafts neither kind once the round`s final answer is approved, until it is withdrawn', () => {
    const p = setujuiAkhir(diTanggapan());
    expect(p.ditolak('susun-tanggapan', SEMENTARA)).toEqual(['akhir_sudah_disetujui']);
    expect(p.ditolak('susun-tanggapan', AKHIR)).toEqual(['akhir_sudah_disetujui']);
    p.catat('tarik-tanggapan', { alasan: 'Salah ketik' });
    expect(p.kiriman('akhir').status).toBe('dibatalkan');
    expect(setujuiAkhir(p).kiriman('akhir')).toMatchObject({ status: 'antre', nomor: 2 });
  });

  it('is not possible after the end', () => {
    const p = menungguPelapor().tiba({ statusLapor: 'Selesai' });
    expect(p.ditolak('susun-tanggapan', SEMENTARA)).toEqual(['tidak_di_langkah_ini']);
  });
});

describe('setujui-tanggapan', () => {
  it('takes the only draft, and asks which where there are two', () => {
    expect(diTanggapan().ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['tidak_ada_konsep']);
    const p = drafAkhir().catat('susun-tanggapan', SEMENTARA);
    expect(p.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['konsep_lebih_dari_satu']);
    expect(p.ditolak('setujui-tanggapan', { jenis: 'ralat' }, KEPALA)).toEqual(['tidak_ada_konsep']);
    p.catat('setujui-tanggapan', { jenis: 'akhir' }, KEPALA);
    expect(p.kasus.kiriman.map((k) => [k.jenis, k.status, k.konsep])).toEqual([
      ['akhir', 'antre', 'konsep-000001'],
    ]);
  });

  it('of the final answer retires the interim draft that can no longer be approved', () => {
    const p = drafAkhir()
      .catat('susun-tanggapan', SEMENTARA)
      .catat('setujui-tanggapan', { jenis: 'akhir' }, KEPALA);
    expect(p.kasus.konsep.map((k) => k.status)).toEqual(['disetujui', 'diganti']);
  });

  it('of final answer and correction is the head`s, of an interim answer whoever the agency lets', () => {
    expect(drafAkhir().ditolak('setujui-tanggapan')).toEqual(['peran_tidak_berhak']);
    const p = new Perkara().catat('susun-tanggapan', SEMENTARA);
    expect(p.ditolak('setujui-tanggapan')).toEqual([]);
    expect(p.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual([]);
    p.aturan = { ...aturanKapuas, persetujuan: { buktiWajib: false, sementara: ['kepala_opd'] } };
    expect(p.ditolak('setujui-tanggapan')).toEqual(['peran_tidak_berhak']);
    expect(p.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual([]);
  });

  it('records how it was given, and freezes the text and the published files', () => {
    const p = diTanggapan().catat('susun-tanggapan', AKHIR, { berkas: [foto(1), foto(2)] });
    const hasil = p.putuskan('setujui-tanggapan', { cara: 'lisan' }, KEPALA);
    if (!hasil.ok) throw new Error('ditolak');
    const dibuat = hasil.value.find((x) => x.peristiwa.jenis === 'kiriman.dibuat');
    expect(dibuat?.teks).toEqual({ isi: AKHIR.isi });
    expect(dibuat?.peristiwa).toMatchObject({ cara: 'lisan', berkas: ['terbit-1', 'terbit-2'] });
    expect(dibuat?.peristiwa).not.toHaveProperty('nomorBa');
    expect(p.ditolak('setujui-tanggapan', { cara: 'telepati' }, KEPALA)).toEqual(['isian_pilihan']);
  });

  it('needs evidence where the agency makes it compulsory: words or a file', () => {
    const p = drafAkhir();
    p.aturan = { ...aturanKapuas, persetujuan: { ...aturanKapuas.persetujuan, buktiWajib: true } };
    expect(p.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['bukti_perlu']);
    expect(p.ditolak('setujui-tanggapan', { bukti: 'ND 12/2026' }, KEPALA)).toEqual([]);
    expect(p.ditolak('setujui-tanggapan', {}, { ...KEPALA, berkas: [foto(1)] })).toEqual([]);
  });

  it('is refused to the person the report is about, as is the decision not to respond', () => {
    const apip = { alasan: 'x', terlapor: 'kepala', petugas_apip: 'sekretaris' };
    expect(drafAkhir().catat('alihkan-apip', apip).ditolak('setujui-tanggapan', {}, KEPALA)).toEqual([
      'terlapor_tidak_boleh',
    ]);
    const p = diKlarifikasi().catat('alihkan-apip', apip);
    const isian = { tidak_lengkap: 'ya', tidak_jelas: 'ya', alasan_tanpa_diminta: 'x' };
    expect(p.ditolak('tidak-ditanggapi', isian, KEPALA)).toEqual(['terlapor_tidak_boleh']);
  });

  it('leaves the person the report is about no act at all, nor one typed for another', () => {
    const apip = { alasan: 'x', terlapor: 'kepala', petugas_apip: 'sekretaris' };
    const p = drafAkhir().catat('alihkan-apip', apip);
    expect(p.ditolak('kembalikan-konsep', { catatan: 'x' }, KEPALA)).toEqual(['terlapor_tidak_boleh']);
    const sendiri = { alasan: 'x', terlapor: 'kepala', petugas_apip: 'kepala' };
    expect(drafAkhir().ditolak('alihkan-apip', sendiri)).toEqual(['apip_petugas_terlapor']);
  });

  it('goes to APIP by no officer who is out of service, neither when it was done nor when it is recorded', () => {
    const apip = { alasan: 'x', terlapor: 'kepala', petugas_apip: 'sekretaris' };
    const masa = (berlakuDari: string | null, berlakuSampai: string | null) => {
      const p = drafAkhir();
      p.petugas = p.petugas.map((satu) =>
        satu.id === 'sekretaris' ? { ...satu, berlakuDari, berlakuSampai } : satu,
      );
      return p;
    };
    const { sekarang } = drafAkhir();
    const hari = (geser: number) => tanggalPada(sekarang + geser * HARI, aturanKapuas.tenggat.zona);
    const tolak = ['penerima_tidak_bertugas'];
    expect(masa(null, hari(-1)).ditolak('alihkan-apip', apip)).toEqual(tolak);
    expect(masa(hari(1), null).ditolak('alihkan-apip', apip)).toEqual(tolak);
    expect(masa(hari(0), hari(0)).ditolak('alihkan-apip', apip)).toEqual([]);
    const besok = masa(hari(1), null).pada(sekarang + HARI);
    expect(besok.ditolak('alihkan-apip', apip)).toEqual([]);
    expect(besok.ditolak('alihkan-apip', apip, { pada: sekarang })).toEqual(tolak);
  });

  it('refuses a text that names the reporter or gives a NIK or telephone number, unless an officer says why', () => {
    const p = drafAkhir('Sdri. RINA  CONTOHWATI, hubungi 0812-3456-7890.');
    const hasil = p.putuskan('setujui-tanggapan', {}, KEPALA);
    if (hasil.ok) throw new Error('diterima');
    expect(hasil.error.masalah).toEqual([
      { kode: 'identitas_dalam_naskah', data: { jenis: 'nama, telepon' } },
    ]);
    expect(p.ditolak('setujui-tanggapan', { alasan_identitas: 'Nama jalan; nomor kantor' }, KEPALA)).toEqual(
      [],
    );
  });

  it('leaves without the name where the draft asked for that', () => {
    const draf = { ...AKHIR, isi: 'Rina Contohwati sudah ditemui', samarkan_identitas: 'ya' };
    const p = diTanggapan().catat('susun-tanggapan', draf);
    expect(p.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual([]);
    expect(diTanggapan().ditolak('susun-tanggapan', { ...draf, samarkan_identitas: 'tidak' })).toEqual([
      'isian_pilihan',
    ]);
  });

  it('is refused, when it is drafted, what LAPOR! would not take: a text over 10,000 characters, more than 5 files', () => {
    expect(drafAkhir('😀'.repeat(10_000)).ditolak('setujui-tanggapan', {}, KEPALA)).toEqual([]);
    const panjang = { ...AKHIR, isi: 'x'.repeat(10_001) };
    expect(diTanggapan().ditolak('susun-tanggapan', panjang)).toEqual(['naskah_terlalu_panjang']);
    const enam = [1, 2, 3, 4, 5, 6].map(foto);
    const p = diTanggapan();
    expect(p.ditolak('susun-tanggapan', AKHIR, { berkas: enam })).toEqual(['terlalu_banyak_berkas']);
    expect(p.ditolak('susun-tanggapan', AKHIR, { berkas: enam.slice(1) })).toEqual([]);
  });

  it('approves and sends back the draft that it names, never another that took its place meanwhile', () => {
    const p = drafAkhir('Satu');
    const dibaca = p.kasus.konsep[0]?.id ?? '';
    expect(p.ditolak('setujui-tanggapan', { konsep: dibaca }, KEPALA)).toEqual([]);
    p.catat('susun-tanggapan', { ...AKHIR, isi: 'Dua' });
    expect(p.ditolak('setujui-tanggapan', { konsep: dibaca }, KEPALA)).toEqual(['konsep_berganti']);
    const dikembalikan = { konsep: dibaca, catatan: 'Perjelas' };
    expect(p.ditolak('kembalikan-konsep', dikembalikan, KEPALA)).toEqual(['konsep_berganti']);
    p.catat('setujui-tanggapan', { konsep: p.kasus.konsep[1]?.id ?? '' }, KEPALA);
    expect(p.kasus.konsep.map((k) => k.status)).toEqual(['diganti', 'disetujui']);
  });

  it('tells two drafts apart by number where it names no kind', () => {
    const p = drafAkhir().catat('susun-tanggapan', SEMENTARA);
    expect(p.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['konsep_lebih_dari_satu']);
    p.catat('setujui-tanggapan', { konsep: p.kasus.konsep[0]?.id ?? '' }, KEPALA);
    expect(p.kiriman('akhir').status).toBe('antre');
  });

  it('knows no draft in an act that is about none', () => {
    expect(drafAkhir().ditolak('tandai-mendesak', { alasan: 'x', konsep: 'K' })).toEqual([
      'isian_tak_dikenal',
    ]);
  });

  it('is not dated before its draft, but for the seconds that nobody types and a clock that was set back', () => {
    const p = diTanggapan();
    p.pada(p.sekarang + 7_200_000).catat('susun-tanggapan', AKHIR);
    const disusun = p.sekarang;
    const pada = (saat: number) => p.ditolak('setujui-tanggapan', {}, { ...KEPALA, pada: saat });
    p.pada(disusun + 3_600_000);
    expect(pada(disusun - 60_000)).toEqual(['waktu_sebelum_konsep']);
    expect(pada(disusun)).toEqual([]);
    const berdetik = diTanggapan();
    berdetik.pada(berdetik.sekarang + 25_000).catat('susun-tanggapan', AKHIR);
    const menit = berdetik.sekarang - 25_000;
    expect(berdetik.ditolak('setujui-tanggapan', {}, { ...KEPALA, pada: menit })).toEqual([]);
  });

  it('approves no draft whose text is gone', () => {
    const p = drafAkhir();
    p.naskah.clear();
    expect(p.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['tidak_ada_konsep']);
  });
});

describe('the gate of the Berita Acara (kapuas §3.4-3.5)', () => {
  const diperiksa = (ba: readonly BeritaAcara[]) => {
    const p = periksaLapangan(diLapangan());
    p.ba = [baUji({ status: 'final', id: 'BA0' })];
    p.catat('verifikasi-lapangan', { kesimpulan: 'Benar', solusi: 'Diganti' }).catat(
      'susun-tanggapan',
      AKHIR,
    );
    p.ba = ba;
    return p;
  };

  it('after an examination, needs an approved one with a photo', () => {
    expect(diperiksa([]).ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['ba_belum_disetujui']);
    const final = diperiksa([baUji({ status: 'final' })]);
    expect(final.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['ba_belum_disetujui']);
    const tanpaFoto = diperiksa([baUji({ foto: 0 })]);
    expect(tanpaFoto.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['ba_tanpa_foto']);
    expect(diperiksa([baUji()]).ditolak('setujui-tanggapan', {}, KEPALA)).toEqual([]);
  });

  it('does not take one that was voided, nor the photo of another that is only final', () => {
    const batal = diperiksa([baUji({ status: 'batal' })]);
    expect(batal.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['ba_belum_disetujui']);
    const dua = diperiksa([baUji({ foto: 0 }), baUji({ id: 'BA2', status: 'final', foto: 3 })]);
    expect(dua.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['ba_tanpa_foto']);
  });

  it('opens on the head`s exception', () => {
    const p = diperiksa([]);
    p.baDikecualikan = true;
    expect(p.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual([]);
  });

  it('does not stand before an answer without examination', () => {
    expect(drafAkhir().ditolak('setujui-tanggapan', {}, KEPALA)).toEqual([]);
  });

  it.each([
    [
      'the office`s number given at approval',
      { nomor_ba: '555/04/IKP' },
      baUji({ nomorNaskah: '555/03' }),
      '555/04/IKP',
    ],
    ['the one the Berita Acara has', {}, baUji({ nomorNaskah: '555/03' }), '555/03'],
    ['else the register`s', {}, baUji(), 'BA-REG-2026-000001'],
  ])('sends %s', (_, isian, ba, nomorBa) => {
    const p = diperiksa([ba]).catat('setujui-tanggapan', isian, KEPALA);
    expect(p.jurnal.findLast((x) => x.jenis === 'kiriman.dibuat')).toMatchObject({ nomorBa });
  });

  it('takes no prose for a number: it is journalled and sent', () => {
    const p = diperiksa([baUji()]);
    expect(p.ditolak('setujui-tanggapan', { nomor_ba: 'x'.repeat(101) }, KEPALA)).toEqual([
      'nomor_ba_terlalu_panjang',
    ]);
    expect(p.ditolak('setujui-tanggapan', { nomor_ba: 'untuk Rina Contohwati' }, KEPALA)).toEqual([
      'identitas_dalam_naskah',
    ]);
  });
});

describe('an answer that did not arrive', () => {
  it.each(['gagal', 'ditahan'] as const)('%s gives way to a new text', (status) => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', status);
    setujuiAkhir(p, 'Teks baru');
    expect(p.kasus.kiriman.map((k) => k.status)).toEqual(['diganti', 'antre']);
  });

  it.each(['mengirim', 'belum_pasti', 'terkirim'] as const)('%s stands in its way', (status) => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'mengirim');
    if (status !== 'mengirim') p.kirim('akhir', status);
    const kode = status === 'terkirim' ? 'akhir_hanya_di_tanggapan' : 'akhir_sudah_disetujui';
    expect(p.ditolak('susun-tanggapan', AKHIR)).toEqual([kode]);
  });

  it('whose outcome nobody knows is cleared up first', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'mengirim').kirim('akhir', 'belum_pasti');
    p.kirim('akhir', 'gagal', { kelas: 'unknown_outcome' }).catat('susun-tanggapan', AKHIR);
    expect(p.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['hasil_belum_diketahui']);
  });

  it('whose outcome nobody knows is not replaced by way of holding it', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'mengirim').kirim('akhir', 'belum_pasti');
    p.kirim('akhir', 'gagal', { kelas: 'unknown_outcome' }).kirim('akhir', 'ditahan');
    p.catat('susun-tanggapan', AKHIR);
    expect(p.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['hasil_belum_diketahui']);
  });

  it('revived by a replay, is not approved a second time', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'gagal', { kelas: 'ditolak' });
    p.catat('susun-tanggapan', AKHIR).kirim('akhir', 'antre');
    expect(p.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['akhir_sudah_disetujui']);
  });
});

describe('tarik-tanggapan', () => {
  const alasan = { alasan: 'Salah' };

  it.each([
    ['mengirim', 'hasil_belum_diketahui'],
    ['belum_pasti', 'hasil_belum_diketahui'],
    ['terkirim', 'sudah_terkirim'],
    ['gagal', 'tidak_ada_antre'],
    ['ditahan', 'tidak_ada_antre'],
  ] as const)('not while %s, and says what to do instead', (status, masalah) => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', status);
    expect(p.ditolak('tarik-tanggapan', alasan)).toEqual([masalah]);
  });

  it('not what may have left once', () => {
    const p = setujuiAkhir(diTanggapan()).kirim('akhir', 'mengirim').kirim('akhir', 'belum_pasti');
    p.kirim('akhir', 'antre');
    expect(p.ditolak('tarik-tanggapan', alasan)).toEqual(['hasil_belum_diketahui']);
  });

  it('asks which where two kinds wait, and never takes a return', () => {
    const p = diTanggapan().catat('susun-tanggapan', SEMENTARA).catat('setujui-tanggapan');
    setujuiAkhir(p);
    expect(p.ditolak('tarik-tanggapan', alasan)).toEqual(['antre_lebih_dari_satu']);
    p.catat('tarik-tanggapan', { ...alasan, jenis: 'sementara' });
    expect(p.kasus.kiriman.map((k) => k.status)).toEqual(['dibatalkan', 'antre']);
    const q = new Perkara().catat('bukan-wewenang', { alasan: 'x', instansi_yang_tepat: 'y' });
    expect(q.ditolak('tarik-tanggapan', alasan)).toEqual(['tidak_ada_antre']);
  });
});

describe('kembalikan-konsep', () => {
  it('is the head`s, and takes the draft off the table', () => {
    const p = drafAkhir();
    expect(p.ditolak('kembalikan-konsep', { catatan: 'Perbaiki' })).toEqual(['peran_tidak_berhak']);
    p.catat('kembalikan-konsep', { catatan: 'Perbaiki' }, KEPALA);
    expect(p.kasus.konsep[0]?.status).toBe('dikembalikan');
    expect(p.ditolak('setujui-tanggapan', {}, KEPALA)).toEqual(['tidak_ada_konsep']);
  });
});

describe('ralat-tanggapan', () => {
  const ralat = { merujuk: 'TL-2026-000001', isi: 'Bukan 12, tetapi 21.', alasan: 'Salah ketik' };

  it('corrects an answer that was sent, approved by the head, moving nothing; the old one stays', () => {
    const p = menungguPelapor().catat('ralat-tanggapan', ralat);
    expect(p.ditolak('setujui-tanggapan', { jenis: 'ralat' })).toEqual(['peran_tidak_berhak']);
    p.catat('setujui-tanggapan', { jenis: 'ralat' }, KEPALA).terkirim('ralat', SENIN + HARI);
    expect(p.langkah).toBe('menunggu-pelapor');
    expect(p.kasus.kiriman.map((k) => [k.jenis, k.status])).toEqual([
      ['akhir', 'terkirim'],
      ['ralat', 'terkirim'],
    ]);
  });

  it('is possible after the end too', () => {
    const p = menungguPelapor().tiba({ statusLapor: 'Selesai' }).catat('ralat-tanggapan', ralat);
    p.catat('setujui-tanggapan', {}, KEPALA).terkirim('ralat');
    expect(p.langkah).toBe('selesai');
  });

  it('needs an answer that arrived: not one unknown, not sent, nor a return', () => {
    expect(menungguPelapor().ditolak('ralat-tanggapan', { ...ralat, merujuk: 'TL-2026-000009' })).toEqual([
      'rujukan_tidak_terkirim',
    ]);
    const kembali = new Perkara().catat('bukan-wewenang', { alasan: 'x', instansi_yang_tepat: 'y' });
    menungguPelapor(kembali.terkirim('kembalikan').catat('batal-pengembalian', { alasan: 'x' }));
    expect(kembali.ditolak('ralat-tanggapan', ralat)).toEqual(['rujukan_tidak_terkirim']);
    const p = mintaKelengkapan(new Perkara());
    menungguPelapor(p);
    expect(p.ditolak('ralat-tanggapan', ralat)).toEqual(['rujukan_tidak_terkirim']);
    expect(p.ditolak('ralat-tanggapan', { ...ralat, merujuk: ' TL-2026-000002 ' })).toEqual([]);
  });
});
