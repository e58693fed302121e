import type { IsiLembarKerja } from './bentuk.ts';
import { hurufKolom, LEMBAR } from './bentuk.ts';

/** Names of the workbook: in Excel 2007 a drop-down list or a colour reaches another sheet by a name alone. */
const NAMA = {
  petugas: 'LK_petugas',
  aksi: 'LK_aksi',
  jumlah: 'LK_jumlah',
  wajib: 'LK_wajib',
  boleh: 'LK_boleh',
};

/** The hidden sheet of lists: each column one list, its first cell how many there are. */
export interface DaftarPilihan {
  readonly kolom: readonly (readonly string[])[];
  /** Name → what it refers to. */
  readonly nama: ReadonlyMap<string, string>;
  /** Which list of actions a row has, counted from 1 as spreadsheets do. */
  readonly nomorAksi: (aksi: readonly string[]) => number;
  /** Formula of a field's list; null: anything may be written. */
  readonly pilihanIsian: (nama: string) => string | null;
}

export function susunDaftar(isi: IsiLembarKerja): DaftarPilihan {
  const berpilihan = isi.kolomIsian.filter((k) => k.pilihan.length > 0);
  const aksi = [...new Map(isi.baris.map((b) => [kunci(b.aksi), b.aksi])).values()];
  const pasangan = (wajib: boolean) =>
    isi.isianAksi.filter((p) => p.wajib === wajib).map((p) => `${p.aksi}:${p.isian}`);
  const kolom = [isi.petugas, pasangan(true), pasangan(false), ...berpilihan.map((k) => k.pilihan), ...aksi];
  const awalAksi = 3 + berpilihan.length;
  const nama = new Map([
    [NAMA.petugas, daerah(0, isi.petugas.length)],
    [NAMA.wajib, daerah(1, kolom[1]?.length ?? 0)],
    [NAMA.boleh, daerah(2, kolom[2]?.length ?? 0)],
    ...berpilihan.map((k, i) => [namaPilihan(i), daerah(3 + i, k.pilihan.length)] as const),
    [NAMA.aksi, sel(awalAksi, 2)],
    [NAMA.jumlah, sel(awalAksi, 1)],
  ]);
  return {
    kolom,
    nama,
    nomorAksi: (satu) => aksi.findIndex((lain) => kunci(lain) === kunci(satu)) + 1,
    pilihanIsian: (dicari) => {
      const letak = berpilihan.findIndex((k) => k.nama === dicari);
      return letak < 0 ? null : namaPilihan(letak);
    },
  };
}

export const RUMUS_PETUGAS = NAMA.petugas;

/**
 * The list whose number stands in the row's hidden column. By that and not by the row's place, because sorting moves
 * cells and leaves the rules of drop-down lists where they are.
 */
export const rumusAksi = (kolomPilihan: string): string =>
  `OFFSET(${NAMA.aksi},0,${kolomPilihan}2-1,OFFSET(${NAMA.jumlah},0,${kolomPilihan}2-1),1)`;

/** Whether the action of the row takes the field of the column. */
export const rumusWarna = (jenis: 'wajib' | 'boleh', kolomAksi: string, kolomIsian: string): string =>
  `COUNTIF(${NAMA[jenis]},$${kolomAksi}2&":"&${kolomIsian}$1)>0`;

const kunci = (aksi: readonly string[]): string => aksi.join(' ');
const namaPilihan = (letak: number): string => `LK_pilihan_${letak + 1}`;
const sel = (kolom: number, baris: number): string => `${LEMBAR.daftar}!$${hurufKolom(kolom)}$${baris}`;
/** An empty list has one empty cell: a range must have some. */
const daerah = (kolom: number, jumlah: number): string =>
  `${sel(kolom, 2)}:$${hurufKolom(kolom)}$${Math.max(jumlah, 1) + 1}`;
