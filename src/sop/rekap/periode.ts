import type { Tanggal, Zona } from '../waktu/waktu.ts';
import { adalahTanggal, awalHari, tahunDari, tambahBulan, tanggalPada } from '../waktu/waktu.ts';

/** Months of a period that a recap may cover: those by which a year is counted without a rest. */
export const LAMA_REKAP = [1, 3, 6, 12] as const;
export type LamaRekap = (typeof LAMA_REKAP)[number];

/** A month, quarter, semester or year of the agency's calendar. */
export interface PeriodeRekap {
  /** `2026-08`, `2026-Q3`, `2026-S2`, `2026`. */
  readonly kode: string;
  readonly bulan: LamaRekap;
  /** First day. */
  readonly awal: Tanggal;
}

const PERIODE = /^(\d{4})(?:-(?:Q([1-4])|S([12])|(0[1-9]|1[0-2])))?$/i;

/** null: not a period. */
export function bacaPeriode(teks: string): PeriodeRekap | null {
  const m = PERIODE.exec(teks.trim());
  if (m === null) return null;
  const [, tahun = '', triwulan, semester, bulan] = m;
  if (!adalahTanggal(`${tahun}-01-01`)) return null;
  if (triwulan !== undefined) return periodeKe(tahun, 3, Number(triwulan));
  if (semester !== undefined) return periodeKe(tahun, 6, Number(semester));
  return bulan === undefined ? periodeKe(tahun, 12, 1) : periodeKe(tahun, 1, Number(bulan));
}

/** The period of this length in which a moment lies. */
export function periodePada(ms: number, bulan: LamaRekap, zona: Zona): PeriodeRekap {
  const tanggal = tanggalPada(ms, zona);
  return periodeKe(tahunDari(tanggal), bulan, Math.ceil(Number(tanggal.slice(5, 7)) / bulan));
}

function periodeKe(tahun: string, bulan: LamaRekap, ke: number): PeriodeRekap {
  const awal = `${tahun}-${duaAngka((ke - 1) * bulan + 1)}-01`;
  return { kode: `${tahun}${AKHIRAN[bulan](ke)}`, bulan, awal };
}

const duaAngka = (n: number): string => String(n).padStart(2, '0');

const AKHIRAN: Readonly<Record<LamaRekap, (ke: number) => string>> = {
  1: (ke) => `-${duaAngka(ke)}`,
  3: (ke) => `-Q${ke}`,
  6: (ke) => `-S${ke}`,
  12: () => '',
};

/** Its moments (ms UTC): from the first, up to and without `sampai`. */
export const rentangPeriode = (
  { awal, bulan }: PeriodeRekap,
  zona: Zona,
): { readonly dari: number; readonly sampai: number } => ({
  dari: awalHari(awal, zona),
  sampai: awalHari(tambahBulan(awal, bulan), zona),
});

/** Periods of this length that have ended, from the one in which `sejak` lies. */
export function periodeBerakhir(
  sejak: number,
  bulan: LamaRekap,
  zona: Zona,
  sekarang: number,
): readonly PeriodeRekap[] {
  const semua: PeriodeRekap[] = [];
  let periode = periodePada(sejak, bulan, zona);
  for (;;) {
    const { sampai } = rentangPeriode(periode, zona);
    if (sampai > sekarang) return semua;
    semua.push(periode);
    periode = periodePada(sampai, bulan, zona);
  }
}
