import type { TemplatTertolak } from '../../app/kertas/cetak.ts';
import type { Katalog } from '../../teks/teks.ts';

/** Why a Word template cannot be used, with the names that it does not know. */
export function templatDitolakTeks(
  { path, ditolak }: TemplatTertolak,
  { cetak: { templat } }: Katalog,
): string {
  if (ditolak === 'tidak_terbaca') return templat.tidak_terbaca(path);
  return ditolak.sebab === 'isian_tak_dikenal'
    ? templat.isian_tak_dikenal(path, ditolak.nama.map((nama) => `{${nama}}`).join(', '))
    : templat[ditolak.sebab](path);
}
