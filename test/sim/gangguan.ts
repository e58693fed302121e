import type { Acak } from './acak.ts';

/** Everything that may go wrong, each counted when it fires. */
export const GANGGUAN = [
  'sambungan-ditolak',
  'putus-sebelum',
  'putus-sesudah',
  'habis-waktu-sudah',
  'habis-waktu-terlambat',
  'habis-waktu-tanpa',
  '500-sebelum',
  '500-sesudah',
  '503-tunggu',
  '429',
  'html-200',
  'json-terpotong',
  'alihan',
  'token-kedaluwarsa',
  'token-segar-ditolak',
  '409',
  '404',
  '422',
  'kursor-kedaluwarsa',
  'halaman-berulang',
  'berubah-saat-dibaca',
  'catatan-cacat',
  'catatan-pulih',
  'lambat',
  'jam-jauh-meleset',
  'tampak-terlambat',
  'padam',
  'riwayat-tak-terbaca',
  'jam-kantor-mundur',
  'jam-kantor-maju',
  'mati-mendadak',
  'mesin-mati',
  'cadangan-dipulihkan',
  'dihentikan',
  'pengirim-kedua',
] as const;
export type Gangguan = (typeof GANGGUAN)[number];

const UMUM = {
  lambat: 6,
  'sambungan-ditolak': 2,
  '503-tunggu': 1,
  '429': 1,
  'html-200': 2,
  'json-terpotong': 2,
  alihan: 1,
};

const BACA = { ...UMUM, 'putus-sebelum': 2, '500-sebelum': 2, 'habis-waktu-tanpa': 1 } as const;
const TULIS = {
  ...UMUM,
  'putus-sebelum': 2,
  'putus-sesudah': 6,
  'habis-waktu-sudah': 5,
  'habis-waktu-terlambat': 6,
  'habis-waktu-tanpa': 2,
  '500-sebelum': 2,
  '500-sesudah': 6,
} as const;

/** How one exchange goes wrong; null: it does not. */
export type GangguanTukar = keyof typeof TULIS | 'padam' | null;

export class Penggangu {
  /** Chance that an exchange goes wrong. */
  peluang: number;
  readonly #acak: Acak;

  constructor(acak: Acak, peluang: number) {
    this.#acak = acak;
    this.peluang = peluang;
  }

  baca(): GangguanTukar {
    return this.#acak.peluang(this.peluang) ? this.#acak.berbobot(BACA) : null;
  }

  tulis(): GangguanTukar {
    return this.#acak.peluang(this.peluang) ? this.#acak.berbobot(TULIS) : null;
  }
}
