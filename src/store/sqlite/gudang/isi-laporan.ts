import type { Laporan } from '../../../sop/laporan/laporan.ts';
import { bit } from '../basis/sql.ts';
import type { Brankas, Laci } from '../brankas/brankas.ts';
import type { KolomLaporan } from './baris-kasus.ts';

/** What of a record stands in its case's row in plain, beside the sealed whole. */
export const kolomLaporan = (laporan: Laporan) => ({
  status_lapor: laporan.statusLapor,
  anonim: bit(laporan.anonim),
  rahasia: bit(laporan.rahasia),
});

/** A complaint of our own register, before LAPOR! knows it: nothing of a record but the key of its texts. */
export const tanpaLaporan = (garam: Uint8Array): KolomLaporan => ({
  status_lapor: null,
  anonim: 0,
  rahasia: 0,
  riwayat_perlu: 0,
  jauh_at: null,
  ekspor_at: null,
  sidik: null,
  garam,
  isi: null,
});

/** The record sealed, and what the journal holds of it. A case whose texts were erased takes no new ones from LAPOR!. */
export function isiTertutup(
  laporan: Laporan,
  laci: Laci | null,
): {
  readonly isi: KolomLaporan['isi'];
  readonly komitmen: Readonly<Record<string, string>>;
} {
  if (laci === null) return { isi: null, komitmen: {} };
  const teks = JSON.stringify(laporan);
  return { isi: laci.tutup(teks), komitmen: laci.semuaKomitmen({ laporan: teks }) };
}

/**
 * Content only: neither the version time (an export's moves with every download) nor the addresses of files (signed
 * ones change from page to page).
 */
export function sidikLaporan(brankas: Brankas, laporan: Laporan): Uint8Array {
  const { diperbaruiPada: _, lampiran, ...isi } = laporan;
  const berkas = lampiran.map(({ id, namaBerkas, ukuran }) => [id, namaBerkas, ukuran]);
  return brankas.sidik(JSON.stringify([menurutNama(isi), berkas]));
}

/** Two dialects may build a record in another order of keys. */
const menurutNama = (isi: object): readonly (readonly [string, unknown])[] =>
  Object.entries(isi).sort(([a], [b]) => (a < b ? -1 : 1));
