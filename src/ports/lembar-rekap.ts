import type { SelLembar } from '../sop/rekap/sel-lembar.ts';

/** A table of a recap before it is set: a sheet of a workbook, an appendix of a paper. Every word is clean already. */
export interface LembarRekap {
  readonly nama: string;
  readonly kolom: readonly KolomRekap[];
  readonly baris: readonly BarisLembar[];
  /** Rows that were left out. */
  readonly selebihnya?: number;
}

export interface KolomRekap {
  readonly judul: string;
  /** Characters in a sheet; its share of the width on paper. */
  readonly lebar: number;
}

/** As many cells as columns. */
export type BarisLembar = readonly SelLembar[];

/** What every format of a recap is made of. */
export interface RekapTercetak {
  readonly judul: string;
  readonly rentang: string;
  /** "Final, ditutup …", "Belum final". */
  readonly keadaan: string;
  readonly catatan: readonly string[];
  /** The journal's head when it was made, and the newest checkpoint over it. */
  readonly jejak: { readonly seq: number; readonly hash: string; readonly segel: string };
  readonly ringkasan: LembarRekap;
  readonly langkah: LembarRekap;
  readonly buku: LembarRekap;
  readonly bulanan: LembarRekap;
  readonly terlambat: LembarRekap;
  readonly definisi: LembarRekap;
  readonly bagan: BaganRekap;
}

/** What the charts show; labels are ours and the SOP's. */
export interface BaganRekap {
  readonly masuk: readonly {
    readonly label: string;
    readonly selesai: number;
    readonly terbuka: number;
    readonly pergi: number;
  }[];
  readonly ketepatan: readonly {
    readonly label: string;
    readonly tepat: number;
    readonly terlambat: number;
    readonly berjalan: number;
  }[];
  readonly lama: readonly { readonly label: string; readonly laporan: number }[];
}
