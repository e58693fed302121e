import type { Laporan } from '../../sop/laporan.ts';
import type { Brankas, Laci } from './brankas.ts';
import type { KolomLaporan } from './gudang-kasus.ts';

/** The record as it stands in a case's row: sealed, with a fingerprint that tells whether a later one differs. */
export function isiLaporan(
  brankas: Brankas,
  laci: Laci,
  garam: Uint8Array,
  laporan: Laporan,
  riwayatPerlu: 0 | 1 | 2,
): { readonly kolom: KolomLaporan; readonly komitmen: Readonly<Record<string, string>> } {
  const isi = JSON.stringify(laporan);
  return {
    kolom: {
      status_lapor: laporan.statusLapor,
      anonim: laporan.anonim ? 1 : 0,
      rahasia: laporan.rahasia ? 1 : 0,
      riwayat_perlu: riwayatPerlu,
      sidik: sidikLaporan(brankas, laporan),
      garam,
      isi: laci.tutup(isi),
    },
    komitmen: { laporan: laci.komitmen('laporan', isi) },
  };
}

/**
 * Content only: neither the version time (an export's moves with every download) nor the addresses of files (signed
 * ones change from page to page).
 */
export function sidikLaporan(brankas: Brankas, laporan: Laporan): Uint8Array {
  const { diperbaruiPada: _, lampiran, ...isi } = laporan;
  const berkas = lampiran.map(({ id, namaBerkas, ukuran }) => [id, namaBerkas, ukuran]);
  return brankas.sidik(JSON.stringify([sorted(isi), berkas]));
}

/** Two dialects may build a record in another order of keys. */
const sorted = (isi: object): readonly (readonly [string, unknown])[] =>
  Object.entries(isi).sort(([a], [b]) => (a < b ? -1 : 1));
