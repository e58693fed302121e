import type { SheetData } from 'write-excel-file/node';
import { netral } from '../xlsx/teks-netral.ts';
import type { IsiLembarKerja, Panduan } from './bentuk.ts';
import { BENTUK_LEMBAR, kolomTertulis, LEMBAR } from './bentuk.ts';
import type { DaftarPilihan } from './daftar-pilihan.ts';
import { susunDaftar } from './daftar-pilihan.ts';
import { fiturBuku } from './fitur-buku.ts';
import { susunLembarKasus } from './lembar-kasus.ts';
import { tinggiTeks } from './tinggi-teks.ts';
import type { LembarTulis } from './tipe-xlsx.ts';

const HURUF = { fontFamily: 'Arial', fontSize: 10 } as const;
const LEBAR_PANDUAN = [19, 22, 11, 25, 22, 21] as const;

/** A worksheet as the bytes of an xlsx: the cases, the guide, and two hidden sheets that the others lean on. */
export async function tulisLembarKerja(isi: IsiLembarKerja): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const daftar = susunDaftar(isi);
  const { lembar, ...kasus } = susunLembarKasus(isi, daftar);
  const semua = [lembar, lembarPanduan(isi.panduan), lembarDaftar(daftar), lembarBentuk(isi)];
  const fitur = fiturBuku({
    ...kasus,
    nomorLembar: 0,
    namaLembar: LEMBAR.kasus,
    lembarTersembunyi: [2, 3],
    nama: daftar.nama,
  });
  return writeXlsxFile(semua, { ...HURUF, features: [fitur] }).toBuffer();
}

/** What each action asks for, for people who have only the sheet. */
function lembarPanduan({ judul, kalimat, kepala, tabel }: Panduan): LembarTulis {
  const isi = { ...HURUF, type: String, wrap: true, alignVertical: 'top' as const };
  const lebar = LEBAR_PANDUAN.length;
  const selebar = LEBAR_PANDUAN.reduce<number>((jumlah, satu) => jumlah + satu, 0);
  const sebaris = (value: string) => [
    { ...isi, value, columnSpan: lebar, height: tinggiTeks([[value, selebar]]) },
    ...Array(lebar - 1).fill(null),
  ];
  const data: SheetData = [
    [{ ...isi, value: judul, fontSize: 13, fontWeight: 'bold', wrap: false }],
    ...kalimat.map((k) => sebaris(netral(k))),
    [],
    kepala.map((value) => ({ ...isi, value, fontWeight: 'bold' as const, backgroundColor: '#d9e1f2' })),
    ...tabel.map((baris) => {
      const height = tinggiTeks(baris.map((value, i) => [value, LEBAR_PANDUAN[i] ?? 1]));
      return baris.map((value) => ({ ...isi, value: netralBerbaris(value), height }));
    }),
  ];
  const columns = LEBAR_PANDUAN.map((width) => ({ width }));
  return { data, sheet: LEMBAR.panduan, columns, orientation: 'landscape', showGridLines: false };
}

/** Each line plain on its own: the ends of lines belong to the cell. */
const netralBerbaris = (teks: string): string => teks.split('\n').map(netral).join('\n');

function lembarDaftar({ kolom }: DaftarPilihan): LembarTulis {
  const tinggi = Math.max(0, ...kolom.map((k) => k.length));
  const data: SheetData = [
    kolom.map((k) => ({ value: k.length, type: Number })),
    ...Array.from({ length: tinggi }, (_, i) =>
      kolom.map((k) => (k[i] === undefined ? null : { value: k[i], type: String, format: '@' })),
    ),
  ];
  return { data, sheet: LEMBAR.daftar };
}

/** By this the file is known again, and a column that is missing or was renamed is called by its name. */
function lembarBentuk({ kolomIsian, lembar }: IsiLembarKerja): LembarTulis {
  const jenis = new Map(kolomIsian.map((k) => [k.nama, k.jenis]));
  const baris = [
    [BENTUK_LEMBAR, lembar],
    ...kolomTertulis(kolomIsian).map((nama) => [nama, jenis.get(nama) ?? '']),
  ];
  const data: SheetData = baris.map((b) => b.map((value) => ({ value, type: String, format: '@' })));
  return { data, sheet: LEMBAR.bentuk };
}
