import { err, ok, type Result } from '../result.ts';
import { type Kalender, statusHari } from './kalender.ts';
import { hariDalamMinggu, type Tanggal } from './waktu.ts';

/** Half-open intervals of minutes since local midnight: [480, 720) is 08:00-12:00. */
export type Rentang = readonly [mulai: number, selesai: number];

export interface JamKerja {
  /** Index 0 = Minggu … 6 = Sabtu; an empty list: closed. */
  readonly mingguan: readonly (readonly Rentang[])[];
  /** Dated overrides (Ramadan), both ends inclusive; a later one wins. */
  readonly khusus: readonly {
    readonly dari: Tanggal;
    readonly sampai: Tanggal;
    readonly mingguan: readonly (readonly Rentang[])[];
  }[];
}

const BUKA = 8 * 60;
const TUTUP = 16 * 60;
const SEHARI: readonly Rentang[] = [[BUKA, TUTUP]];

/** Monday to Friday 08:00-16:00. */
export const JAM_KERJA_BAWAAN: JamKerja = {
  mingguan: [[], SEHARI, SEHARI, SEHARI, SEHARI, SEHARI, []],
  khusus: [],
};

/** The office hours of one day, in order; none on a day off. */
export const rentangPada = (jamKerja: JamKerja, kalender: Kalender, tanggal: Tanggal): readonly Rentang[] =>
  statusHari(kalender, tanggal).kerja ? rentangTertulis(jamKerja, tanggal) : [];

/**
 * The minute at which a working day ends. One that an override left without hours ends when its weekday always does,
 * one without any hours at 16:00: only a calendar takes a day out of a count.
 */
export const jamTutup = (jamKerja: JamKerja, tanggal: Tanggal): number =>
  akhir(rentangTertulis(jamKerja, tanggal)) ?? akhir(rentangMingguan(jamKerja, tanggal)) ?? TUTUP;

const akhir = (rentang: readonly Rentang[]): number | undefined => rentang.at(-1)?.[1];

const rentangTertulis = (jamKerja: JamKerja, tanggal: Tanggal): readonly Rentang[] =>
  rentangMingguan(
    jamKerja.khusus.findLast((masa) => masa.dari <= tanggal && tanggal <= masa.sampai) ?? jamKerja,
    tanggal,
  );

const rentangMingguan = ({ mingguan }: Pick<JamKerja, 'mingguan'>, tanggal: Tanggal): readonly Rentang[] =>
  mingguan[hariDalamMinggu(tanggal)] ?? [];

/** Intervals that one day may have. */
const RENTANG_MAKS = 6;

export interface MasalahRentang {
  /** `terbalik`: closes before it opens; `bertumpuk`: begins before the interval in front of it ends. */
  readonly kode: 'bukan_rentang' | 'terbalik' | 'bertumpuk' | 'terlalu_banyak';
  /** The part of the text that is wrong. */
  readonly nilai: string;
}

/** '08:00-12:00,13:00-16:00' → intervals in order; '' and 'tutup' → closed; or every problem at once. */
export function parseRentang(teks: string): Result<readonly Rentang[], readonly MasalahRentang[]> {
  const bersih = teks.trim();
  if (bersih === '' || bersih === 'tutup') return ok([]);
  const bagian = bersih.split(',', RENTANG_MAKS + 1).map((satu) => satu.trim());
  const lebih = bagian[RENTANG_MAKS];
  if (lebih !== undefined) return err([salah('terlalu_banyak', lebih)]);
  const terbaca = bagian.map(parseSatu);
  const masalah = terbaca
    .map((hasil, i) => masalahPada(bagian[i]!, hasil, terbaca[i - 1]))
    .filter((m) => m !== null);
  return masalah.length > 0 ? err(masalah) : ok(terbaca.filter((rentang) => rentang !== null));
}

function masalahPada(
  teks: string,
  rentang: Rentang | null,
  sebelumnya: Rentang | null = null,
): MasalahRentang | null {
  if (rentang === null) return salah('bukan_rentang', teks);
  if (rentang[1] <= rentang[0]) return salah('terbalik', teks);
  return sebelumnya !== null && rentang[0] < sebelumnya[1] ? salah('bertumpuk', teks) : null;
}

const CUPLIKAN_MAKS = 20;

const salah = (kode: MasalahRentang['kode'], teks: string): MasalahRentang => ({
  kode,
  nilai: teks.slice(0, CUPLIKAN_MAKS),
});

function parseSatu(teks: string): Rentang | null {
  const m = /^(\d{2}):(\d{2})\s*-\s*(\d{2}):(\d{2})$/.exec(teks);
  if (m === null) return null;
  const mulai = menitDari(m[1], m[2]);
  const selesai = menitDari(m[3], m[4]);
  return mulai === null || selesai === null ? null : [mulai, selesai];
}

/** Minutes since midnight, up to 24:00; null where there is no such time. */
function menitDari(jam = '', menit = ''): number | null {
  const jumlah = Number(jam) * 60 + Number(menit);
  return Number(menit) > 59 || jumlah > 24 * 60 ? null : jumlah;
}
