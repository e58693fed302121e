import type { PindahSopTercatat } from '../../../ports/store.ts';
import type { Alat } from '../alat.ts';
import type { Laci } from '../brankas/brankas.ts';

interface BarisPindah {
  readonly seq: number;
  readonly at: number;
  readonly oleh: string;
  readonly isi: string;
}

/** The reason of a move belongs to its journal row. */
export const pemilikPindahSop = (kasus: string, seq: number): string => `${kasus}#${seq}`;

/** Who moved a case to another SOP text, and why: the journal knows who and when, the sealed texts know why. */
export function siapkanPindahSop({ db, teks }: Pick<Alat, 'db' | 'teks'>) {
  const cari = db.prepare<[string], BarisPindah>(
    `SELECT seq, at, oleh, CAST(payload AS TEXT) AS isi FROM jejak
     WHERE jenis = 'kasus.pindah-sop' AND CAST(payload AS TEXT) ->> '$.kasus' = ? ORDER BY seq`,
  );
  return (kasus: string, laci: Laci | null): readonly PindahSopTercatat[] =>
    cari.all(kasus).map(({ seq, at, oleh, isi }) => {
      const { dari, ke, dicatat_oleh: dicatatOleh = oleh } = JSON.parse(isi) as Muatan;
      const alasan = teks.satu(pemilikPindahSop(kasus, seq), 'alasan', laci);
      return { dari, ke, oleh, dicatatOleh, pada: at, alasan };
    });
}

interface Muatan {
  readonly dari: string;
  readonly ke: string;
  readonly dicatat_oleh?: string;
}
