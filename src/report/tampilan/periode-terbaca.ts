import type { PeriodeRekap } from '../../sop/rekap/periode.ts';
import { bacaPeriode, rentangPeriode } from '../../sop/rekap/periode.ts';
import { tahunDari, tanggalPada } from '../../sop/waktu/waktu.ts';
import type { SaatBaca } from './waktu-terbaca.ts';
import { tanggalPendek } from './waktu-terbaca.ts';

/** `triwulan III 2026`, `Agustus 2026` */
export function periodeTeks({ bulan, awal }: PeriodeRekap, { katalog }: Pick<SaatBaca, 'katalog'>): string {
  const ke = Math.ceil(Number(awal.slice(5, 7)) / bulan);
  return katalog.rekap.periode[bulan](ke, tahunDari(awal));
}

/** The same of a code as it is stored. */
export const kodePeriodeTeks = (kode: string, saat: Pick<SaatBaca, 'katalog'>): string => {
  const periode = bacaPeriode(kode);
  return periode === null ? kode : periodeTeks(periode, saat);
};

/** `1 Jul 2026 sampai 30 Sep 2026` */
export function rentangTeks(periode: PeriodeRekap, { katalog, zona }: Omit<SaatBaca, 'sekarang'>): string {
  const akhir = tanggalPada(rentangPeriode(periode, zona).sampai - 1, zona);
  return katalog.kasus.sampai(tanggalPendek(periode.awal, katalog), tanggalPendek(akhir, katalog));
}
