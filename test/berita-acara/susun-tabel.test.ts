import { describe, expect, it } from 'vitest';
import { cetakPdf } from '../../src/berita-acara/cetak-pdf.ts';
import { penulis } from '../../src/berita-acara/penulis.ts';
import { susunTabel } from '../../src/berita-acara/susun-tabel.ts';
import { TEPI, TINGGI } from '../../src/berita-acara/tata-kertas.ts';
import { bacaPdf, popplerAda, TANPA_POPPLER } from './poppler.ts';

const ada = popplerAda();
const judul = (kalimat: string) => (ada ? kalimat : `${kalimat} (${TANPA_POPPLER})`);
const KOLOM = [
  { judul: 'Uraian', lebar: 30 },
  { judul: 'Jumlah', lebar: 10 },
];

/** A table below so many points of page, each page ended by its number. */
const cetak = (terisi: number, baris: number) =>
  cetakPdf((huruf) => ({
    info: { title: 'x', author: 'x', creationDate: new Date(0) },
    pageSize: 'A4',
    pageMargins: [TEPI.kiri, TEPI.atas, TEPI.kanan, TEPI.bawah],
    defaultStyle: { fontSize: 10 },
    content: [
      { text: 'Pembuka', margin: [0, 0, 0, terisi] },
      ...susunTabel(
        KOLOM,
        Array.from({ length: baris }, (_, i) => [`Baris ${i + 1}`, '1']),
        penulis(huruf),
        { judul: 'Per langkah' },
      ),
      { text: 'Penutup' },
    ],
    footer: (halaman) => ({ text: `halaman ${halaman}` }),
  }));

describe('a table with a title', () => {
  it.skipIf(!ada)(judul('takes its title along to the next page'), async () => {
    for (const sisa of [24, 40, 56]) {
      const { teks } = bacaPdf(await cetak(TINGGI - 12 - sisa, 3));
      expect(teks, `${sisa}`).toMatch(/Pembuka halaman 1 Per langkah Uraian Jumlah Baris 1 1/);
    }
  });

  it.skipIf(!ada)(judul('has title and header on each of its pages, and no row twice'), async () => {
    const { teks, halaman } = bacaPdf(await cetak(0, 100));
    expect(halaman).toBeGreaterThan(2);
    expect(teks.match(/Per langkah Uraian Jumlah/g)).toHaveLength(halaman);
    for (const i of [1, 50, 100]) expect(teks.match(new RegExp(`Baris ${i} 1`, 'g'))).toHaveLength(1);
  });
});
