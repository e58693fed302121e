import type { Bagan, Jalan, LabelJalan, Masuk } from './bagan.ts';
import type { Ukuran } from './kolom.ts';
import type { Belokan, Lajur } from './lajur.ts';
import type { Baris } from './unsur.ts';
import { barisDari, tinggiSemua } from './unsur.ts';

/** A place at a step's side where an arrow leaves or arrives; each has its own height, so that no words meet. */
export interface Pintu {
  /** The lane it belongs to; null: an arrow that begins or ends right here. */
  readonly belokan: Belokan | null;
  readonly arah: 'keluar' | 'masuk';
  readonly mesin: boolean;
  readonly label: readonly Baris[];
  /** The name of the end it leads to; none: to a step. */
  readonly akhir: readonly Baris[];
  /** Room above and beneath the arrow. */
  readonly atas: number;
  readonly bawah: number;
}

export interface PintuLangkah {
  readonly kiri: readonly Pintu[];
  readonly kanan: readonly Pintu[];
}

/** Between words and the line beneath them. */
export const SELA_GARIS = 5;
const RUANG = 7;
export const TEPI_LABEL = 6;
export const BANTALAN_AKHIR = 6;

const tinggiPintu = ({ atas, bawah }: Pintu): number => atas + bawah + RUANG;

export const tinggiSisi = (semua: readonly Pintu[]): number =>
  semua.reduce((jumlah, pintu) => jumlah + tinggiPintu(pintu), RUANG);

/** Heights of a side's arrows, in the middle of a box that begins at `y`. */
export function letakPintu(semua: readonly Pintu[], y: number, tinggi: number): readonly [Pintu, number][] {
  let atas = y + RUANG + (tinggi - tinggiSisi(semua)) / 2;
  return semua.map((pintu) => {
    const garis = atas + pintu.atas;
    atas += tinggiPintu(pintu);
    return [pintu, garis];
  });
}

/** Longer moves run outside shorter ones: at a step they are sorted so that none crosses another. */
export function pintuLangkah(
  bagan: Bagan,
  nomor: number,
  lajur: Lajur,
  ukuran: Ukuran,
  mulai: string,
): PintuLangkah {
  const langkah = bagan.langkah[nomor];
  const [maju, mundur] = [[...lajur.maju.keys()], [...lajur.mundur.keys()]];
  const keluar = (semua: Belokan[]) =>
    semua.filter(({ dari }) => dari === nomor).map((satu) => pintuKeluar(satu, ukuran));
  const masuk = (semua: Belokan[]) => semua.filter(({ ke }) => ke === nomor).map(pintuMasuk);
  const akhir = bagan.jalan.filter(({ dari, ke }) => dari === langkah?.id && 'akhir' in ke);
  const dariLuar = [
    ...(langkah?.awal && nomor > 0 ? [{ nama: mulai, mesin: false }] : []),
    ...(langkah?.masuk ?? []),
  ];
  return {
    kanan: [...masuk(maju), ...akhir.map((satu) => pintuAkhir(satu, ukuran)), ...keluar(maju).reverse()],
    kiri: [...dariLuar.map((satu) => pintuLuar(satu, ukuran)), ...keluar(mundur), ...masuk(mundur).reverse()],
  };
}

const POLOS = { belokan: null, mesin: false, label: [], akhir: [], bawah: SELA_GARIS } as const;

const pintuMasuk = (belokan: Belokan): Pintu => ({ ...POLOS, belokan, arah: 'masuk', atas: SELA_GARIS });

function pintuKeluar(belokan: Belokan, { label: lebar }: Ukuran): Pintu {
  const label = labelJalan(belokan.jalan.label, lebar - 2 * TEPI_LABEL);
  return { ...POLOS, belokan, arah: 'keluar', label, atas: tinggiSemua(label) + SELA_GARIS };
}

function pintuLuar({ nama, mesin }: Masuk, { label: lebar }: Ukuran): Pintu {
  const label = barisDari(nama, 'isi', lebar - 2 * TEPI_LABEL);
  return { ...POLOS, arah: 'masuk', mesin, label, atas: tinggiSemua(label) + SELA_GARIS };
}

function pintuAkhir({ ke, label: semua, mesin }: Jalan, ukuran: Ukuran): Pintu {
  const akhir = barisDari('akhir' in ke ? ke.akhir : '', 'tegas', ukuran.akhir - 2 * BANTALAN_AKHIR);
  const separuh = tinggiSemua(akhir) / 2 + BANTALAN_AKHIR;
  const label = labelJalan(semua, ukuran.label - 2 * TEPI_LABEL);
  const atas = Math.max(tinggiSemua(label) + SELA_GARIS, separuh);
  return { ...POLOS, arah: 'keluar', mesin, label, akhir, atas, bawah: separuh };
}

/** Each act by its name, beneath it what decides; an act that takes this way by several values is named once. */
export const labelJalan = (label: readonly LabelJalan[], lebar: number): readonly Baris[] =>
  label.flatMap(({ nama, rincian }, n) => [
    ...(nama === label[n - 1]?.nama ? [] : barisDari(nama, 'isi', lebar)),
    ...barisDari(rincian, 'miring', lebar),
  ]);
