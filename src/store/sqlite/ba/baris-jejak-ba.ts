import type { Alat } from '../alat.ts';

/** The newest journal row about one Berita Acara: it stands on the paper. */
export function siapkanBarisJejakBa({ db }: Pick<Alat, 'db'>) {
  const cari = db.prepare<[string], { seq: number; hash: Uint8Array }>(
    `SELECT seq, hash FROM jejak WHERE jenis GLOB 'ba.*' AND CAST(payload AS TEXT) ->> '$.ba' = ?
     ORDER BY seq DESC LIMIT 1`,
  );
  return (ba: string): { readonly seq: number; readonly hash: string } | null => {
    const baris = cari.get(ba);
    return baris === undefined ? null : { seq: baris.seq, hash: Buffer.from(baris.hash).toString('hex') };
  };
}
