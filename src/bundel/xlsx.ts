import type { Sel, Tabel } from './tabel.ts';
import { teksSel } from './tabel.ts';

/**
 * write-excel-file holds all rows, also where it writes a stream: 18 columns took 190 MiB at 10,000 rows, 305 at 20,000
 * and 1,300 at 100,000. An office writes a few hundred Berita Acara a year; for more there are CSV and JSONL.
 */
export const BARIS_XLSX_MAKS = 10_000;

/** In characters. Two times (51) stand whole; a hash (64), the last column, runs on over the empty ones beside it. */
const LEBAR_KOLOM = { minimum: 8, maksimum: 56 } as const;
const JARAK_SEL = 2;
/** Named: a bold cell without it is shown in another face than the others. */
const HURUF = { fontFamily: 'Arial', fontSize: 10 } as const;

/** One sheet, every cell plain text or a number: there is no formula in it. */
export async function tulisXlsx<T>(tabel: Tabel<T>, rows: readonly T[], lembar: string): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const kepala = tabel.map(([nama]) => ({
    ...HURUF,
    value: nama,
    type: String,
    fontWeight: 'bold' as const,
  }));
  const isi = rows.map((baris) => tabel.map(([, ambil]) => sel(ambil(baris))));
  const hasil = writeXlsxFile([kepala, ...isi], {
    sheet: lembar,
    columns: tabel.map((_, i) => ({ width: lebarKolom([kepala, ...isi].map((baris) => baris[i]?.value)) })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  });
  return hasil.toBuffer();
}

function lebarKolom(nilai: readonly (string | number | undefined)[]): number {
  const terpanjang = nilai.reduce((n: number, satu) => Math.max(n, String(satu ?? '').length), 0);
  return Math.min(Math.max(terpanjang + JARAK_SEL, LEBAR_KOLOM.minimum), LEBAR_KOLOM.maksimum);
}

const sel = (nilai: Sel) =>
  typeof nilai === 'number'
    ? { ...HURUF, value: nilai, type: Number, align: 'left' as const }
    : { ...HURUF, value: teksSel(nilai), type: String };
