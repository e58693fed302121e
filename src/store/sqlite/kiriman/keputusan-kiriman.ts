import type { KeputusanKiriman } from '../../../ports/store.ts';
import type { StatusKiriman } from '../../../sop/kiriman/kiriman.ts';
import type { Alat } from '../alat.ts';
import type { Laci } from '../brankas/brankas.ts';

interface Baris {
  readonly pemilik: string;
  readonly at: number;
  readonly oleh: string;
  readonly isi: string;
}

interface Muatan {
  readonly ke: StatusKiriman;
  readonly dicatat_oleh?: string;
}

/** What people said of a kiriman: the journal knows who and when, the sealed texts why or by what proof. */
export function keputusanKiriman(
  { db, teks }: Pick<Alat, 'db' | 'teks'>,
  kiriman: string,
  laci: Laci | null,
): readonly KeputusanKiriman[] {
  // The texts lie under `TL-2026-000123#17`, by their journal row: no scan of the journal. "$" follows "#".
  const rows = db
    .prepare<[{ kiriman: string }], Baris>(
      `SELECT t.pemilik, j.at, j.oleh, CAST(j.payload AS TEXT) AS isi FROM (
         SELECT DISTINCT pemilik FROM teks WHERE pemilik > @kiriman || '#' AND pemilik < @kiriman || '$') t
       JOIN jejak j ON j.seq = CAST(substr(t.pemilik, length(@kiriman) + 2) AS INTEGER) ORDER BY j.seq`,
    )
    .all({ kiriman });
  return rows.map(({ pemilik, at, oleh, isi }) => {
    const { ke, dicatat_oleh: dicatatOleh = oleh } = JSON.parse(isi) as Muatan;
    const semua = Object.values(teks.baca(pemilik, laci));
    return {
      ke,
      oleh,
      dicatatOleh,
      pada: at,
      kata: semua.join('\n'),
      berkas: teks.bacaBerkas(pemilik, laci),
    };
  });
}
