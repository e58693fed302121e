import type { PermintaanBundel, TahapBundel } from './permintaan-bundel.ts';

/** Rows between two words of progress. */
const KABAR_SETIAP = 500;

/** The same rows, with a word of progress now and then. */
export function* dihitung<T>(
  rows: Iterable<T>,
  tahap: TahapBundel,
  kemajuan: PermintaanBundel['kemajuan'],
): Generator<T> {
  let n = 0;
  for (const baris of rows) {
    if (++n % KABAR_SETIAP === 0) kemajuan(tahap, n);
    yield baris;
  }
}
