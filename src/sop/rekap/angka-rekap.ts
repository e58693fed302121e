import type { AturanTenggat } from '../aturan.ts';
import type { Gelombang } from './gelombang.ts';
import { hitungGelombang } from './gelombang.ts';
import { penghitungHari } from './hari-antara.ts';
import type { KasusPeriode } from './kasus-periode.ts';
import type { Ketepatan, TenggatJatuh } from './ketepatan.ts';
import { hitungKetepatan } from './ketepatan.ts';
import type { Kinerja } from './kinerja.ts';
import { hitungKinerja } from './kinerja.ts';
import type { PeriodeRekap } from './periode.ts';
import { rentangPeriode } from './periode.ts';

/** Replies that came in during the period, and what they were assessed as in it. */
export interface HitunganBalasan {
  readonly masuk: number;
  readonly 'terima-kasih': number;
  readonly keberatan: number;
  readonly 'data-baru': number;
}

/** Figures beside those of `HitunganRekap`: whole numbers and ids only, so that a closed recap journals them. */
export interface AngkaRekap {
  /** What was taken in from LAPOR!, by national class: nothing else has a national deadline. */
  readonly kelas: Readonly<Record<string, number>>;
  readonly kinerja: Kinerja;
  readonly ketepatan: readonly Ketepatan[];
  readonly gelombang: readonly Gelombang[];
  readonly balasan: HitunganBalasan;
  /** Stars of what was taken in: their sum, and of how many reports. */
  readonly rating: { readonly jumlah: number; readonly laporan: number };
}

export interface BahanAngka {
  readonly kasus: readonly KasusPeriode[];
  readonly tenggat: Iterable<TenggatJatuh>;
  readonly balasan: HitunganBalasan;
}

export function hitungAngka(
  { kasus, tenggat, balasan }: BahanAngka,
  periode: PeriodeRekap,
  { kalender, zona }: Pick<AturanTenggat, 'kalender' | 'zona'>,
): AngkaRekap {
  const masa = rentangPeriode(periode, zona);
  const masuk = masukDalam(kasus, masa);
  return {
    kelas: jumlahMenurut(
      masuk.filter(({ diLapor }) => diLapor),
      ({ kelas }) => kelas,
    ),
    kinerja: hitungKinerja(kasus, masa, penghitungHari(kalender, zona)),
    ketepatan: hitungKetepatan(tenggat),
    gelombang: hitungGelombang(masuk, periode, zona),
    balasan,
    rating: jumlahRating(masuk),
  };
}

/** What was first taken in during the period. */
export const masukDalam = (
  kasus: readonly KasusPeriode[],
  { dari, sampai }: { readonly dari: number; readonly sampai: number },
): readonly KasusPeriode[] => kasus.filter(({ terlihat }) => terlihat >= dari && terlihat < sampai);

/** How many there are of each. */
export function jumlahMenurut<T>(semua: Iterable<T>, apa: (satu: T) => string): Record<string, number> {
  const jumlah = new Map<string, number>();
  for (const satu of semua) jumlah.set(apa(satu), (jumlah.get(apa(satu)) ?? 0) + 1);
  return Object.fromEntries(jumlah);
}

function jumlahRating(masuk: readonly KasusPeriode[]): AngkaRekap['rating'] {
  const nilai = masuk.flatMap(({ rating }) => rating ?? []);
  return { jumlah: nilai.reduce((a, b) => a + b, 0), laporan: nilai.length };
}
