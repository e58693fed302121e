/** The middle one of several measurements; of an even number, the mean of the two. */
export function median(nilai: readonly number[]): number {
  const urut = nilai.toSorted((a, b) => a - b);
  const tengah = urut.length / 2;
  return ((urut[Math.ceil(tengah) - 1] ?? Number.NaN) + (urut[Math.floor(tengah)] ?? Number.NaN)) / 2;
}

/** `12,3 (11,9–14,0)`: median, and what it lay between. */
export const rentang = (nilai: readonly number[], angka = 1): string =>
  `${desimal(median(nilai), angka)} (${desimal(Math.min(...nilai), angka)}–${desimal(Math.max(...nilai), angka)})`;

export const desimal = (nilai: number, angka = 1): string =>
  nilai.toLocaleString('id-ID', { minimumFractionDigits: angka, maximumFractionDigits: angka });

export const bulat = (nilai: number): string => desimal(nilai, 0);

/** Milliseconds that it takes. */
export function msSekali(kerja: () => unknown): number {
  const mulai = performance.now();
  kerja();
  return performance.now() - mulai;
}
