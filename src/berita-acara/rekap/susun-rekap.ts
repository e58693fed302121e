import type { Definisi, Unsur } from 'pdfmake';
import type { LembarRekap, RekapTercetak } from '../../ports/lembar-rekap.ts';
import type { SelLembar } from '../../sop/rekap/sel-lembar.ts';
import { teksLembar } from '../../sop/rekap/sel-lembar.ts';
import { kertas as umum } from '../../teks/kertas/kertas.ts';
import { rekap as kata } from '../../teks/kertas/rekap.ts';
import type { Huruf } from '../huruf.ts';
import type { Kertas } from '../kertas.ts';
import type { Penulis } from '../penulis.ts';
import { penulis } from '../penulis.ts';
import { susunKertas } from '../susun-kertas.ts';
import { susunTabel } from '../susun-tabel.ts';
import { ABU, LEBAR, LEBAR_REBAH, TEPI } from '../tata-kertas.ts';
import { baganKetepatan, baganLama, baganMasuk } from './bagan.ts';
import { kolomKertas } from './tabel-lembar.ts';

/** Rows of a list on paper: the workbook has them all. 1,000 in each of three lists are set in 0.5 GiB, 2,000 in 0.8. */
export const BARIS_KERTAS_MAKS = 1_000;
/** characters of a cell: an answer that is told, not repeated. */
const SEL_KERTAS_MAKS = 160;

/** The signed page, then charts, late ones, the monthly table, the register and what the figures mean. */
export function susunKertasRekap(kertas: Kertas, rekap: RekapTercetak, huruf: Huruf): Definisi {
  const tulis = penulis(huruf);
  const dasar = susunKertas(kertas, huruf);
  return {
    ...dasar,
    footer: (halaman, semua) => ({
      columns: [
        { width: '*', ...kecil(kertas.kaki, 'left', tulis) },
        { width: 100, ...kecil(umum.halaman(halaman, semua), 'right', tulis) },
      ],
      margin: [TEPI.kiri, 14, TEPI.kanan, 0],
    }),
    content: [
      ...dasar.content,
      ...lampiranBagan(rekap, huruf, tulis),
      ...lampiran('II', rekap.terlambat, 'landscape', tulis),
      ...lampiran('III', rekap.bulanan, 'landscape', tulis),
      ...lampiran('IV', rekap.buku, 'landscape', tulis),
      ...lampiran('V', rekap.definisi, 'portrait', tulis),
    ],
  };
}

/** Pages stand and lie: the foot goes by the width of each. */
const kecil = (teks: string, alignment: 'left' | 'right', tulis: Penulis): Unsur => ({
  ...tulis.baris(teks, { ukuran: 7.5, alignment }),
  color: ABU,
});

function lampiranBagan({ bagan }: RekapTercetak, huruf: Huruf, tulis: Penulis): readonly Unsur[] {
  const gambar = [
    [kata.bagan.masuk, baganMasuk(bagan.masuk)],
    [kata.bagan.ketepatan, baganKetepatan(bagan.ketepatan, huruf)],
    [kata.bagan.lama, baganLama(bagan.lama)],
  ] as const;
  return [
    {
      ...judul(kata.lampiran('I', kata.bagan.nama), tulis),
      pageBreak: 'before',
      pageOrientation: 'portrait',
    },
    ...gambar.map(
      ([nama, svg]): Unsur => ({
        stack: [{ ...tulis.baris(nama, { tebal: true, ukuran: 10 }), margin: [0, 10, 0, 6] }, { svg }],
        unbreakable: true,
      }),
    ),
  ];
}

function lampiran(
  nomor: string,
  lembar: LembarRekap,
  pageOrientation: 'portrait' | 'landscape',
  tulis: Penulis,
): readonly Unsur[] {
  const { nama, baris, selebihnya = 0 } = lembar;
  const sebutan = kata.lampiran(nomor, nama);
  if (baris.length === 0) return [nihil(sebutan, tulis)];
  const semua = baris.length + selebihnya;
  const tampil = baris
    .slice(0, BARIS_KERTAS_MAKS)
    .map((satu) => satu.map(pageOrientation === 'landscape' ? pendek : teksLembar));
  const lebar = pageOrientation === 'landscape' ? LEBAR_REBAH : LEBAR;
  return [
    {
      stack: susunTabel(kolomKertas(lembar), tampil, tulis, { lebar, judul: sebutan }),
      pageBreak: 'before',
      pageOrientation,
    },
    ...(tampil.length === semua ? [] : [tulis.baris(kata.takSemua(tampil.length, semua))]),
  ];
}

/** Takes no page of its own. */
const nihil = (sebutan: string, tulis: Penulis): Unsur => ({
  stack: [judul(sebutan, tulis), tulis.baris(kata.tidakAda)],
  unbreakable: true,
  margin: [0, 14, 0, 0],
});

const pendek = (nilai: SelLembar): string => {
  const isi = teksLembar(nilai);
  return isi.length > SEL_KERTAS_MAKS ? `${isi.slice(0, SEL_KERTAS_MAKS).toWellFormed()}…` : isi;
};

const judul = (teks: string, tulis: Penulis): Unsur => ({
  ...tulis.baris(teks, { tebal: true, ukuran: 11 }),
  margin: [0, 0, 0, 6],
});
