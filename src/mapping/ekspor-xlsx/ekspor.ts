import type { ButirLaporan } from '../../ports/lapor-api.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';

export interface BerkasEkspor {
  readonly bytes: Uint8Array;
  /** The file's modification time, ms UTC: the version time where the export names none. */
  readonly diubahPada: number;
}

export interface OpsiEkspor {
  /** Ours: rows of any other agency are counted and left alone. */
  readonly idInstansi: readonly string[];
  /** `import --disposisi`: a column of the file, or one time (ms UTC) for all its rows. */
  readonly disposisi: { readonly kolom: string } | { readonly waktu: number } | null;
  /** ms UTC. */
  readonly sekarang: number;
  /** The agency's: read for a column the officer added. LAPOR!'s own columns mean WIB. */
  readonly zona: Zona;
}

/** An export that has been read: everything in it is stored, quarantined or counted; nothing is dropped unseen. */
export interface EksporTerbaca {
  /** ms UTC: the version time of every row, so that an older file sets nothing back. */
  readonly waktuVersi: number;
  readonly sumberWaktuVersi: 'tanggal_generate' | 'waktu_berkas';
  readonly judul: string | null;
  readonly namaInstansi: string | null;
  readonly baris: readonly BarisEkspor[];
  /**
   * Readable rows of other agencies, counted in `diabaikan`: those of a report that stands under us in the same file
   * left out. Of use for cases that we know; nothing else of them is kept.
   */
  readonly instansiLain: readonly ButirLaporan[];
  readonly diabaikan: {
    readonly instansiLain: number;
    /** Rows with only a label and a number (Total). */
    readonly ringkasan: number;
    /** A tracking id seen before, with the same content. */
    readonly ganda: number;
  };
  readonly peringatan: readonly PeringatanEkspor[];
}

export interface BarisEkspor {
  /** As Excel counts, from 1. */
  readonly nomorBaris: number;
  readonly butir: ButirLaporan;
}

export interface PeringatanEkspor {
  /** As Excel counts; null where it concerns the whole file. */
  readonly baris: number | null;
  readonly jenis: JenisPeringatan;
  readonly kolom: string | null;
}

export type JenisPeringatan =
  | 'tanggal_masa_depan'
  /** The preamble's "Tanggal Generate" cannot be read: the file's time stands in. */
  | 'tanggal_generate_tak_terbaca'
  /** The column of `--disposisi` is empty in this row: the entry date stands in. */
  | 'disposisi_kosong'
  /** Read as anonim and rahasia, the safe side. */
  | 'tipe_tak_dikenal'
  | 'rating_tak_terbaca';

export interface EksporDitolak {
  readonly sebab: SebabDitolak;
  /** Names of columns, the kind of file, the part that broke: never a cell's value. */
  readonly rincian: readonly string[];
}

type SebabDitolak =
  | 'bukan_xlsx'
  | 'terenkripsi'
  | 'terlalu_besar'
  | 'tanpa_kepala'
  | 'kolom_kurang'
  | 'kolom_disposisi_tidak_ada'
  | 'rusak';
