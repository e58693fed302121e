/** Rows read at a time: with a heap of 64 MB their texts still fit. */
const HALAMAN = 500;

/** Where a page ends and the next begins: the key's columns of its last row. */
export interface Sesudah {
  readonly kunci: number;
  readonly id: string;
  readonly n: number;
}

/**
 * Before all rows from this key on. A lower bound beside the key's own would let SQLite begin each page at that bound:
 * 100,000 rows then took 110 s.
 */
export const sebelum = (kunci: number): Sesudah => ({ kunci, id: '', n: -1 });

/** Walks an index by key, never by OFFSET: the last page costs what the first does. */
export function* perHalaman<T>(
  baca: (sesudah: Sesudah, batas: number) => readonly T[],
  kunci: (baris: T) => Sesudah,
  awal: Sesudah,
): Generator<T> {
  for (let sesudah = awal; ; ) {
    const rows = baca(sesudah, HALAMAN);
    yield* rows;
    const akhir = rows.at(-1);
    if (akhir === undefined || rows.length < HALAMAN) return;
    sesudah = kunci(akhir);
  }
}
