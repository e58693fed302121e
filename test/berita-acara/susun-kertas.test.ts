import { describe, expect, it } from 'vitest';
import { cetakPdf } from '../../src/berita-acara/cetak-pdf.ts';
import { isiBeritaAcara } from '../../src/berita-acara/isi/isi-berita-acara.ts';
import type { Kertas } from '../../src/berita-acara/kertas.ts';
import { susunKertas } from '../../src/berita-acara/susun-kertas.ts';
import { bahanUji } from './berita-acara-uji.ts';
import { halamanPdf, kataPdf, popplerAda, TANPA_POPPLER } from './poppler.ts';

const ada = popplerAda();
const judul = (kalimat: string) => (ada ? kalimat : `${kalimat} (${TANPA_POPPLER})`);
const cetak = (kertas: Kertas) => cetakPdf((huruf) => susunKertas(kertas, huruf));

const lembar = (arahan: string): Kertas => {
  const pasangan = [
    ['Arahan', arahan],
    ['Dicatat atas keputusan', 'Bima Contoh, Kepala Dinas'],
  ] as const;
  return {
    ...isiBeritaAcara(bahanUji()),
    ...{ orang: [], lanjutan: null, foto: [], penutup: null, hadirin: [], mengetahui: null },
    ...{ jejak: null, keterangan: ['Dicetak lagi.'] },
    bagian: [{ judul: 'Mendisposisi', isi: { jenis: 'pasangan', pasangan } }],
  };
};

describe('a paper as PDF', () => {
  it.skipIf(!ada)(judul('never signs a page on which nothing of a long text stands'), async () => {
    for (let n = 30; n < 62; n += 2) {
      const halaman = halamanPdf(await cetak(lembar('Datangi keluarganya hari ini juga. '.repeat(n))));
      expect(halaman.at(-1)).toContain('Datangi keluarganya');
      expect(halaman.at(-1)).toContain('Bima Contoh');
    }
  });

  it.skipIf(!ada)(judul('begins what is said below the signatures at the margin'), async () => {
    const kata = kataPdf(await cetak(lembar('Datangi.')));
    const kiri = (teks: string) => kata.find((satu) => satu.teks === teks)?.kiri;
    expect(kiri('Dicetak')).toBeCloseTo(kiri('Mendisposisi') ?? 0, 0);
  });
});
