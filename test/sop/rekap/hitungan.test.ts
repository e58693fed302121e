import { describe, expect, it } from 'vitest';
import { hitungRekap, type KasusDihitung } from '../../../src/sop/rekap/hitungan.ts';

const DARI = 1_000;
const TERKIRIM = { 'jawaban-server': 0, 'terbaca-kembali': 0, 'pernyataan-petugas': 0 };
const kasus = (ubah: Partial<KasusDihitung>): KasusDihitung => ({
  kanal: 'langsung',
  terlihat: 500,
  langkah: 'telaah',
  sejak: 500,
  berakhir: false,
  ...ubah,
});
const hitung = (...semua: readonly KasusDihitung[]) => hitungRekap(DARI, semua, [], TERKIRIM);

describe('the figures of a period', () => {
  it('tell apart who came in it, who ended in it, and who was still open at its end', () => {
    const selesai = { langkah: 'selesai', berakhir: true };
    const hasil = hitung(
      kasus({}),
      kasus({ terlihat: DARI }),
      kasus({ ...selesai, sejak: 1_500 }),
      kasus({ ...selesai, sejak: 999 }),
      kasus({ kanal: 'LAPOR!', terlihat: 1_200, langkah: 'ditutup-hulu', sejak: 800, berakhir: true }),
    );
    expect(hasil).toMatchObject({ masuk: 2, selesai: 2, terbuka: 2, terlambat: 0 });
    expect(hasil.akhir).toEqual({ selesai: 1, 'ditutup-hulu': 1 });
    expect(hasil.kanal).toEqual({
      langsung: { masuk: 1, selesai: 1, terbuka: 2, terlambat: 0 },
      'LAPOR!': { masuk: 1, selesai: 1, terbuka: 0, terlambat: 0 },
    });
  });

  it('add what was late per channel, per step, and per national clock', () => {
    const lewat = [
      { kanal: 'langsung', jam: 'sop', langkah: 'telaah', terlambat: true },
      { kanal: 'langsung', jam: 'sop', langkah: 'telaah', terlambat: true },
      { kanal: 'langsung', jam: 'sop', langkah: 'telaah', terlambat: false },
      { kanal: 'LAPOR!', jam: 'sop', langkah: 'telaah', terlambat: true },
      { kanal: 'LAPOR!', jam: 'nasional', langkah: 'tanggapan-akhir', terlambat: true },
    ] as const;
    const hasil = hitungRekap(DARI, [], lewat, TERKIRIM);
    expect(hasil.terlambat).toBe(4);
    expect(hasil.lewat).toEqual({ sop: { telaah: 3 }, nasional: { 'tanggapan-akhir': 1 } });
    expect(hasil.kanal['LAPOR!']?.terlambat).toBe(2);
  });
});
