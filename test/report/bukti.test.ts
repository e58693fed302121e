import { describe, expect, it } from 'vitest';
import type { HasilPeriksaJejak, SegelLuar } from '../../src/jejak/periksa-jejak.ts';
import type { BaRinci, BarisKarantina } from '../../src/ports/store.ts';
import { baDaftarTeks, baJson, baTeks } from '../../src/report/ba/ba.ts';
import { doctorJson, doctorTeks } from '../../src/report/jejak/doctor.ts';
import { jejakJson, jejakTeks } from '../../src/report/jejak/jejak.ts';
import { karantinaDaftarTeks, karantinaJson, karantinaTeks } from '../../src/report/sinkron/karantina.ts';
import { pembaca, saat, terlebar } from './contoh.ts';

const karantina = (ubah: Partial<BarisKarantina> = {}): BarisKarantina => ({
  id: 'KR-000003',
  asal: 'rest',
  trackingId: '5489999',
  kali: 2,
  sebab: ['tanggal_disposisi: bukan waktu ISO 8601', 'rahasia: bukan boolean', 'judul: kosong'],
  pertama: saat('2026-11-18T09:00:00+07:00'),
  terakhir: saat('2026-11-20T09:00:00+07:00'),
  ditutup: null,
  ...ubah,
});

describe('karantina', () => {
  it('lists records with a few causes, shows all of them for one', () => {
    const daftar = karantinaDaftarTeks(
      [karantina(), karantina({ id: 'KR-000004', trackingId: null })],
      5,
      pembaca(),
    ).join('\n');
    expect(daftar).toContain('tanggal_disposisi: bukan waktu ISO 8601');
    expect(daftar).not.toContain('judul: kosong');
    expect(daftar).toContain('1 sebab lain');
    expect(daftar).toContain('(tidak terbaca)');
    expect(daftar).toContain('3 lagi');
    expect(karantinaTeks(karantina(), pembaca()).join('\n')).toContain('judul: kosong');
  });

  it('says when it is empty and when a record is done', () => {
    expect(karantinaDaftarTeks([], 0, pembaca())).toEqual(['Karantina kosong: semua catatan terbaca.']);
    const selesai = karantinaTeks(karantina({ ditutup: saat('2026-11-20T10:00:00+07:00') }), pembaca()).join(
      '\n',
    );
    expect(selesai).not.toContain('penghubung karantina retry');
  });

  it('gives programs times with offset', () => {
    expect(karantinaJson(karantina(), 'Asia/Makassar')).toMatchObject({
      pertama: '2026-11-18T10:00:00+08:00',
      ditutup: null,
    });
  });
});

const ba = (ubah: Partial<BaRinci['ba']> = {}): BaRinci => ({
  ba: {
    id: 'BA-000007',
    jenis: 'pemeriksaan-lapangan',
    status: 'final',
    kasus: [],
    nomorRegister: 'BA-REG-2026-000004',
    nomorNaskah: null,
    foto: 2,
    meralat: null,
    ...ubah,
  },
  trackingId: ['5489201', '5489377'],
  pada: saat('2026-11-19T13:00:00+07:00'),
  tanggal: '2026-11-19',
  dibuat: saat('2026-11-19T13:00:00+07:00'),
  final: saat('2026-11-19T15:00:00+07:00'),
  disetujui: null,
  ditandatangani: null,
  batal: null,
  isiHash: 'cd'.repeat(32),
  isiUtuh: true,
  orang: [],
  mengetahui: null,
  dasar: [],
  tandaTangan: null,
  meralat: null,
  diralatOleh: [],
  tindakan: [
    {
      jenis: 'ba.disetujui',
      oleh: 'kepala',
      dicatatOleh: 'hubung',
      akun: 'akun',
      host: 'komputer',
      cara: 'nota-dinas',
      pada: saat('2026-11-19T16:00:00+07:00'),
      teks: { bukti: 'ND 045/XI/2026' },
    },
  ],
  nilai: { tanggal: saat('2026-11-19T00:00:00+07:00') },
  teks: { kesimpulan: 'Perlu perbaikan.', tempat: 'Jl. Contoh' },
  berkas: [],
});

describe('Berita Acara', () => {
  it('lists number, state and the reports it covers', () => {
    const hasil = baDaftarTeks(
      [ba(), ba({ id: 'BA-000008', status: 'konsep', nomorRegister: null, foto: 0 })],
      2,
      pembaca(),
    ).join('\n');
    expect(hasil).toMatch(/BA-000007 +BA-REG-2026-000004 +5489201, 5489377 +final, menunggu persetujuan/);
    expect(hasil).toMatch(/BA-000008 +belum bernomor .*konsep, tanpa foto/);
    expect(baDaftarTeks([], 0, pembaca()).join('')).toContain('penghubung ba buat');
  });

  it('cuts nothing off in a list of 80 columns: many reports, a long number, what corrects it', () => {
    const nomorNaskah = '555/03/IKP/DISKOMINFO/XI/2026';
    const trackingId = ['10000001', '10000002', '10000003', '10000004'];
    const satu = { ...ba({ nomorNaskah }), trackingId };
    const baris = baDaftarTeks([satu], 1, { ...pembaca(), lebar: 80 });
    expect(Math.max(...baris.map((b) => b.length))).toBeLessThanOrEqual(80);
    for (const kata of [...trackingId, nomorNaskah]) expect(baris.join('\n')).toContain(kata);
    expect(baris.join('')).not.toContain('…');
  });

  it('says on whose decision it was approved, how, by what proof, and who recorded that', () => {
    const hasil = baTeks(ba(), pembaca()).join(' ').replace(/\s+/g, ' ');
    expect(hasil).toContain('Disetujui');
    expect(hasil).toContain('oleh kepala, nota-dinas, dicatat hubung, bukti: ND 045/XI/2026');
  });

  it('shows the fields in the SOP’s order, dates as dates, and what comes next', () => {
    const hasil = baTeks(ba(), pembaca()).join('\n');
    expect(hasil.indexOf('tempat')).toBeLessThan(hasil.indexOf('kesimpulan'));
    expect(hasil).toMatch(/tanggal +Kam 19 Nov 2026\n/);
    expect(hasil.replace(/\s+/g, ' ')).toContain('penghubung ba setujui BA-000007 --sebagai PENYETUJU');
    expect(baTeks(ba({ status: 'batal' }), pembaca()).join('\n')).not.toContain('ba setujui');
  });

  it('gives programs both numbers and the content hash', () => {
    expect(baJson(ba(), 'Asia/Pontianak')).toMatchObject({
      nomor_register: 'BA-REG-2026-000004',
      nomor_naskah: null,
      isi_hash: 'cd'.repeat(32),
      final: '2026-11-19T15:00:00+07:00',
    });
  });
});

describe('jejak verify', () => {
  const ujung = { seq: 42, at: saat('2026-11-20T09:00:00+07:00'), hash: new Uint8Array(32).fill(0xab) };
  const rantai = { utuh: true, jumlah: 42, tertutup: 0, ujung, rusak: null };
  const bahan: HasilPeriksaJejak = {
    utuh: true,
    rantai,
    segel: { cocok: 3, rusak: null },
    luar: [],
    kunci: [],
    kunciTanpaLama: [],
  };
  const luar: SegelLuar = { ukuran: 40, dibuat: ujung.at, sebab: null, baris: null };

  it('says that the chain is whole, and what that does not prove', () => {
    const hasil = jejakTeks(bahan, pembaca()).join(' ');
    expect(hasil).toContain('Jejak utuh: 42 baris');
    expect(hasil).toContain('ab'.repeat(32));
    expect(hasil).toContain('3 segel cocok');
    expect(hasil).toContain('tidak dapat dibuktikan');
    expect(jejakJson(bahan, 'Asia/Pontianak')).toMatchObject({
      utuh: true,
      ujung: { seq: 42, hash: 'ab'.repeat(32) },
    });
  });

  it('says up to which row a checkpoint from outside proves it', () => {
    const hasil = jejakTeks({ ...bahan, luar: [luar] }, pembaca()).join(' ');
    expect(hasil).not.toContain('tidak dapat dibuktikan');
    expect(hasil).toContain('40 baris pertama terbukti');
  });

  it('says between which rows the difference lies', () => {
    const beda = { ...luar, sebab: 'akar', baris: { dari: 31, sampai: 40 } } as const;
    const hasil = jejakTeks({ ...bahan, utuh: false, luar: [beda] }, pembaca()).join(' ');
    expect(hasil).toContain('di antara baris 31 dan 40');
    expect(hasil).toContain('Jangan mengubah apa pun');
  });

  it('names the first broken row and what not to do', () => {
    const rusak = { utuh: false, jumlah: 41, tertutup: 0, ujung, rusak: { seq: 42, sebab: 'hash' as const } };
    const baris = jejakTeks({ ...bahan, utuh: false, rantai: rusak }, pembaca()).join(' ');
    expect(baris).toContain('isi baris 42 tidak sama dengan saat ditulis');
    expect(baris).toContain('Jangan mengubah apa pun');
  });

  it('is not called whole when it is empty', () => {
    const awal = { seq: 0, at: Number.MIN_SAFE_INTEGER, hash: new Uint8Array(32) };
    const kosong = { ...bahan, rantai: { ...rantai, jumlah: 0, ujung: awal } };
    expect(jejakTeks(kosong, pembaca())).toEqual(['Jejak masih kosong.']);
    expect(jejakJson(kosong, 'Asia/Pontianak').ujung).toBeNull();
  });
});

describe('doctor', () => {
  const semua = [
    { nama: 'Setelan', keadaan: 'baik', keterangan: 'penghubung.yaml', saran: null },
    { nama: 'LAPOR!', keadaan: 'gagal', keterangan: 'menolak token kita', saran: 'Minta token baru' },
    {
      nama: 'Kalender',
      keadaan: 'peringatan',
      keterangan: 'hari libur 2027 belum ada '.repeat(5).trim(),
      saran: null,
    },
  ] as const;

  it('lists every check with what to do beneath, and the sum', () => {
    const hasil = doctorTeks(semua, pembaca());
    expect(hasil.join('\n')).toMatch(/gagal +LAPOR! +menolak token kita\n +→ Minta token baru/);
    expect(hasil.at(-1)).toBe('1 gagal, 1 perlu diperhatikan.');
    expect(doctorTeks(semua.slice(0, 1), pembaca()).at(-1)).toBe('Semua baik.');
    expect(terlebar(hasil)).toBeLessThanOrEqual(80);
  });

  it('is good for programs unless something failed', () => {
    expect(doctorJson(semua).baik).toBe(false);
    expect(doctorJson([semua[0], semua[2]]).baik).toBe(true);
  });
});
