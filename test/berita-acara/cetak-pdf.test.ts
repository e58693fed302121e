import { describe, expect, it } from 'vitest';
import { cetakSatuHalaman } from '../../src/berita-acara/cetak-pdf.ts';
import type { TandaTerima } from '../../src/berita-acara/isi/isi-tanda-terima.ts';
import { KERAPATAN, susunTandaTerima } from '../../src/berita-acara/tanda-terima.ts';
import { bacaPdf, popplerAda, TANPA_POPPLER } from './poppler.ts';
import { tandaTerimaUji } from './tanda-terima-uji.ts';

const cetak = (isi: TandaTerima) =>
  cetakSatuHalaman((kerapatan, huruf) => susunTandaTerima(isi, kerapatan, huruf), KERAPATAN);

const ada = popplerAda();
const judul = (kalimat: string) => (ada ? kalimat : `${kalimat} (${TANPA_POPPLER})`);

/** The longest that settings, an SOP file and a form can hold, and then some. */
const terpanjang = (kata: string): TandaTerima =>
  tandaTerimaUji({
    kop: { baris: Array.from({ length: 8 }, () => kata.repeat(2000)), logo: null },
    trackingId: kata.repeat(50),
    kanal: kata.repeat(2000),
    penerima: { nama: kata.repeat(2000), jabatan: kata.repeat(2000), nip: kata.repeat(2000) },
    berkas: 5,
    formulir: Array.from({ length: 60 }, (_, i) => [`${i}${kata.repeat(64)}`, kata.repeat(20_000)]),
    sop: { nama: kata.repeat(2000), nomor: kata.repeat(2000), menjawab: false },
    peringatan: Array.from({ length: 20 }, () => kata.repeat(2000)),
    langkah: Array.from({ length: 40 }, (_, i) => ({
      nama: kata.repeat(2000),
      pelaksana: kata.repeat(2000),
      batas: '999999999999 hari kerja',
      kini: i === 0,
      berjamKerja: true,
    })),
    kini: kata.repeat(2000),
  });

describe('a receipt as PDF', () => {
  it('has the same bytes for the same input, and others once more was recorded', async () => {
    const satu = Buffer.from(await cetak(tandaTerimaUji()));
    expect(satu.equals(await cetak(tandaTerimaUji()))).toBe(true);
    expect(satu.equals(await cetak(tandaTerimaUji({ menurut: 0 })))).toBe(false);
  });

  it.skipIf(!ada)(judul('is one page whose words another program reads'), async () => {
    const isi = tandaTerimaUji({
      formulir: [
        ['Nama', 'Sari Rekaan'],
        ['Isi', '<b>Lampu</b> é {{x}} الشكوى 😀'],
      ],
    });
    const { halaman, keterangan, teks } = bacaPdf(await cetak(isi));
    expect(halaman).toBe(1);
    for (const kata of [
      'REG-2026-000001',
      'Sari Rekaan',
      '<b>Lampu</b> é {{x}} � �',
      'Yang menerima,',
      'pukul 09.32 WITA',
    ])
      expect(teks).toContain(kata);
    expect(keterangan).toMatch(/CreationDate:\s+2026-11-20T01:25:00Z/);
    expect(keterangan).not.toMatch(/Sari|Lampu/);
  });

  it.skipIf(!ada).each([
    ['words', 'kata '],
    ['one word without an end', 'W'],
    ['lines', 'x\n'],
    ['what cannot be drawn', 'ا '],
    ['letters with marks', 'e\u0323\u0302\u0301\u0300'],
  ])(judul('is one page however long everything is: %s'), async (_, kata) => {
    const { halaman, teks } = bacaPdf(await cetak(terpanjang(kata)));
    expect(halaman).toBe(1);
    expect(teks).toContain('REG-2026-000001');
    // What comes last on the page, and its foot.
    expect(teks).toContain('Yang menerima,');
    expect(teks).toContain('Menurut catatan sampai Jumat');
  });

  it('fails without quoting what it was about', async () => {
    const rusak = () =>
      susunTandaTerima(tandaTerimaUji(), KERAPATAN[0]!, { lebar: () => 1, ada: () => true });
    const gagal = cetakSatuHalaman(() => ({ ...rusak(), content: [{ Sari: 'Rekaan' } as never] }), [1]);
    await expect(gagal).rejects.toThrow(/^the PDF could not be made: \w+$/);
  });
});
