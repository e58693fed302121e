import type { CellObject, Row } from 'write-excel-file/node';
import { labelZona, offsetMs } from '../../sop/waktu/waktu.ts';
import { netral } from '../xlsx/teks-netral.ts';
import type { BarisKasus, IsiLembarKerja, KolomIsian } from './bentuk.ts';
import {
  hurufKolom,
  KOLOM_AKSI,
  KOLOM_KETERANGAN,
  KOLOM_PETUGAS,
  KOLOM_PILIHAN,
  KOLOM_TANDA,
  kolomTertulis,
  LEMBAR,
} from './bentuk.ts';
import type { DaftarPilihan } from './daftar-pilihan.ts';
import { RUMUS_PETUGAS, rumusAksi, rumusLewat, rumusPilihan, rumusWarna } from './daftar-pilihan.ts';
import type { AturanIsi } from './fitur-buku.ts';
import { tulisTanda } from './tanda.ts';
import { tinggiTeks } from './tinggi-teks.ts';
import type { LembarTulis } from './tipe-xlsx.ts';

/** Grey is not to be filled in; yellow must be and green may be, once an action is chosen. */
const WARNA = {
  kepala: '#1f4e79',
  kepalaIsi: '#7f6000',
  keterangan: '#ededed',
  wajib: '#fff2cc',
  boleh: '#e2efda',
  bukan: '#d9d9d9',
  lewat: '#c00000',
};
const HURUF = { fontFamily: 'Arial', fontSize: 10, alignVertical: 'top' as const, wrap: true };
const GARIS = { borderStyle: 'thin' as const, borderColor: '#bfbfbf' };
/** Excel's own format for text: what is typed stays what it is. */
const TEKS = '@';
const WAKTU = 'dd/mm/yyyy hh:mm';
/** In characters. */
const LEBAR: Readonly<Record<string, number>> = {
  nomor: 17,
  judul: 34,
  langkah: 22,
  'tenggat SOP': 22,
  'tenggat nasional': 22,
  menunggu: 22,
  aksi: 22,
  petugas: 15,
  catatan: 24,
  pada: 17,
  berkas: 24,
};
const LEBAR_ISIAN = 22;
const TINGGI_KEPALA = 32;

type Warna = NonNullable<LembarTulis['conditionalFormatting']>[number];

export interface LembarKasus {
  readonly lembar: LembarTulis;
  readonly aturan: readonly AturanIsi[];
  readonly saring: string;
  readonly kolomTersembunyi: readonly number[];
}

/** The sheet that is filled in: one row per case. */
export function susunLembarKasus(isi: IsiLembarKerja, daftar: DaftarPilihan): LembarKasus {
  const kolom = kolomTertulis(isi.kolomIsian);
  const letak = (nama: string): number => kolom.indexOf(nama);
  const akhir = isi.baris.length + 1;
  return {
    lembar: {
      data: [kolom.map(selKepala), ...isi.baris.map((b, i) => barisSel(b, i + 1, isi, daftar, kolom))],
      sheet: LEMBAR.kasus,
      columns: kolom.map((nama) => ({ width: LEBAR[nama] ?? LEBAR_ISIAN })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: 'landscape',
      conditionalFormatting: [...warnaLewat(kolom, akhir), ...warnaIsian(kolom, akhir)],
    },
    aturan: aturanIsi(isi, daftar, kolom, akhir),
    saring: `A1:${hurufKolom(kolom.length - 1)}${akhir}`,
    kolomTersembunyi: [letak(KOLOM_PILIHAN), letak(KOLOM_TANDA)],
  };
}

const adalahKeterangan = (nama: string): boolean => KOLOM_KETERANGAN.some((k) => k === nama);

const selKepala = (nama: string): CellObject => ({
  ...HURUF,
  ...GARIS,
  value: nama,
  type: String,
  format: TEKS,
  fontWeight: 'bold',
  textColor: '#ffffff',
  backgroundColor: adalahKeterangan(nama) ? WARNA.kepala : WARNA.kepalaIsi,
  height: TINGGI_KEPALA,
});

function barisSel(
  b: BarisKasus,
  urut: number,
  isi: IsiLembarKerja,
  daftar: DaftarPilihan,
  kolom: readonly string[],
): Row {
  const { lembar, dibuat, zona } = isi;
  const tanda = tulisTanda({ lembar, urut, dibuat, sasaran: b.nomor, keadaan: b.keadaan });
  const jenis = new Map(isi.kolomIsian.map((k) => [k.nama, k.jenis]));
  const tetap: Readonly<Record<string, CellObject>> = {
    nomor: { ...teks(b.nomor), height: tinggiBaris(b) },
    judul: teks(b.judul),
    langkah: teks(b.langkah),
    'tenggat SOP': waktu(b.tenggatSop, zona),
    'tenggat nasional': waktu(b.tenggatNasional, zona),
    menunggu: teks(b.menunggu),
    petugas: { ...kosong(TEKS), ...(isi.petugasBawaan === null ? {} : { value: isi.petugasBawaan }) },
    pada: kosong(WAKTU),
    [KOLOM_PILIHAN]: { ...HURUF, value: daftar.nomor(b), type: Number },
    [KOLOM_TANDA]: { ...HURUF, value: tanda, type: String, format: TEKS, wrap: false },
  };
  return kolom.map((nama) => tetap[nama] ?? kosong(formatIsian(jenis.get(nama))));
}

/** Said, because LibreOffice leaves rows as low as one line; and never so low that nobody would write in them. */
const tinggiBaris = ({ judul, langkah, menunggu }: BarisKasus): number =>
  tinggiTeks([
    [judul, LEBAR['judul'] ?? 0],
    [langkah, LEBAR['langkah'] ?? 0],
    [menunggu, LEBAR['menunggu'] ?? 0],
    ['\n', LEBAR_ISIAN],
  ]);

const formatIsian = (jenis: KolomIsian['jenis'] | undefined): string =>
  jenis === 'waktu' || jenis === 'tanggal' ? WAKTU : TEKS;

/** Empty, with the format of what will stand in it: a date typed there becomes one, a text stays one. */
const kosong = (format: string): CellObject => ({
  ...HURUF,
  ...GARIS,
  type: format === TEKS ? String : Date,
  format,
});

const teks = (nilai: string): CellObject => ({
  ...HURUF,
  ...GARIS,
  value: netral(nilai),
  type: String,
  format: TEKS,
  backgroundColor: WARNA.keterangan,
});

/** A real date: the spreadsheet's clock is the agency's wall clock and has no zone. */
const waktu = (ms: number | null, zona: IsiLembarKerja['zona']): CellObject =>
  ms === null
    ? teks('')
    : {
        ...teks(''),
        value: new Date(ms + offsetMs(zona)),
        type: Date,
        format: `${WAKTU} "${labelZona(zona)}"`,
        align: 'left',
      };

/** A deadline that has passed by the time the sheet is looked at, whenever it was made. */
const warnaLewat = (kolom: readonly string[], akhir: number): readonly Warna[] =>
  (['tenggat SOP', 'tenggat nasional'] as const).map((nama) => {
    const letak = kolom.indexOf(nama) + 1;
    return {
      cellRange: { from: { row: 2, column: letak }, to: { row: akhir, column: letak } },
      condition: { formula: `${rumusLewat(hurufKolom(letak - 1))}>0` },
      style: { textColor: WARNA.lewat, fontWeight: 'bold' },
    };
  });

function warnaIsian(kolom: readonly string[], akhir: number): readonly Warna[] {
  const dari = kolom.indexOf(KOLOM_AKSI) + 1;
  const sampai = kolom.indexOf(KOLOM_PETUGAS[0]) - 1;
  if (sampai < dari) return [];
  const cellRange = { from: { row: 2, column: dari + 1 }, to: { row: akhir, column: sampai + 1 } };
  const rumus = (jenis: 'wajib' | 'boleh'): string => rumusWarna(jenis, hurufKolom(dari), hurufBaris(kolom));
  const aturan = (formula: string, backgroundColor: string) => ({
    cellRange,
    condition: { formula },
    style: { backgroundColor },
  });
  return [
    aturan(rumus('wajib'), WARNA.wajib),
    aturan(rumus('boleh'), WARNA.boleh),
    aturan(`AND($${hurufBaris(kolom).aksi}2<>"",NOT(${rumus('wajib')}),NOT(${rumus('boleh')}))`, WARNA.bukan),
  ];
}

/** Where the rules find what was chosen in a row, and which lists it has. */
const hurufBaris = (kolom: readonly string[]) => ({
  aksi: hurufKolom(kolom.indexOf(KOLOM_AKSI)),
  pilihan: hurufKolom(kolom.indexOf(KOLOM_PILIHAN)),
  tenggat: hurufKolom(kolom.indexOf('tenggat SOP')),
});

function aturanIsi(
  { kolomIsian, pesan }: IsiLembarKerja,
  daftar: DaftarPilihan,
  kolom: readonly string[],
  akhir: number,
): readonly AturanIsi[] {
  const daerah = (nama: string): string => {
    const huruf = hurufKolom(kolom.indexOf(nama));
    return `${huruf}2:${huruf}${akhir}`;
  };
  const huruf = hurufBaris(kolom);
  return [
    { daerah: daerah(KOLOM_AKSI), daftar: rumusAksi(`$${huruf.pilihan}`), pesan: pesan.aksi },
    { daerah: daerah('petugas'), daftar: RUMUS_PETUGAS, pesan: pesan.pilihan },
    { daerah: daerah('pada'), daftar: null, pesan: pesan.pada },
    { daerah: daerah('berkas'), daftar: null, pesan: pesan.berkas },
    ...kolomIsian.flatMap(({ nama, jenis }): readonly AturanIsi[] => {
      const semua = daftar.pilihanIsian(nama);
      if (semua !== null)
        return [{ daerah: daerah(nama), daftar: rumusPilihan(semua, nama, huruf), pesan: pesan.pilihan }];
      return jenis === 'waktu' || jenis === 'tanggal'
        ? [{ daerah: daerah(nama), daftar: null, pesan: pesan.pada }]
        : [];
    }),
  ];
}
