import { describe, expect, it } from 'vitest';
import { hitungAngka, jumlahMenurut } from '../../../src/sop/rekap/angka-rekap.ts';
import { hitungBidang } from '../../../src/sop/rekap/bidang-rekap.ts';
import { hitungGelombang } from '../../../src/sop/rekap/gelombang.ts';
import { penghitungHari } from '../../../src/sop/rekap/hari-antara.ts';
import { tanpaPelapor } from '../../../src/sop/rekap/isi-rekap.ts';
import type { TenggatJatuh } from '../../../src/sop/rekap/ketepatan.ts';
import { hitungKetepatan } from '../../../src/sop/rekap/ketepatan.ts';
import { bacaPeriode, rentangPeriode } from '../../../src/sop/rekap/periode.ts';
import { KALENDER, kasusPada, WITA, wita } from './angka-uji.ts';

const AGUSTUS = bacaPeriode('2026-08')!;
const TANPA_BALASAN = { masuk: 0, 'terima-kasih': 0, keberatan: 0, 'data-baru': 0 };

describe('what was in time', () => {
  const tenggat = (ubah: Partial<TenggatJatuh> = {}): TenggatJatuh => ({
    jam: 'sop',
    langkah: 'telaah',
    jatuh: 100,
    jatuhTanpaJeda: 100,
    selesai: 100,
    terlambat: false,
    ...ubah,
  });

  it('is told per step and clock, those that run counting neither way', () => {
    const semua = [
      tenggat(),
      tenggat({ selesai: 101, terlambat: true }),
      tenggat({ selesai: null, terlambat: true }),
      tenggat({ selesai: null }),
      tenggat({ jam: 'nasional', langkah: 'tanggapan-akhir' }),
    ];
    expect(hitungKetepatan(semua)).toEqual([
      { jam: 'sop', langkah: 'telaah', jatuh: 4, tepat: 1, terlambat: 2, berjalan: 1, tepatTanpaJeda: 1 },
      {
        jam: 'nasional',
        langkah: 'tanggapan-akhir',
        jatuh: 1,
        tepat: 1,
        terlambat: 0,
        berjalan: 0,
        tepatTanpaJeda: 1,
      },
    ]);
  });

  it('without the pauses counts against the day that it would have been due', () => {
    const dijeda = tenggat({ jatuh: 100, jatuhTanpaJeda: 60, selesai: 80 });
    expect(hitungKetepatan([dijeda])).toMatchObject([{ tepat: 1, tepatTanpaJeda: 0 }]);
    expect(hitungKetepatan([{ ...dijeda, selesai: 60 }])).toMatchObject([{ tepat: 1, tepatTanpaJeda: 1 }]);
  });
});

describe('what came in, over the period', () => {
  const gelombang = (kode: string, ...pada: readonly string[]) =>
    hitungGelombang(
      pada.map((satu) => kasusPada(satu)),
      bacaPeriode(kode)!,
      WITA,
    );

  it('is a month in weeks, the last with the days that are over', () => {
    const semua = gelombang('2026-08', '2026-08-07T23:59', '2026-08-08T00:00', '2026-08-31T23:59');
    expect(semua.map((g) => `${g.awal}..${g.akhir} ${g.terbuka}`)).toEqual([
      '2026-08-01..2026-08-07 1',
      '2026-08-08..2026-08-14 1',
      '2026-08-15..2026-08-21 0',
      '2026-08-22..2026-08-28 0',
      '2026-08-29..2026-08-31 1',
    ]);
  });

  it('has four weeks in a February of 28 days, five in one of 29', () => {
    expect(gelombang('2026-02')).toHaveLength(4);
    expect(gelombang('2024-02').at(-1)).toMatchObject({ awal: '2024-02-29', akhir: '2024-02-29' });
  });

  it('is a year in months, up to its last moment', () => {
    const semua = gelombang(
      '2026',
      '2026-01-01T00:00',
      '2026-12-31T23:59',
      '2027-01-01T00:00',
      '2025-12-31T23:59',
    );
    expect(semua.map((g) => g.terbuka)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('tells what had become of it when the period ended', () => {
    const [satu] = hitungGelombang(
      [
        kasusPada('2026-08-03T09:00', { langkah: 'selesai', berakhir: true }),
        kasusPada('2026-08-03T09:00', { langkah: 'tidak-ditanggapi', berakhir: true }),
        kasusPada('2026-08-03T09:00', { langkah: 'dikembalikan', berakhir: true }),
        kasusPada('2026-08-03T09:00'),
      ],
      AGUSTUS,
      WITA,
    );
    expect(satu).toMatchObject({ selesai: 2, terbuka: 1, pergi: 1 });
  });
});

describe('what was asked of a bidang', () => {
  const hitung = (...semua: Parameters<typeof hitungBidang>[0] extends Iterable<infer T> ? T[] : never) =>
    hitungBidang(semua, rentangPeriode(AGUSTUS, WITA), penghitungHari(KALENDER, WITA));
  const minta = (diminta: string, dijawab: string | null = null, nama = 'Bidang A', terbuka = true) => ({
    nama,
    diminta: wita(diminta),
    dijawab: dijawab === null ? null : wita(dijawab),
    terbuka,
  });

  it('is waited for until the last moment of the period, also where it was answered after it', () => {
    // Thu 27 → Mon 31 August: 2 days.
    expect(hitung(minta('2026-08-27T09:00', '2026-09-01T00:00'))).toMatchObject([
      { diminta: 1, menunggu: 1, terlama: 2, dijawab: { hari: 0, laporan: 0 } },
    ]);
  });

  it('counts an answer where it came, and a request where it was made', () => {
    const semua = hitung(
      minta('2026-07-31T09:00', '2026-08-03T09:00'),
      minta('2026-08-03T09:00', '2026-08-05T09:00', ' bidang  A '),
      minta('2026-08-03T09:00', null, 'Bidang B', false),
    );
    expect(semua).toEqual([
      { nama: 'Bidang A', diminta: 1, dijawab: { hari: 3, laporan: 2 }, menunggu: 0, terlama: 0 },
      { nama: 'Bidang B', diminta: 1, dijawab: { hari: 0, laporan: 0 }, menunggu: 0, terlama: 0 },
    ]);
  });
});

describe('the figures of a period', () => {
  const angka = (kasus: readonly ReturnType<typeof kasusPada>[]) =>
    hitungAngka({ kasus, tenggat: [], balasan: TANPA_BALASAN }, AGUSTUS, { kalender: KALENDER, zona: WITA });

  it('of an empty one are nothing, in every week', () => {
    const kosong = angka([]);
    expect(kosong).toMatchObject({ kelas: {}, ketepatan: [], rating: { jumlah: 0, laporan: 0 } });
    expect(kosong.kinerja.laporan).toBe(0);
    expect(kosong.gelombang).toHaveLength(5);
  });

  it('count class and stars of what came in only, children of one problem each by themselves', () => {
    const lama = kasusPada('2026-07-31T23:59', { rating: 1, kelas: 'informasi' });
    const induk = kasusPada('2026-08-03T09:00', { rating: 5 });
    const anak = kasusPada('2026-08-03T09:00', { rating: 2 });
    const hasil = angka([lama, induk, anak]);
    expect(hasil.kelas).toEqual({ 'tanpa-pemeriksaan-lapangan': 2 });
    expect(hasil.rating).toEqual({ jumlah: 7, laporan: 2 });
    expect(hasil.kinerja.laporan).toBe(2);
  });

  it('are whole numbers, words and lists of them only, so that the journal can hold them', () => {
    const satu = kasusPada('2026-08-03T09:00', { pertamaTerkirim: wita('2026-08-04T09:00') });
    for (const nilai of nilaiDalam(angka([satu])))
      expect(['string', 'boolean'].includes(typeof nilai) || Number.isSafeInteger(nilai)).toBe(true);
  });

  it('by category never mixes a name with what every object has', () => {
    expect(Object.keys(jumlahMenurut(['__proto__', 'constructor'], (s) => s)).length).toBe(2);
  });
});

function nilaiDalam(isi: unknown): readonly unknown[] {
  return typeof isi === 'object' && isi !== null ? Object.values(isi).flatMap(nilaiDalam) : [isi];
}

describe('a text of others', () => {
  it('is told without the reporter', () => {
    expect(tanpaPelapor('menunggu Pak Agus Rekaan pulang', ['Agus Rekaan'])).not.toContain('Agus');
    expect(tanpaPelapor('menunggu bidang', ['Agus Rekaan'])).toBe('menunggu bidang');
  });
});
