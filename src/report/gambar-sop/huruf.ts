/** How wide text will be, without a browser to ask. */

/** The faces of the drawing; sizes in its own units. */
export const HURUF = {
  judul: { ukuran: 19, tebal: true },
  nama: { ukuran: 13, tebal: true },
  tegas: { ukuran: 10.5, tebal: true },
  isi: { ukuran: 10.5, tebal: false },
  miring: { ukuran: 10.5, tebal: false },
  /** Of no letters: room between groups of lines. */
  jeda: { ukuran: 4, tebal: false },
} as const;
export type Huruf = keyof typeof HURUF;

/** From one line to the next, in sizes. */
const JARAK_BARIS = 1.3;
export const tinggiBaris = (huruf: Huruf): number => HURUF[huruf].ukuran * JARAK_BARIS;

/**
 * Advances in thousandths of the size, after DejaVu Sans and Verdana, the widest faces a reader is likely to have: what
 * fits in them fits in Arial and Helvetica.
 */
const ADVANS: readonly (readonly [huruf: string, advans: number])[] = [
  ["ijlI.,:;'|! \u00a0", 340],
  ['frtJ()[]/-"·', 415],
  ['cksvxyzLF', 600],
  ['abdeghnopqu0123456789§?$', 640],
  ['ABCEKPRSTVXYZ&+=<>•', 700],
  ['DGHNOQUw', 800],
  ['mMW%@…→', 1000],
];
const ADVANS_LAIN = 1000;
const LEBIH_TEBAL = 1.13;

const ADVANS_HURUF = new Map(
  ADVANS.flatMap(([semua, advans]) => [...semua].map((satu) => [satu, advans] as const)),
);

export function lebarTulisan(teks: string, huruf: Huruf): number {
  const { ukuran, tebal } = HURUF[huruf];
  let ribu = 0;
  for (const satu of teks) ribu += ADVANS_HURUF.get(satu) ?? ADVANS_LAIN;
  return (ribu / 1000) * ukuran * (tebal ? LEBIH_TEBAL : 1);
}

/** Broken at blanks into lines of at most `lebar`; a word that is longer is broken anywhere. */
export function bungkusTulisan(teks: string, huruf: Huruf, lebar: number): readonly string[] {
  const baris: string[] = [];
  let kini = '';
  for (const kata of teks.split(' ').flatMap((satu) => pecah(satu, huruf, lebar))) {
    const calon = kini === '' ? kata : `${kini} ${kata}`;
    if (kini !== '' && lebarTulisan(calon, huruf) > lebar) {
      baris.push(kini);
      kini = kata;
    } else kini = calon;
  }
  return [...baris, kini];
}

function pecah(kata: string, huruf: Huruf, lebar: number): readonly string[] {
  if (lebarTulisan(kata, huruf) <= lebar) return [kata];
  const potongan: string[] = [];
  let kini = '';
  for (const satu of kata) {
    if (kini !== '' && lebarTulisan(kini + satu, huruf) > lebar) {
      potongan.push(kini);
      kini = '';
    }
    kini += satu;
  }
  return [...potongan, kini];
}
