import type { BarisLembar, LembarRekap, RekapTercetak } from '../ports/lembar-rekap.ts';
import type { SelLembar } from '../sop/rekap/sel-lembar.ts';
import { teksLembar } from '../sop/rekap/sel-lembar.ts';
import { rekap as kata } from '../teks/kertas/rekap.ts';
import { SELEBAR_KERTAS } from './selebar-kertas.ts';
import { teksSel } from './tabel.ts';

/** Named: a bold cell without it is shown in another face than the others. */
const HURUF = { fontFamily: 'Arial', fontSize: 10, alignVertical: 'top' } as const;
/** Excel holds 1,048,576; write-excel-file holds them all in memory, some 5 KB a row of a dozen cells. */
export const BARIS_LEMBAR_MAKS = 50_000;

/** A workbook with a sheet each; every cell is plain text or a number, there is no formula in it. */
export async function tulisXlsxRekap(rekap: RekapTercetak, judul: string): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const { ringkasan, langkah, buku, bulanan, terlambat, definisi } = rekap;
  const { seq, hash, segel } = rekap.jejak;
  const jejak = `${kata.jejak(seq, hash)} ${segel}`;
  const pembuka = [judul, `${rekap.judul} (${rekap.rentang})`, rekap.keadaan, ...rekap.catatan, jejak];
  const semua = [
    lembar(ringkasan, pembuka),
    ...[langkah, buku, bulanan, terlambat, definisi].map((satu) => lembar(satu)),
  ];
  return await writeXlsxFile(semua, { features: [SELEBAR_KERTAS] }).toBuffer();
}

function lembar({ nama, kolom, baris }: LembarRekap, pembuka: readonly string[] = []) {
  const kepala = kolom.map(({ judul }) => ({
    ...sel(judul),
    fontWeight: 'bold' as const,
    height: 2 * TINGGI_BARIS,
  }));
  const atas = pembuka.map((satu, i) => [
    i === 0 ? { ...tanpaBungkus(satu), fontWeight: 'bold' as const } : tanpaBungkus(satu),
  ]);
  return {
    sheet: nama,
    data: [
      ...atas,
      ...(atas.length === 0 ? [] : [[]]),
      kepala,
      ...baris.slice(0, BARIS_LEMBAR_MAKS).map((satu: BarisLembar) => barisLembar(satu, kolom)),
    ],
    columns: kolom.map(({ lebar }) => ({ width: lebar })),
    orientation: 'landscape' as const,
    ...(atas.length === 0 ? { stickyRowsCount: 1 } : {}),
  };
}

/** Points of a line; LibreOffice does not make a row higher for words that wrap. */
const TINGGI_BARIS = 13;
/** Excel's own greatest row is 409 points. */
const BARIS_SEL_MAKS = 31;

function barisLembar(satu: BarisLembar, kolom: LembarRekap['kolom']) {
  const baris = satu.map((nilai, i) => Math.ceil((teksLembar(nilai).length * 1.1) / (kolom[i]?.lebar ?? 1)));
  const height = TINGGI_BARIS * Math.min(Math.max(1, ...baris), BARIS_SEL_MAKS);
  return satu.map((nilai) => ({ ...sel(nilai), height }));
}

/** Excel shows the decimal mark of its own language. */
const FORMAT = { persen: '0.0%', rata: '0.0', tanggal: 'dd/mm/yyyy' } as const;

function sel(nilai: SelLembar) {
  if (typeof nilai === 'string') return { ...HURUF, value: teksSel(nilai), type: String, wrap: true };
  if (typeof nilai === 'number') return { ...HURUF, value: nilai, type: Number };
  return { ...HURUF, value: nilai.nilai, type: Number, format: FORMAT[nilai.bentuk] };
}

/** Runs on over the empty cells beside it. */
const tanpaBungkus = (teks: string) => ({ ...HURUF, value: teksSel(teks), type: String });
