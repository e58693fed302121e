import type { TataTabel, Unsur } from 'pdfmake';
import { beritaAcara as kata } from '../teks/kertas/berita-acara.ts';
import { bersama, UKURAN_NASKAH } from './alinea.ts';
import type { Hadirin } from './kertas.ts';
import type { Penulis } from './penulis.ts';
import { GARIS_TABEL, LEBAR, TABEL_BERGARIS, TINGGI } from './tata-kertas.ts';
import { tinggiSemua, tinggiUnsur } from './tinggi-unsur.ts';

/** With its 4 points at either side of a cell, and the lines between them. */
const KOLOM = [26, 268, LEBAR - 26 - 268 - 4 * GARIS_TABEL] as const;
const TEPI_SEL = [4, 2.5, 4, 3] as const;
/** Points of a row: a hand signs in it. */
const RUANG_BARIS = 36;
/** Rows on the page of the signatures: nobody signs a page of bare signatures. */
const BARIS_AKHIR = 2;
/** Points that the table, what stands above and what below it may take to be kept on one page. */
const UTUH_MAKS = TINGGI * 0.7;
/** A name, and two offices, of 200 characters each. */
const BARIS_SEL = 40;

/**
 * Who was there, after the last lines of the text (`ekor`) and before the signatures (`bersatu`): these are one row of
 * the table with the last who were there, so that its header stands above them on whatever page they come to.
 */
export function susunHadirin(
  hadirin: readonly Hadirin[],
  ekor: readonly Unsur[],
  bersatu: readonly Unsur[],
  tulis: Penulis,
): readonly Unsur[] {
  const kepala = barisKepala(tulis);
  const baris = () => hadirin.map((satu, i) => barisHadirin(satu, i, tulis));
  const utuh = [tabel([...kepala, ...baris()]), ...bersatu];
  if (tinggiSemua([...ekor, ...utuh]) <= UTUH_MAKS) return [bersama([...ekor, ...utuh])];
  const semua = baris();
  const n = muatAkhir(semua, TINGGI - tinggiUnsur(tabel(kepala)) - tinggiSemua(bersatu));
  if (n === 0) return [...ekor, tabel([...kepala, ...semua]), bersama(bersatu)];
  // All of them are that one row: the last lines would end the page before it, where there is room for them above it.
  if (n === semua.length && tinggiSemua([...ekor, ...utuh]) <= TINGGI) return [bersama([...ekor, ...utuh])];
  return [...ekor, tabel([...kepala, ...semua.slice(0, -n), barisAkhir(semua.slice(-n), bersatu)])];
}

type Baris = readonly Unsur[];

/** Of the last rows, those that fit. */
function muatAkhir(semua: readonly Baris[], tinggi: number): number {
  const calon = [2, 1].filter((n) => n <= BARIS_AKHIR && n <= semua.length);
  return calon.find((n) => tinggiUnsur(tabel(semua.slice(-n), TANPA_KEPALA)) <= tinggi) ?? 0;
}

const TANPA_TEPI = [false, false, false, false] as const;
const KOSONG: Unsur = { text: '', border: TANPA_TEPI };
const KEPALA = 2;
const TANPA_KEPALA = 0;

function barisKepala(tulis: Penulis): readonly Baris[] {
  const { no, nama, tandaTangan } = kata.kolomHadirin;
  const judul = { ...tulis.baris(kata.hadirin, { ukuran: UKURAN_NASKAH }), margin: [0, 4, 0, 4] } as const;
  return [
    [{ ...judul, colSpan: 3, border: TANPA_TEPI }, KOSONG, KOSONG],
    [no, nama, tandaTangan].map((teks, i) => sel(teks, i, tulis, true)),
  ];
}

function barisHadirin({ nama, jabatan, menolak }: Hadirin, i: number, tulis: Penulis): Baris {
  const nomor = `${i + 1}.`;
  const siapa = sel(jabatan === '' ? nama : `${nama}\n${jabatan}`, 1, tulis);
  const [kiri, atas, kanan, bawah] = TEPI_SEL;
  const sisa = Math.max(0, RUANG_BARIS - tinggiUnsur(siapa));
  return [
    sel(nomor, 0, tulis),
    { ...siapa, margin: [kiri, atas, kanan, bawah + sisa] },
    sel(menolak ? kata.menolak : nomor, 2, tulis),
  ];
}

function sel(teks: string, kolom: number, tulis: Penulis, tebal = false): Unsur {
  const lebar = (KOLOM[kolom] ?? 0) - TEPI_SEL[0] - TEPI_SEL[2];
  return { ...tulis.paragraf(teks, { lebar, tebal, barisMaks: BARIS_SEL }), margin: TEPI_SEL };
}

const barisAkhir = (akhir: readonly Baris[], bersatu: readonly Unsur[]): Baris => [
  {
    // Its lines cover those of the table around it.
    stack: [{ ...tabel(akhir, TANPA_KEPALA), margin: [-GARIS_TABEL, -GARIS_TABEL, 0, 0] }, ...bersatu],
    colSpan: 3,
    border: TANPA_TEPI,
  },
  KOSONG,
  KOSONG,
];

const tabel = (body: readonly Baris[], headerRows = KEPALA): Unsur => ({
  table: {
    widths: [...KOLOM],
    body,
    headerRows,
    dontBreakRows: true,
    ...(headerRows === 0 ? {} : { keepWithHeaderRows: 1 }),
  },
  // No line above its title. The cells have their own room, so that the last row may hold a table as wide as this one.
  layout: { ...TANPA_SELA, hLineWidth: (n) => (n === 0 && headerRows > 0 ? 0 : GARIS_TABEL) },
});

const TANPA_SELA: TataTabel = {
  ...TABEL_BERGARIS,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};
