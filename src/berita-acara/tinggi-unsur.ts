import type { Unsur } from 'pdfmake';
import { UKURAN_NASKAH } from './alinea.ts';

/** A line of Roboto, times its size: what rises above the base line, and what hangs below it. */
const TINGGI_HURUF = 1.172;

/** Points that our own elements take on paper; each of their texts is one line, as `penulis` and `alinea` break them. */
export function tinggiUnsur(unsur: Unsur, ukuran = unsur.fontSize ?? UKURAN_NASKAH): number {
  const [, atas, , bawah] = unsur.margin ?? [0, 0, 0, 0];
  return atas + isi(unsur, ukuran) + bawah;
}

export const tinggiSemua = (semua: readonly Unsur[], ukuran?: number): number =>
  semua.reduce((jumlah, satu) => jumlah + tinggiUnsur(satu, satu.fontSize ?? ukuran), 0);

const tertinggi = (semua: readonly Unsur[], ukuran: number): number =>
  Math.max(0, ...semua.map((satu) => tinggiUnsur(satu, satu.fontSize ?? ukuran)));

function isi(unsur: Unsur, ukuran: number): number {
  if ('text' in unsur) return unsur.text === '' ? 0 : ukuran * TINGGI_HURUF * (unsur.lineHeight ?? 1);
  if ('stack' in unsur) return tinggiSemua(unsur.stack, ukuran);
  if ('columns' in unsur) return tertinggi(unsur.columns, ukuran);
  if ('canvas' in unsur) return Math.max(0, ...unsur.canvas.map(({ y1, y2 }) => Math.max(y1, y2)));
  if ('image' in unsur) return unsur.fit[1];
  if ('qr' in unsur) return unsur.fit;
  if ('svg' in unsur) return Number(/ height="([\d.]+)"/.exec(unsur.svg)?.[1] ?? 0);
  const { layout, table } = unsur;
  const sela = (baris: number) =>
    (layout.paddingTop?.(baris) ?? 2) +
    (layout.paddingBottom?.(baris) ?? 2) +
    (layout.hLineWidth?.(baris) ?? 1);
  return table.body.reduce((jumlah, baris, n) => jumlah + tertinggi(baris, ukuran) + sela(n), 0);
}
