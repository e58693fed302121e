import { Acak } from './acak.ts';
import type { Dialek } from './alamat.ts';

/** Simulated hours of a seed, unless the caller says otherwise. */
export const LAMA_JAM = 96;

const JAM = 3_600_000;
const MENIT = 60_000;

/** What a seed chooses before anything happens. */
export interface Rencana {
  readonly benih: number;
  readonly mulai: number;
  readonly lamaJam: number;
  readonly dialek: Dialek;
  readonly zona: string;
  readonly instansi: readonly { readonly id: string; readonly nama: string }[];
  readonly selang: number;
  readonly batasHalaman: number;
  readonly laporanAwal: number;
  /** Mean ms between happenings of the world, and between acts of officers. */
  readonly jedaDunia: number;
  readonly jedaTindakan: number;
  readonly peluangGangguan: number;
  readonly geserJauh: number;
  readonly maksTerlambat: number;
  /** Sends concerning a third of the reports fail for four days: longer than a schedule of tries. */
  readonly sial: boolean;
  /** Answers whose fate only a person can tell: taken, never confirmed, and not shown in the history. */
  readonly ragu: boolean;
  /** Reporters hand in files, which are fetched. Such a seed passes other doors than without. */
  readonly berlampiran: boolean;
  /** The office erases finished cases. Such a seed passes other doors than without. */
  readonly menghapus: boolean;
  /** Chance that a pass is one in which the process dies. */
  readonly peluangMati: number;
}

/** Days on which something may be miscounted: leap day, year's end, a month's end, long holidays. */
const MULAI = [
  '2025-03-28T00:00:00Z',
  '2025-12-29T10:00:00Z',
  '2026-02-26T16:59:30Z',
  '2026-06-28T17:00:00Z',
  '2026-12-30T15:30:00Z',
  '2027-02-27T01:00:00Z',
  '2027-05-14T22:00:00Z',
  '2027-12-30T08:00:00Z',
  '2028-02-26T12:00:00Z',
  '2028-02-28T14:00:00Z',
  '2028-12-29T03:00:00Z',
];
const ZONA = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'];
const NAMA = 'Dinas Komunikasi dan Informatika Kabupaten Kapuas';
/** One seed in so many lives a whole year, with its leap day. */
const SETAHUN_TIAP = 200;
const SIAL_TIAP = 8;
const RAGU_TIAP = 16;
const LAMPIRAN_TIAP = 8;
const HAPUS_TIAP = 12;

export function rencanaBenih(benih: number, lamaJam: number): Rencana {
  const a = new Acak(benih, 'rencana');
  const ragu = benih % RAGU_TIAP === SIAL_TIAP - 3;
  const setahun = benih % SETAHUN_TIAP === 0;
  const atauRagu = <T>(biasa: T, bilaRagu: T): T => (ragu ? bilaRagu : biasa);
  const upt = a.peluang(0.3) ? [{ id: '5502', nama: 'UPT Jaringan' }] : [];
  return {
    benih,
    mulai: setahun ? Date.parse('2027-12-20T00:00:00Z') : Date.parse(a.dari(MULAI)) + a.n(24) * JAM,
    lamaJam: setahun ? 366 * 24 : lamaJam,
    dialek: atauRagu(a.dari(['rest', 'rest', 'f01'] as const), 'f01'),
    zona: a.dari(ZONA),
    instansi: [{ id: '5501', nama: NAMA }, ...upt],
    selang: setahun ? 24 * JAM : atauRagu(a.dari([15, 60, 60, 120, 120, 240]), 30) * MENIT,
    batasHalaman: a.dari([1, 3, 10, 100]),
    laporanAwal: a.antara(3, 14),
    jedaDunia: (setahun ? 60 : a.antara(1, 3)) * JAM,
    jedaTindakan: (setahun ? 20 * 60 : a.antara(60, 150)) * MENIT,
    peluangGangguan: a.dari([0, 0.03, 0.1, 0.1, 0.25, 0.45]),
    geserJauh: a.dari([0, 0, 1, -1, 7, -7, 20, -20]) * MENIT,
    maksTerlambat: 15 * MENIT,
    ragu,
    sial: benih % SIAL_TIAP === SIAL_TIAP - 3,
    berlampiran: benih % LAMPIRAN_TIAP === LAMPIRAN_TIAP - 4,
    menghapus: benih % HAPUS_TIAP === HAPUS_TIAP - 8,
    peluangMati: a.dari([0, 0.02, 0.1, 0.1, 0.3]),
  };
}
