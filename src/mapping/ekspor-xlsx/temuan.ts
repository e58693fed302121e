import type { Laporan } from '../../sop/laporan/laporan.ts';
import { kosong, type Sel } from '../xlsx/sel.ts';
import type { JenisPeringatan, PeringatanEkspor } from './ekspor.ts';

/** What is found wrong or doubtful while one row is read. */
export interface Temuan {
  /** Column and type, no value: a single one makes the row a `masalah`. */
  readonly sebab: string[];
  readonly peringatan: PeringatanEkspor[];
  readonly tidakDibawa: (keyof Laporan)[];
  ingatkan(jenis: JenisPeringatan, kolom: string): void;
  /** `Tanggal Laporan Masuk: bukan tanggal (angka)`. */
  tolak(kolom: string, keluhan: string, sel: Sel): void;
}

export function temuanBaris(nomorBaris: number, tidakDibawa: readonly (keyof Laporan)[]): Temuan {
  const sebab: string[] = [];
  const peringatan: PeringatanEkspor[] = [];
  return {
    sebab,
    peringatan,
    tidakDibawa: [...tidakDibawa],
    ingatkan: (jenis, kolom) => peringatan.push({ baris: nomorBaris, jenis, kolom }),
    tolak: (kolom, keluhan, sel) =>
      sebab.push(kosong(sel) ? `${kolom}: kosong` : `${kolom}: ${keluhan} (${jenisSel(sel)})`),
  };
}

function jenisSel(sel: Sel): string {
  if (sel instanceof Date) return 'tanggal';
  if (typeof sel === 'number') return 'angka';
  return typeof sel === 'boolean' ? 'benar/salah' : 'teks';
}
