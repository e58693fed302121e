import type { TataTabel, Unsur } from 'pdfmake';
import type { KolomKertas } from './kertas.ts';
import { lebarKolom } from './lebar-kolom.ts';
import type { Penulis } from './penulis.ts';
import { GARIS_TABEL, LEBAR, TABEL_BERGARIS } from './tata-kertas.ts';

/** Points. */
const UKURAN = 8.5;
const UKURAN_JUDUL = 11;
/** Above a title, and below the table. */
const SELA = 6;
/** Each cell has 4 points at either side. */
const TEPI_SEL = 8;
/** Lines of a cell: whatever somebody typed, a row fits on a page. */
const BARIS_SEL = 40;

/** Rows that go with the header: a single one at the foot of a page looks like the whole table. */
const BARIS_BERSAMA = 2;

interface TataIsi {
  /** Points. */
  readonly lebar?: number;
  /** '': none. */
  readonly judul?: string;
}

/** Rows over as many pages as it takes; none is parted, and title and header stand on each page. */
export function susunTabel(
  kolom: readonly KolomKertas[],
  baris: readonly (readonly string[])[],
  tulis: Penulis,
  { lebar = LEBAR, judul = '' }: TataIsi = {},
): readonly Unsur[] {
  const ruang = lebar - kolom.length * TEPI_SEL - (kolom.length + 1) * GARIS_TABEL;
  const ukuran = { ukuran: UKURAN };
  const widths = lebarKolom(kolom, baris, ruang, (kata, tebal) => tulis.lebar(kata, { ...ukuran, tebal }));
  const sel = (teks: string, i: number, tebal = false): Unsur =>
    tulis.paragraf(teks, {
      ...ukuran,
      lebar: widths[i] ?? 0,
      tebal,
      barisMaks: BARIS_SEL,
      alignment: kolom[i]?.kanan === true ? 'right' : 'left',
    });
  const atas = judul === '' ? [] : [barisJudul(judul, kolom.length, tulis)];
  return [
    {
      table: {
        widths: [...widths],
        body: [
          ...atas,
          kolom.map(({ judul }, i) => sel(judul, i, true)),
          ...baris.map((satu) => kolom.map((_, i) => sel(satu[i] ?? '', i))),
        ],
        headerRows: atas.length + 1,
        dontBreakRows: true,
        keepWithHeaderRows: Math.min(BARIS_BERSAMA, baris.length),
      },
      layout: atas.length === 0 ? TABEL_BERGARIS : BERJUDUL,
      margin: [0, 0, 0, SELA],
    },
  ];
}

/** A row of the table, without its lines: a title above it would stay behind at the foot of the page before. */
const barisJudul = (judul: string, kolom: number, tulis: Penulis): readonly Unsur[] => [
  {
    ...tulis.baris(judul, { tebal: true, ukuran: UKURAN_JUDUL }),
    colSpan: kolom,
    border: [false, false, false, true],
    margin: [-TEPI_SEL / 2, SELA, 0, 0],
  },
  ...Array.from({ length: kolom - 1 }, (): Unsur => ({ text: '' })),
];

/** pdfmake draws a line above the cells that are spanned, whatever their own border says. */
const BERJUDUL: TataTabel = { ...TABEL_BERGARIS, hLineWidth: (baris) => (baris === 0 ? 0 : GARIS_TABEL) };
