import type { TahapBundel } from './permintaan-bundel.ts';
import type { RuangTulis } from './ruang-tulis.ts';
import { RINCI_MAKS } from './ruang-tulis.ts';
import type { Tabel } from './tabel.ts';
import { barisCsv } from './tabel.ts';

export interface LogBiasa<T> {
  readonly jumlah: number;
  readonly tersembunyi: number;
  readonly dipilih: number;
  /** The first of those that `pilih` chose. */
  readonly contoh: readonly T[];
}

/** One CSV of what this edition shows; `pilih` says which rows the page may show as examples. */
export function tulisLogBiasa<T extends { readonly kasus: string }>(
  ruang: RuangTulis,
  [tahap, nama, tabel]: readonly [TahapBundel, string, Tabel<T>],
  rows: Iterable<T>,
  pilih: (baris: T) => boolean = () => false,
  samarkan: (baris: T) => T = (baris) => baris,
): LogBiasa<T> {
  const hasil = { jumlah: 0, tersembunyi: 0, dipilih: 0, contoh: [] as T[] };
  const berkas = ruang.csv(nama, tabel);
  for (const asli of ruang.dihitung(tahap, rows)) {
    if (!ruang.edisi.tampil(asli.kasus)) {
      hasil.tersembunyi++;
      continue;
    }
    const baris = samarkan(asli);
    hasil.jumlah++;
    if (pilih(baris) && hasil.dipilih++ < RINCI_MAKS) hasil.contoh.push(baris);
    berkas.tulis(barisCsv(tabel, baris, ruang.p.csv));
  }
  berkas.tutup();
  return hasil;
}
