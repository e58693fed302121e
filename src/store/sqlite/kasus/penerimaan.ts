import type { Penerimaan } from '../../../ports/store.ts';
import type { Alat } from '../alat.ts';

/**
 * Who took a complaint in stands in the journal alone: its row of `kasus.diterima`. Searched from the newest row
 * back, because a receipt is printed at the counter, minutes after; no index is kept for
 * the reprint of an old one (0.3 s over 600,000 rows).
 */
export function bacaPenerimaan(alat: Alat, sasaran: string): Penerimaan | null {
  const baris = alat.kasus.cari(sasaran);
  if (baris === undefined || baris.nomor_registrasi === null) return null;
  const awal = alat.db
    .prepare<[string], { oleh: string }>(
      `SELECT oleh FROM jejak
       WHERE jenis = 'kasus.diterima' AND CAST(payload AS TEXT) ->> '$.kasus' = ? ORDER BY seq DESC LIMIT 1`,
    )
    .get(baris.id);
  if (awal === undefined) return null;
  return { ...awal, berkas: alat.teks.bacaBerkas(baris.id, alat.laci(baris)).length };
}
