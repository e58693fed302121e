import type { Unsur } from 'pdfmake';
import { alinea, bersama, UKURAN_NASKAH } from './alinea.ts';
import type { Huruf } from './huruf.ts';
import { pecahBaris, tercetak } from './huruf.ts';
import type { BagianKertas, Pasangan } from './kertas.ts';
import type { Penulis } from './penulis.ts';
import { susunTabel } from './susun-tabel.ts';
import { LEBAR, TANPA_GARIS } from './tata-kertas.ts';

/** One part with its heading, which stays with the first lines. */
export function susunBagian({ judul, isi }: BagianKertas, huruf: Huruf, tulis: Penulis): readonly Unsur[] {
  const kepala: readonly Unsur[] =
    judul === '' ? [] : [{ ...tulis.baris(judul, { tebal: true, ukuran: 11 }), margin: [0, 9, 0, 3] }];
  switch (isi.jenis) {
    case 'paragraf':
      return alinea(isi.teks, { lebar: LEBAR, huruf }, kepala);
    case 'butir':
      return isi.teks.flatMap((teks, i) =>
        alinea(teks, { lebar: LEBAR, huruf, nomor: `${i + 1}.` }, i === 0 ? kepala : []),
      );
    case 'pasangan':
      return isi.pasangan.flatMap((satu, i) => satuPasangan(satu, i === 0 ? kepala : [], huruf, tulis));
    case 'tabel':
      return susunTabel(isi.kolom, isi.baris, tulis, { judul });
  }
}

const LABEL = 132;
/** A field's name has at most 64 characters. */
const BARIS_LABEL = 5;
const TITIK_DUA = 10;
/** Lines that a field takes beside its label; a longer one, such as a whole complaint, stands below it, over pages. */
const BARIS_PASANGAN = 12;

function satuPasangan(
  [label, isi]: Pasangan,
  kepala: readonly Unsur[],
  huruf: Huruf,
  tulis: Penulis,
): readonly Unsur[] {
  const bentuk = { ukuran: UKURAN_NASKAH };
  const bidang = {
    ...bentuk,
    lebar: LEBAR - LABEL - TITIK_DUA,
    tebal: false,
    barisMaks: BARIS_PASANGAN,
  };
  const baris = pecahBaris(tercetak(isi, huruf), { ...bidang, barisMaks: BARIS_PASANGAN + 1 }, huruf);
  if (baris.length > BARIS_PASANGAN)
    return alinea(isi, { lebar: LEBAR, huruf }, [...kepala, tulis.baris(`${label}:`, bentuk)]);
  const sel = [
    tulis.paragraf(label, { ...bentuk, lebar: LABEL - 6, barisMaks: BARIS_LABEL }),
    tulis.baris(':', bentuk),
    tulis.paragraf(isi, bidang),
  ];
  return [
    bersama([...kepala, { table: { widths: [LABEL, TITIK_DUA, '*'], body: [sel] }, layout: TANPA_GARIS }]),
  ];
}
