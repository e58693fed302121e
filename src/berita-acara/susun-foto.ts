import type { Unsur } from 'pdfmake';
import { bersama } from './alinea.ts';
import type { FotoKertas, Kertas } from './kertas.ts';
import type { Penulis } from './penulis.ts';
import { dataUrl, LEBAR } from './tata-kertas.ts';

const FOTO = { lebar: (LEBAR - 16) / 2, tinggi: 172 } as const;

/** From whom, and where: 200 characters each. */
const BARIS_KETERANGAN = 20;

/** Two beside each other, each pair on one page with its captions. */
export function susunFoto({ foto, judulFoto }: Kertas, tulis: Penulis): readonly Unsur[] {
  const berdua = Array.from({ length: Math.ceil(foto.length / 2) }, (_, i) => foto.slice(2 * i, 2 * i + 2));
  return berdua.map((dua, i) => {
    const kepala: readonly Unsur[] =
      i > 0 ? [] : [{ ...tulis.baris(judulFoto, { tebal: true, ukuran: 11 }), margin: [0, 9, 0, 4] }];
    const kiri = satuFoto(dua[0], tulis);
    const kanan = satuFoto(dua[1], tulis);
    return bersama([
      ...kepala,
      {
        columns: [
          { width: FOTO.lebar, stack: kiri },
          { width: 16, text: '' },
          { width: FOTO.lebar, stack: kanan },
        ],
        margin: [0, 0, 0, 8],
      },
    ]);
  });
}

const satuFoto = (foto: FotoKertas | undefined, tulis: Penulis): readonly Unsur[] => {
  if (foto === undefined) return [];
  const keterangan = tulis.paragraf(foto.keterangan, {
    lebar: FOTO.lebar,
    ukuran: 8,
    barisMaks: BARIS_KETERANGAN,
  });
  const gambar: readonly Unsur[] =
    foto.gambar === null ? [] : [{ image: dataUrl(foto.gambar), fit: [FOTO.lebar, FOTO.tinggi] }];
  return [...gambar, { stack: [keterangan], margin: [0, 3, 0, 0] }];
};
