import type { Definisi, TataTabel, Unsur } from 'pdfmake';
import { kertas as kata } from '../teks/kertas/kertas.ts';
import type { Huruf } from './huruf.ts';
import { TAK_TERCETAK } from './huruf.ts';
import type { Penulis } from './penulis.ts';
import { penulis, UKURAN } from './penulis.ts';
import { ABU, tanpaGambar } from './tata-kertas.ts';

/** The morning digest in words: its maker is src/report/lembar-tenggat/lembar-cetak.ts. */
export interface LembarTercetak {
  readonly instansi: string;
  readonly judul: string;
  readonly untuk: string;
  readonly menurut: string;
  /** ms UTC: the document's date. */
  readonly dibuat: number;
  /** In the place of the tables; null: there are some. */
  readonly kosong: string | null;
  readonly tabel: readonly TabelTercetak[];
  readonly catatan: string | null;
}

export interface TabelTercetak {
  readonly judul: string;
  /** The share of the width that each column takes. */
  readonly lebar: readonly number[];
  readonly kepala: readonly string[];
  readonly baris: readonly (readonly string[])[];
  readonly lebih: string | null;
}

/** Points; a list to work by needs no room for a binder. */
const TEPI = 40;
const LEBAR = 595.28 - 2 * TEPI;
const SEL = { kiri: 3, kanan: 3 } as const;
const UKURAN_SEL = 8.5;
/** Lines of a cell: a number, two deadlines, a step, and what else is said of it. */
const BARIS_SEL = 6;
const GARIS = '#b8b8b8';
const LATAR = '#eeeeee';

/** As many A4 pages as it takes; the heading of a table stands again on each of its pages. */
export function susunLembarTenggat(isi: LembarTercetak, huruf: Huruf): Definisi {
  const tulis = penulis(huruf);
  const content = [
    ...kepala(isi, tulis),
    ...(isi.kosong === null ? [] : [tulis.baris(isi.kosong, { ukuran: 11 })]),
    ...isi.tabel.flatMap((tabel) => satuTabel(tabel, tulis)),
    ...(isi.catatan === null ? [] : [{ ...kecil(isi.catatan, tulis), margin: [0, 8, 0, 0] } as const]),
  ];
  return {
    info: {
      title: tulis.bersih(isi.judul),
      author: tulis.bersih(isi.instansi),
      creationDate: new Date(isi.dibuat),
    },
    pageSize: 'A4',
    pageMargins: [TEPI, 36, TEPI, 40],
    defaultStyle: { fontSize: UKURAN },
    content,
    footer: kaki(isi, content, tulis),
  };
}

function kepala({ instansi, judul, untuk, menurut }: LembarTercetak, tulis: Penulis): readonly Unsur[] {
  const satu = (teks: string, ukuran: number, tebal: boolean) =>
    tulis.paragraf(teks, { lebar: LEBAR, ukuran, tebal, barisMaks: 2 });
  return [
    satu(instansi, 9, false),
    { ...satu(judul, 15, true), margin: [0, 2, 0, 0] },
    { ...satu(untuk, 11, true), margin: [0, 2, 0, 0] },
    { ...kecil(menurut, tulis), margin: [0, 0, 0, 4] },
  ];
}

const kecil = (teks: string, tulis: Penulis): Unsur => ({
  ...tulis.paragraf(teks, { lebar: LEBAR, ukuran: UKURAN_SEL, barisMaks: 2 }),
  color: ABU,
});

/** The title is a row of the table, so that it goes with its heading from page to page. */
function satuTabel({ judul, lebar, kepala, baris, lebih }: TabelTercetak, tulis: Penulis): readonly Unsur[] {
  const widths = lebar.map((bagian) => bagian * LEBAR - SEL.kiri - SEL.kanan);
  const sel = (teks: string, kolom: number, tebal = false): Unsur =>
    tulis.paragraf(teks, { lebar: widths[kolom] ?? 0, ukuran: UKURAN_SEL, tebal, barisMaks: BARIS_SEL });
  const judulTabel: Unsur = {
    ...tulis.paragraf(judul, {
      lebar: LEBAR - SEL.kiri - SEL.kanan,
      ukuran: 10.5,
      tebal: true,
      barisMaks: 1,
    }),
    colSpan: lebar.length,
  };
  const kosong = (): Unsur => ({ text: '' });
  return [
    {
      table: {
        widths,
        body: [
          [judulTabel, ...lebar.slice(1).map(kosong)],
          kepala.map((teks, kolom) => sel(teks, kolom, true)),
          ...baris.map((satu) => satu.map((teks, kolom) => sel(teks, kolom, kolom === 0))),
        ],
        headerRows: 2,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
      },
      layout: TATA,
      margin: [0, 8, 0, 0],
    },
    ...(lebih === null ? [] : [{ ...kecil(lebih, tulis), margin: [0, 2, 0, 0] } as const]),
  ];
}

const TATA: TataTabel = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => GARIS,
  paddingLeft: () => SEL.kiri,
  paddingRight: () => SEL.kanan,
  paddingTop: () => 2,
  paddingBottom: () => 2,
  fillColor: (baris) => (baris === 1 ? LATAR : null),
};

function kaki(
  { judul, untuk }: LembarTercetak,
  content: readonly Unsur[],
  tulis: Penulis,
): Definisi['footer'] {
  const arti = JSON.stringify(content, tanpaGambar).includes(TAK_TERCETAK)
    ? ` · ${kata.takTercetak(TAK_TERCETAK)}`
    : '';
  const teks = `${judul} · ${untuk}${arti}`;
  return (halaman, semua) => ({
    columns: [
      {
        width: LEBAR - 100,
        ...tulis.paragraf(teks, { lebar: LEBAR - 100, ukuran: 7.5, barisMaks: 2 }),
        color: ABU,
      },
      {
        width: 100,
        ...tulis.baris(kata.halaman(halaman, semua), { ukuran: 7.5, alignment: 'right' }),
        color: ABU,
      },
    ],
    margin: [TEPI, 12, TEPI, 0],
  });
}
