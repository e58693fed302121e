import { describe, expect, it } from 'vitest';
import type { BarisDaftar } from '../../../src/ports/store.ts';
import { daftarTeks, kelompokDari } from '../../../src/report/daftar/daftar.ts';
import { daftarJson } from '../../../src/report/daftar/daftar-json.ts';
import { baris, pembaca, saat, terlebar } from '../contoh.ts';

const layar = (tinggi: number | null = null, ubah: Parameters<typeof pembaca>[0] = {}) => ({
  ...pembaca(ubah),
  tinggi,
  jumlah: null,
});
const teksnya = (...arg: Parameters<typeof daftarTeks>) => daftarTeks(...arg).join('\n');

describe('a list that was cut', () => {
  it('is headed by the whole number', () => {
    expect(teksnya([baris()], { ...layar(), jumlah: 53 })).toMatch(/^53 kasus/);
  });
});

describe('list --json', () => {
  it('has the keys that others build on, first and in this order', () => {
    expect(Object.keys(daftarJson(baris(), pembaca())).slice(0, 12)).toEqual([
      'tracking_id',
      'judul',
      'langkah',
      'tenggat_sop',
      'tenggat_nasional',
      'terdekat',
      'terlambat',
      'status_lapor',
      'tipe_laporan',
      'putaran',
      'menunggu',
      'nomor_registrasi',
    ]);
  });

  it('writes times with the agency’s offset', () => {
    const isi = baris({ tenggatSop: saat('2026-12-31T23:59:59+09:00') });
    expect(daftarJson(isi, pembaca({ zona: 'Asia/Jayapura' })).tenggat_sop).toBe('2026-12-31T23:59:59+09:00');
    expect(daftarJson(isi, pembaca({ zona: 'Asia/Makassar' })).tenggat_sop).toBe('2026-12-31T22:59:59+08:00');
    expect(daftarJson(baris({ tenggatSop: null }), pembaca()).tenggat_sop).toBeNull();
  });

  it.each([
    [false, false, ''],
    [true, false, 'Anonim'],
    [false, true, 'Rahasia'],
    [true, true, 'Anonim, Rahasia'],
  ])('writes anonim %s and rahasia %s as LAPOR! does: "%s"', (anonim, rahasia, tipe) => {
    expect(daftarJson(baris({ anonim, rahasia }), pembaca()).tipe_laporan).toBe(tipe);
  });

  it('masks the title of a rahasia report, and of one at APIP', () => {
    expect(daftarJson(baris({ rahasia: true }), pembaca()).judul).toBe('(rahasia)');
    expect(daftarJson(baris({ apip: true, rahasia: true }), pembaca()).judul).toBe('(apip)');
  });

  it('is late after the nearest deadline, not at it', () => {
    const jatuh = saat('2026-11-20T23:59:59+07:00');
    expect(daftarJson(baris(), pembaca({ sekarang: jatuh })).terlambat).toBe(false);
    expect(daftarJson(baris(), pembaca({ sekarang: jatuh + 1 })).terlambat).toBe(true);
    expect(daftarJson(baris({ terdekat: null }), pembaca()).terlambat).toBe(false);
  });

  it('says for whom a case waits and how long, the same in every language', () => {
    const menunggu = { siapa: 'bidang', nama: 'Bidang Jalan', sejak: saat('2026-11-18T20:00:00+07:00') };
    expect(daftarJson(baris({ menunggu }), pembaca({ bahasa: 'en' })).menunggu).toBe('Bidang Jalan, 2 hari');
    expect(
      daftarJson(baris({ menunggu: { ...menunggu, siapa: 'kepala', nama: null } }), pembaca()).menunggu,
    ).toBe('Kepala, 2 hari');
    expect(daftarJson(baris(), pembaca()).menunggu).toBeNull();
  });
});

describe('list on a terminal', () => {
  const sejak = saat('2026-11-18T09:00:00+07:00');
  const kepala = { siapa: 'kepala', nama: null, sejak };
  const bidang = { siapa: 'bidang', nama: 'Bidang Jalan', sejak };

  it('puts a case where somebody has to look at it first', () => {
    expect(kelompokDari(baris())).toBe('hariIni');
    expect(kelompokDari(baris({ menunggu: bidang }))).toBe('menunggu');
    // Hidden at APIP, nothing of it is the reader's to do, be it urgent or answered back.
    const tertutup = { apip: true, mendesak: true, langkah: 'menunggu-pelapor', balasanBelumDinilai: 1 };
    expect(kelompokDari(baris(tertutup))).toBe('apip');
    expect(kelompokDari({ ...baris({ apip: true, menunggu: kepala }), disetujuiPembaca: true })).toBe(
      'kepala',
    );
    expect(kelompokDari(baris({ menunggu: kepala }))).toBe('kepala');
    expect(kelompokDari(baris({ menunggu: kepala, mendesak: true }))).toBe('mendesak');
    const dibalas = { langkah: 'menunggu-pelapor', balasanBelumDinilai: 1 };
    expect(kelompokDari(baris({ ...dibalas, mendesak: true }))).toBe('balasan');
    // A correction waits for who reads it beside them.
    expect(kelompokDari({ ...baris({ ...dibalas, menunggu: kepala }), disetujuiPembaca: true })).toBe(
      'kepala',
    );
    // In a running round its answer answers the reply too.
    expect(kelompokDari(baris({ ...dibalas, langkah: 'tanggapan' }))).toBe('hariIni');
  });

  it('shows lanes first, then the three desks, nearest deadline first within each', () => {
    const hasil = teksnya(
      [
        baris({ trackingId: '1', menunggu: kepala }),
        baris({ trackingId: '2', menunggu: bidang }),
        baris({ trackingId: '3' }),
        baris({ trackingId: '4' }),
        baris({ trackingId: '5', mendesak: true }),
        baris({ trackingId: '6', langkah: 'menunggu-pelapor', balasanBelumDinilai: 2 }),
      ],
      layar(),
    );
    const urutan = ['Balasan pelapor', 'Mendesak', 'Hari ini', 'Menunggu orang lain', 'Di meja Kepala'];
    const letak = urutan.map((judul) => hasil.indexOf(`\n${judul}`));
    expect(letak.every((n) => n > 0)).toBe(true);
    expect(letak.toSorted((a, b) => a - b)).toEqual(letak);
    expect(hasil.indexOf('\n  3 ')).toBeLessThan(hasil.indexOf('\n  4 '));
    expect(hasil).toContain('menunggu Bidang Jalan, 2 hari');
    expect(hasil).toContain('2 balasan belum dinilai');
  });

  it('says since when a reply waits, and where its words are not here', () => {
    const dibalas = {
      balasanBelumDinilai: 1,
      balasanSejak: saat('2026-11-17T22:30:00+07:00'),
      tenggatSop: null,
    };
    const hasil = (ubah: Partial<BarisDaftar>) => teksnya([baris({ ...dibalas, ...ubah })], layar());
    expect(hasil({ langkah: 'menunggu-pelapor', balasanTanpaTeks: true })).toContain(
      '1 balasan, 3 hari, teks tidak terbaca',
    );
    expect(hasil({ langkah: 'tanggapan', putaran: 2 })).toContain('1 balasan baru, 3 hari · putaran 2');
  });

  it('shows the drafter why the head returned a draft, but no words of a hidden case', () => {
    const dikembalikan = 'Sebutkan tanggalnya';
    expect(teksnya([baris({ dikembalikan })], layar())).toContain('konsep dikembalikan: Sebutkan');
    for (const tutup of [{ rahasia: true }, { apip: true }]) {
      const hasil = teksnya([baris({ dikembalikan, ...tutup })], layar());
      // Of a case at APIP not even that: it is somebody else's draft.
      expect(hasil.includes('konsep dikembalikan')).toBe('rahasia' in tutup);
      expect(hasil).not.toContain('Sebutkan');
      const json = daftarJson(baris({ dikembalikan, ...tutup }), pembaca());
      expect(json.konsep_dikembalikan).toEqual({ catatan: null });
    }
  });

  it('shows both clocks and the step by its name', () => {
    const hasil = teksnya([baris()], layar());
    expect(hasil).toContain('1 kasus terbuka');
    expect(hasil).toMatch(/5489201 +hari ini 23:59 +Sel 24 Nov, 4 hari +Penyaluran dan telaah/);
    expect(hasil).toContain('Jalan rusak di depan SDN 3');
  });

  it('never shows the title of a rahasia report or of one at APIP', () => {
    const hasil = teksnya([baris({ rahasia: true }), baris({ apip: true })], layar());
    expect(hasil).not.toContain('Jalan rusak');
    expect(hasil).toContain('(rahasia)');
    expect(hasil).toContain('APIP');
  });

  it('stays within 80 columns whatever a title holds', () => {
    const judul = `${'停电'.repeat(60)}\u001b[2J\n${'panjang '.repeat(40)}`;
    const nama = 'Bidang Penerangan Jalan Umum dan Sarana Prasarana Lingkungan';
    const hasil = daftarTeks(
      [baris({ judul }), baris({ judul, menunggu: { ...bidang, nama }, putaran: 3 })],
      layar(),
    );
    expect(terlebar(hasil)).toBeLessThanOrEqual(80);
    expect(hasil.join('')).not.toContain('\u001b');
  });

  it('shows a day with every kind of row at once within 80 columns, each case once and in both languages', () => {
    const lewat = saat('2026-11-16T23:59:59+07:00');
    const menungguPelapor = { langkah: 'menunggu-pelapor', tenggatSop: null, tenggatNasional: null };
    const semua = [
      baris({ trackingId: '1', tenggatSop: lewat, terdekat: lewat, alarm: 'lewat' }),
      baris({ trackingId: '2', mendesak: true, putaran: 3, dikembalikan: 'Sebutkan tanggal pengerjaannya' }),
      baris({ trackingId: '3', menunggu: bidang, alarm: '80' }),
      baris({ trackingId: '4', menunggu: kepala, langkah: 'tanggapan' }),
      baris({ trackingId: '5', menunggu: { siapa: 'pelapor', nama: null, sejak }, ...menungguPelapor }),
      baris({ trackingId: '6', ...menungguPelapor, balasanBelumDinilai: 2, balasanTanpaTeks: true }),
      baris({ trackingId: '7', langkah: 'tanggapan', balasanBelumDinilai: 1, putaran: 2 }),
      baris({ trackingId: '8', induk: '5489201', menunggu: { siapa: 'induk', nama: '5489201', sejak } }),
      baris({ trackingId: '9', indukBerakhir: true }),
      baris({ trackingId: '10', rahasia: true, anonim: true }),
      baris({ trackingId: '11', apip: true, menunggu: kepala }),
      baris({ trackingId: '12', dihapus: true, judul: null }),
      baris({ trackingId: null, nomorRegistrasi: 'REG-2026-000001', tenggatNasional: null }),
      baris({ trackingId: '14', langkah: 'menunggu-pengembalian', tenggatSop: null }),
      baris({ trackingId: '15', tenggatSop: null, tenggatNasional: null, terdekat: null }),
    ];
    for (const bahasa of ['id', 'en'] as const) {
      const hasil = daftarTeks(semua, layar(null, { bahasa }));
      expect(terlebar(hasil)).toBeLessThanOrEqual(80);
      for (const b of semua) {
        const nomor = b.trackingId ?? b.nomorRegistrasi;
        expect(hasil.filter((satu) => satu.startsWith(`  ${nomor} `))).toHaveLength(1);
      }
      expect(hasil.join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('says what to do when there is nothing', () => {
    expect(teksnya([], layar())).toBe('Tidak ada kasus terbuka. Tarik yang baru: penghubung sync');
  });

  it('cuts 1000 cases to the screen, keeps some of every group, and says how many are left out', () => {
    const semua = Array.from({ length: 1000 }, (_, i) =>
      baris({ trackingId: String(i), menunggu: i % 3 === 0 ? kepala : i % 3 === 1 ? bidang : null }),
    );
    const hasil = daftarTeks(semua, layar(30));
    expect(hasil.length).toBeLessThanOrEqual(30);
    const tampil = hasil.filter((b) => b.includes('Penyaluran')).length;
    const sisa = [...hasil.join('\n').matchAll(/… dan (\d+) lagi/g)].map((m) => Number(m[1]));
    expect(sisa).toHaveLength(3);
    expect(tampil + sisa.reduce((a, b) => a + b, 0)).toBe(1000);
    expect(hasil.join('\n')).toContain('penghubung list --batas 1000');
    expect(daftarTeks(semua, layar()).filter((b) => b.includes('Penyaluran'))).toHaveLength(1000);
  });

  it('does not claim that anything is left out when all fits', () => {
    expect(teksnya([baris()], layar(30))).not.toContain('lagi');
  });
});
