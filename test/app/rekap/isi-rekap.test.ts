import { describe, expect, it } from 'vitest';
import { susunBukuRekap } from '../../../src/app/rekap/isi-rekap.ts';
import type { PembacaEkspor } from '../../../src/ports/store/ekspor.ts';
import type { BarisBuku } from '../../../src/ports/store/rekap.ts';

const PERIODE = { kode: '2026-09', awal: '2026-09-01', bulan: 1 } as const;

const laporan = (n: number, apip: boolean): BarisBuku => ({
  kasus: `K-${n}`,
  trackingId: `${n}`,
  nomorRegistrasi: null,
  sop: 'hash-sop',
  kanal: 'lapor',
  kategori: null,
  kelas: 'informasi',
  anonim: false,
  rahasia: false,
  apip,
  dihapus: false,
  dibuat: null,
  terlihat: n,
  disposisi: null,
  langkah: 'telaah',
  judul: 'Jalan rusak',
  bidang: [],
  tanggapan: null,
});

describe('the register of a recap', () => {
  it('looks for a reporter only in what is shown, and counts the rest without those at APIP', () => {
    const dicari: string[] = [];
    const baca = {
      *bukuRekap() {
        for (let n = 1; n <= 6; n++) yield laporan(n, n === 2 || n === 6);
      },
      pelapor(kasus: string) {
        dicari.push(kasus);
        return { identitas: [], tersembunyi: false };
      },
    } as Partial<PembacaEkspor> as PembacaEkspor;
    const { buku, selebihnya, tersembunyi } = susunBukuRekap(baca, PERIODE, { sekarang: 0, batas: 2 });
    expect(buku.map(({ nomor }) => nomor)).toEqual(['1', '3']);
    expect([selebihnya, tersembunyi]).toEqual([2, 2]);
    expect(dicari).toEqual(['K-1', 'K-3']);
  });
});
