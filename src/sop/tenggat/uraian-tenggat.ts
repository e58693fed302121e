import type { Batas } from '../definisi/definisi.ts';
import type { Rentang } from '../waktu/jam-kerja.ts';
import type { Kalender, SebabLibur } from '../waktu/kalender.ts';
import { type Tanggal, tahunDari } from '../waktu/waktu.ts';
import type { Jeda, Potongan } from './jeda.ts';

/** What a deadline is computed from: stored, and its reasoning made again by a pure function. */
export interface MasukanTenggat {
  readonly mulai: number;
  readonly batas: Batas;
  readonly jeda: readonly Jeda[];
}

export interface Tenggat {
  /** ms UTC of the last moment that is in time; null while a pause stands. */
  readonly jatuh: number | null;
  /** True where a day counted lies in a year without a calendar: warned, never guessed. */
  readonly sementara: boolean;
  readonly uraian: readonly BarisUraian[];
  /** Where the end falls on a day off and is not moved: the last working day before it. */
  readonly hariKerjaSebelumnya: Tanggal | null;
}

/** One line of the reasoning, in the order of counting. */
export type BarisUraian =
  | { readonly jenis: 'mulai'; readonly pada: number }
  | { readonly jenis: 'dihitung'; readonly tanggal: Tanggal; readonly ke: number }
  | BarisHalangan
  /** `karena`: why the clock could not end on `dari`. */
  | {
      readonly jenis: 'digeser';
      readonly dari: Tanggal;
      readonly ke: Tanggal;
      readonly karena?: BarisHalangan;
    }
  /** Minutes used on one day (units menit and jam), and the stretches that held them: between two lies a break or a pause. */
  | {
      readonly jenis: 'menit';
      readonly tanggal: Tanggal;
      readonly menit: number;
      readonly waktu: readonly Potongan[];
    }
  /** A working day of whose office hours (local minutes) nothing was left; none at all: an override closed the office. */
  | { readonly jenis: 'tutup'; readonly tanggal: Tanggal; readonly buka: readonly Rentang[] }
  | { readonly jenis: 'tahun_tak_dikenal'; readonly tahun: string }
  | { readonly jenis: 'jatuh'; readonly pada: number };

/** A day that the clock passes over. */
export type BarisHalangan =
  | {
      readonly jenis: 'dilewati';
      readonly tanggal: Tanggal;
      readonly sebab: SebabLibur;
      readonly sumber: string | null;
    }
  | { readonly jenis: 'dijeda'; readonly tanggal: Tanggal; readonly sebab: Jeda['sebab'] };

/** The reasoning while it is being written. */
export interface CatatanTenggat {
  readonly baris: BarisUraian[];
  /** Call with every day whose being a working day or not bears on the result. */
  readonly andalkan: (tanggal: Tanggal) => void;
  readonly selesai: (jatuh: number | null, hariKerjaSebelumnya?: Tanggal | null) => Tenggat;
}

export function catatanTenggat(mulai: number, kalender: Kalender): CatatanTenggat {
  const baris: BarisUraian[] = [{ jenis: 'mulai', pada: mulai }];
  const takDikenal = new Set<string>();
  return {
    baris,
    andalkan: (tanggal) => {
      const tahun = tahunDari(tanggal);
      if (kalender.tahun[tahun] !== undefined || takDikenal.has(tahun)) return;
      takDikenal.add(tahun);
      baris.push({ jenis: 'tahun_tak_dikenal', tahun });
    },
    selesai: (jatuh, hariKerjaSebelumnya = null) => {
      if (jatuh !== null) baris.push({ jenis: 'jatuh', pada: jatuh });
      return { jatuh, sementara: takDikenal.size > 0, uraian: baris, hariKerjaSebelumnya };
    },
  };
}
