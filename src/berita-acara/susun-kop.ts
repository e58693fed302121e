import type { Unsur } from 'pdfmake';
import type { Kop } from './kertas.ts';
import { BARIS_NAMA } from './kertas.ts';
import type { Penulis } from './penulis.ts';
import { dataUrl } from './tata-kertas.ts';

const SISI_LOGO = 62;

interface BidangKop {
  /** Points. */
  readonly lebar: number;
  /** Lines of one entry. */
  readonly barisMaks: number;
}

/** Above the first page. The first two lines are whose paper it is, the others the address: smaller. */
export function susunKop(
  { baris, logo }: Kop,
  { lebar: penuh, barisMaks }: BidangKop,
  tulis: Penulis,
): readonly Unsur[] {
  const lebar = logo === null ? penuh : penuh - 2 * (SISI_LOGO + 8);
  const stack = baris.map((satu, i) => {
    const nama = i < BARIS_NAMA;
    const ukuran = nama ? (i === baris.length - 1 || i === 1 ? 14 : 12) : 9;
    const bentuk = { lebar, ukuran, tebal: nama, barisMaks, alignment: 'center' } as const;
    return tulis.paragraf(satu, bentuk);
  });
  const kepala: Unsur =
    logo === null
      ? { stack }
      : {
          columns: [
            { width: SISI_LOGO + 8, image: dataUrl(logo), fit: [SISI_LOGO, SISI_LOGO] },
            { width: '*', stack },
            { width: SISI_LOGO + 8, text: '' },
          ],
        };
  const garis = (y: number, lineWidth: number) =>
    ({ type: 'line', x1: 0, y1: y, x2: penuh, y2: y, lineWidth }) as const;
  return [kepala, { canvas: [garis(0, 2), garis(3, 0.6)], margin: [0, 6, 0, 0] }];
}
