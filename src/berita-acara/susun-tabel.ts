import type { Unsur } from 'pdfmake';
import type { KolomKertas } from './kertas.ts';
import type { Penulis } from './penulis.ts';
import { GARIS_TABEL, LEBAR, TABEL_BERGARIS } from './tata-kertas.ts';

/** Points. */
const UKURAN = 8.5;
/** Each cell has 4 points at either side. */
const TEPI_SEL = 8;
/** Lines of a cell: whatever somebody typed, a row fits on a page. */
const BARIS_SEL = 40;

/** Rows over as many pages as it takes; none is parted, and the header stands on each page. */
export function susunTabel(
  kolom: readonly KolomKertas[],
  baris: readonly (readonly string[])[],
  tulis: Penulis,
  lebar = LEBAR,
): readonly Unsur[] {
  const jumlah = kolom.reduce((n, satu) => n + satu.lebar, 0);
  const ruang = lebar - kolom.length * TEPI_SEL - (kolom.length + 1) * GARIS_TABEL;
  const widths = kolom.map((satu) => (ruang * satu.lebar) / jumlah);
  const sel = (teks: string, i: number, tebal = false): Unsur =>
    tulis.paragraf(teks, { lebar: widths[i] ?? 0, ukuran: UKURAN, tebal, barisMaks: BARIS_SEL });
  return [
    {
      table: {
        widths,
        body: [
          kolom.map(({ judul }, i) => sel(judul, i, true)),
          ...baris.map((satu) => kolom.map((_, i) => sel(satu[i] ?? '', i))),
        ],
        headerRows: 1,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
      },
      layout: TABEL_BERGARIS,
    },
  ];
}
