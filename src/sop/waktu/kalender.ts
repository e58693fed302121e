import { hariDalamMinggu, type Tanggal, tahunDari, tambahHari } from './waktu.ts';

/** The days of one year that are off, with the decree that says so. */
export interface TahunLibur {
  readonly sumber: string;
  /** Read somewhere else than in the decree itself. */
  readonly sekunder?: true;
  readonly nasional: readonly Tanggal[];
  readonly cuti: readonly Tanggal[];
}

export interface Kalender {
  /** Names the content (a hash made by whoever loads it), journalled with every deadline's settings. */
  readonly versi: string;
  /** Year ('2026') → its days off. A year that is not here is unknown: deadlines in it are provisional. */
  readonly tahun: Readonly<Record<string, TahunLibur>>;
  readonly hariKerja: 5 | 6;
  readonly cutiBersama: 'libur' | 'kerja';
  readonly liburSendiri: readonly Tanggal[];
}

export type SebabLibur = 'sabtu' | 'minggu' | 'nasional' | 'cuti_bersama' | 'libur_sendiri';

/** `sumber`: the decree, where one says so. `dugaan`: a weekday in a year without a file, taken for a working day. */
export type StatusHari =
  | { readonly kerja: true; readonly dugaan: boolean }
  | { readonly kerja: false; readonly sebab: SebabLibur; readonly sumber: string | null };

/** Days that one count may walk: ten years. More is a defect (a limit or a calendar that no one can mean). */
export const HARI_MAKS = 3660;

export function statusHari(kalender: Kalender, tanggal: Tanggal): StatusHari {
  const hari = hariDalamMinggu(tanggal);
  if (hari === 0) return libur('minggu');
  if (hari === 6 && kalender.hariKerja === 5) return libur('sabtu');
  const tahun = kalender.tahun[tahunDari(tanggal)];
  if (tahun?.nasional.includes(tanggal)) return libur('nasional', tahun.sumber);
  if (kalender.cutiBersama === 'libur' && tahun?.cuti.includes(tanggal))
    return libur('cuti_bersama', tahun.sumber);
  if (kalender.liburSendiri.includes(tanggal)) return libur('libur_sendiri');
  return { kerja: true, dugaan: tahun === undefined };
}

const libur = (sebab: SebabLibur, sumber: string | null = null): StatusHari => ({
  kerja: false,
  sebab,
  sumber,
});

export const hariKerjaBerikutnya = (kalender: Kalender, tanggal: Tanggal): Tanggal =>
  cariHariKerja(kalender, tanggal, 1);

export const hariKerjaSebelumnya = (kalender: Kalender, tanggal: Tanggal): Tanggal =>
  cariHariKerja(kalender, tanggal, -1);

function cariHariKerja(kalender: Kalender, tanggal: Tanggal, arah: 1 | -1): Tanggal {
  for (let n = 1; n <= HARI_MAKS; n++) {
    const hari = tambahHari(tanggal, n * arah);
    if (statusHari(kalender, hari).kerja) return hari;
  }
  throw new RangeError(`no working day within ${HARI_MAKS} days`);
}

/** Working days after `dari` up to and including `sampai`; negative (days late) when `sampai` is earlier. */
export function hitungHariKerja(kalender: Kalender, dari: Tanggal, sampai: Tanggal): number {
  if (sampai < dari) return 0 - hitungHariKerja(kalender, sampai, dari);
  let jumlah = 0;
  for (let hari = dari; hari < sampai; ) {
    hari = tambahHari(hari, 1);
    if (statusHari(kalender, hari).kerja) jumlah++;
  }
  return jumlah;
}
