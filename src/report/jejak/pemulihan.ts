import type { Pemulihan } from '../../ports/store.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';

/** Whether a person has to look before it can end. */
export const pemulihanMenunggu = (p: Pemulihan | null): boolean =>
  p !== null && p.takTerlihat + p.takTercatat > 0;

/** Why nothing is sent, and what has to happen before it is. */
export function pemulihanTeks(p: Pemulihan, t: Pick<Tampilan, 'katalog' | 'zona'>): readonly string[] {
  const { berjalan } = t.katalog.cadangan;
  return [
    berjalan.judul(waktuTeks(p.dari, t), waktuTeks(p.mulai, t)),
    ...(p.tarikPenuh === null ? [berjalan.menungguSampai(waktuTeks(p.siap, t))] : []),
    ...(p.belumDilihat > 0 ? [berjalan.belumDilihat(p.belumDilihat)] : []),
    ...(p.riwayatAntre > 0 ? [berjalan.riwayat(p.riwayatAntre)] : []),
    ...(p.takTerlihat > 0 ? [berjalan.takTerlihat(p.takTerlihat)] : []),
    ...(p.takTercatat > 0 ? [berjalan.takTercatat(p.takTercatat, p.laporanTakTercatat.join(', '))] : []),
    ...(pemulihanMenunggu(p) ? [berjalan.akhiri] : []),
  ];
}

export const pemulihanJson = (p: Pemulihan, zona: Zona) => ({
  id: p.id,
  dari: isoDenganOffset(p.dari, zona),
  mulai: isoDenganOffset(p.mulai, zona),
  siap: isoDenganOffset(p.siap, zona),
  lapor_dibaca: p.tarikPenuh === null ? null : isoDenganOffset(p.tarikPenuh, zona),
  belum_dilihat: p.belumDilihat,
  tak_terlihat: p.takTerlihat,
  tak_tercatat: p.takTercatat,
  laporan_tak_tercatat: p.laporanTakTercatat,
});
