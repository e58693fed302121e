import type { BarisLembar, LembarRekap, RekapTercetak } from '../ports/lembar-rekap.ts';
import type { SelLembar } from '../sop/rekap/sel-lembar.ts';
import { kolomAngka, teksLembar } from '../sop/rekap/sel-lembar.ts';
import { rekap as kata } from '../teks/kertas/rekap.ts';
import { kepalaBerulang } from './kepala-berulang.ts';
import { SELEBAR_KERTAS } from './selebar-kertas.ts';
import { teksSel } from './tabel.ts';

/** Named: a bold cell without it is shown in another face than the others. */
const HURUF = { fontFamily: 'Arial', fontSize: 10, alignVertical: 'top' } as const;
/** A table that is printed has its lines. */
const BERGARIS = { borderStyle: 'thin', borderColor: '#999999' } as const;
const KEPALA = { fontWeight: 'bold', backgroundColor: '#EEEEEE' } as const;
/** Excel holds 1,048,576; write-excel-file holds them all in memory, some 5 KB a row of a dozen cells. */
export const BARIS_LEMBAR_MAKS = 50_000;

/** A workbook with a sheet each; every cell is plain text or a number, there is no formula in it. */
export async function tulisXlsxRekap(rekap: RekapTercetak, judul: string): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const { ringkasan, langkah, buku, bulanan, terlambat, definisi } = rekap;
  const { seq, hash, segel } = rekap.jejak;
  const jejak = `${kata.jejak(seq, hash)} ${segel}`;
  const pembuka = [judul, `${rekap.judul} (${rekap.rentang})`, rekap.keadaan, ...rekap.catatan, jejak];
  const lain = [langkah, buku, bulanan, terlambat, definisi];
  const kepala = [
    { nama: ringkasan.nama, baris: pembuka.length + 2 },
    ...lain.map(({ nama }) => ({ nama, baris: 1 })),
  ];
  const semua = [lembar(ringkasan, pembuka), ...lain.map((satu) => lembar(satu))];
  return await writeXlsxFile(semua, { features: [SELEBAR_KERTAS, kepalaBerulang(kepala)] }).toBuffer();
}

function lembar({ nama, kolom, baris }: LembarRekap, pembuka: readonly string[] = []) {
  const letak = kolom.map((_, i) => ({ ...BERGARIS, align: letakKolom(baris, i) }));
  const atas = pembuka.map((satu, i) => [
    i === 0 ? { ...tanpaBungkus(satu), fontWeight: 'bold' as const } : tanpaBungkus(satu),
  ]);
  return {
    sheet: nama,
    data: [
      ...atas,
      ...(atas.length === 0 ? [] : [[]]),
      kolom.map(({ judul }, i) => ({ ...sel(judul), ...letak[i], ...KEPALA, height: 2 * TINGGI_BARIS })),
      ...baris.slice(0, BARIS_LEMBAR_MAKS).map((satu) => {
        const height = tinggiBaris(satu, kolom);
        return satu.map((nilai, i) => ({ ...sel(nilai), ...letak[i], height }));
      }),
    ],
    columns: kolom.map(({ lebar }) => ({ width: lebar })),
    orientation: 'landscape' as const,
    ...(atas.length === 0 ? { stickyRowsCount: 1 } : {}),
  };
}

/** A day at the right of its cell touches the word in the next. */
const letakKolom = (baris: LembarRekap['baris'], i: number): 'left' | 'right' =>
  kolomAngka(baris, i) ? 'right' : 'left';

/** Points of a line; LibreOffice does not make a row higher for words that wrap. */
const TINGGI_BARIS = 13;
/** Excel's own greatest row is 409 points. */
const BARIS_SEL_MAKS = 31;

function tinggiBaris(satu: BarisLembar, kolom: LembarRekap['kolom']): number {
  const baris = satu.map((nilai, i) => barisSel(teksLembar(nilai), kolom[i]?.lebar ?? 1));
  return TINGGI_BARIS * Math.min(Math.max(1, ...baris), BARIS_SEL_MAKS);
}

/** How many lines its words take, one after the other. */
function barisSel(teks: string, lebar: number): number {
  let baris = 1;
  let terisi = 0;
  for (const kata of teks.split(' ')) {
    const panjang = lebarTercetak(kata);
    if (terisi > 0 && terisi + SPASI + panjang > lebar) {
      baris++;
      terisi = 0;
    }
    terisi += (terisi === 0 ? 0 : SPASI) + panjang;
    baris += Math.max(0, Math.ceil(terisi / lebar) - 1);
    if (terisi > lebar) terisi %= lebar;
  }
  return baris;
}

/** In widths of a digit, which is what columns are measured in; of Arial, rounded up. */
const SPASI = 0.6;
const lebarTercetak = (kata: string): number =>
  kata.length + 0.5 * (kata.match(LEBAR)?.length ?? 0) - 0.45 * (kata.match(SEMPIT)?.length ?? 0);
const LEBAR = /[A-Zmw@%]/g;
const SEMPIT = /[ijlt.,;:'!|()/]/g;

/** Excel shows the decimal mark of its own language. */
const FORMAT = { persen: '0.0%', rata: '0.0', tanggal: 'dd/mm/yyyy' } as const;

function sel(nilai: SelLembar) {
  if (typeof nilai === 'string') return { ...HURUF, value: teksSel(nilai), type: String, wrap: true };
  if (typeof nilai === 'number') return { ...HURUF, value: nilai, type: Number };
  return { ...HURUF, value: nilai.nilai, type: Number, format: FORMAT[nilai.bentuk] };
}

/** Runs on over the empty cells beside it. */
const tanpaBungkus = (teks: string) => ({ ...HURUF, value: teksSel(teks), type: String });
