import type { Bagan, Jalan, LabelJalan } from './bagan.ts';
import type { Rentang } from './lajur.ts';
import { menurutPanjang } from './lajur.ts';
import type { Baris } from './unsur.ts';
import { barisDari, tinggiSemua } from './unsur.ts';

/** A place at a step's side where an arrow leaves or arrives; each has its own height, so that no words meet. */
export interface Pintu {
  readonly untuk: Belokan | string;
  readonly arah: 'keluar' | 'masuk';
  readonly label: readonly Baris[];
  /** The rounded box of an end, beside the step. */
  readonly akhir: readonly Baris[];
  readonly mesin: boolean;
  /** Above and beneath the arrow. */
  readonly atas: number;
  readonly bawah: number;
}

/** A move that does not lead to the next step. */
export interface Belokan extends Rentang {
  readonly jalan: Jalan;
}

/** Beside a step: what is reached from it, sorted by where it is drawn. */
export interface PintuLangkah {
  readonly kiri: readonly Pintu[];
  readonly kanan: readonly Pintu[];
}

export const LEBAR_LABEL = 118;
export const LEBAR_AKHIR = 112;
/** Between words and the line beneath them. */
const SELA = 5;
const RUANG = 6;
export const BANTALAN_AKHIR = 6;

export const tinggiPintu = ({ atas, bawah }: Pintu): number => atas + bawah + RUANG;
export const tinggiPintuSemua = (semua: readonly Pintu[]): number =>
  semua.reduce((jumlah, pintu) => jumlah + tinggiPintu(pintu), 0);

/** Longer moves run outside shorter ones: at a step they are sorted so that none crosses another. */
export function pintuLangkah(
  bagan: Bagan,
  nomor: number,
  belok: readonly Belokan[],
  mulai: string,
): PintuLangkah {
  const langkah = bagan.langkah[nomor];
  const maju = belok.filter(({ dari, ke }) => ke > dari).toSorted(menurutPanjang);
  const mundur = belok.filter(({ dari, ke }) => ke < dari).toSorted(menurutPanjang);
  const dariSini = (satu: Belokan) => satu.dari === nomor;
  const keSini = (satu: Belokan) => satu.ke === nomor;
  const akhir = bagan.jalan.filter(({ dari, ke }) => dari === langkah?.id && 'akhir' in ke);
  const masuk = [...(langkah?.awal && nomor > 0 ? [mulai] : []), ...(langkah?.masuk ?? [])];
  return {
    kanan: [
      ...maju.filter(keSini).map(pintuMasuk),
      ...akhir.map(pintuAkhir),
      ...maju.filter(dariSini).reverse().map(pintuKeluar),
    ],
    kiri: [
      ...masuk.map(pintuSetiap),
      ...mundur.filter(dariSini).map(pintuKeluar),
      ...mundur.filter(keSini).reverse().map(pintuMasuk),
    ],
  };
}

const pintuMasuk = (untuk: Belokan): Pintu => ({
  untuk,
  arah: 'masuk',
  label: [],
  akhir: [],
  mesin: untuk.jalan.mesin,
  atas: 5,
  bawah: 5,
});

function pintuKeluar(untuk: Belokan): Pintu {
  const label = labelJalan(untuk.jalan.label, LEBAR_LABEL - 12);
  return {
    untuk,
    arah: 'keluar',
    label,
    akhir: [],
    mesin: untuk.jalan.mesin,
    atas: tinggiSemua(label) + SELA,
    bawah: SELA,
  };
}

function pintuSetiap(nama: string): Pintu {
  const label = barisDari(nama, 'isi', LEBAR_LABEL - 12);
  return {
    untuk: nama,
    arah: 'masuk',
    label,
    akhir: [],
    mesin: false,
    atas: tinggiSemua(label) + SELA,
    bawah: SELA,
  };
}

function pintuAkhir({ ke, label, mesin }: Jalan): Pintu {
  const nama = 'akhir' in ke ? ke.akhir : '';
  const akhir = barisDari(nama, 'tegas', LEBAR_AKHIR - 20);
  const separuh = tinggiSemua(akhir) / 2 + BANTALAN_AKHIR;
  const baris = labelJalan(label, LEBAR_LABEL - 12);
  const atas = Math.max(tinggiSemua(baris) + SELA, separuh);
  return { untuk: nama, arah: 'keluar', label: baris, akhir, mesin, atas, bawah: Math.max(separuh, SELA) };
}

/** Each act by its name, beneath it what decides. */
export const labelJalan = (label: readonly LabelJalan[], lebar: number): readonly Baris[] =>
  label.flatMap(({ nama, rincian }) => [
    ...barisDari(nama, 'isi', lebar),
    ...barisDari(rincian, 'miring', lebar),
  ]);
