import type { Ujung } from '../../jejak/baris.ts';
import { sambung, UJUNG_AWAL } from '../../jejak/baris.ts';
import type { PayloadJejak } from '../../jejak/kanonik.ts';
import type { Basis } from './buka.ts';

/** Appends to the journal; one per connection, its statements prepared once. */
export function penulisJejak(db: Basis) {
  const ujungStmt = db.prepare<[], Ujung>('SELECT seq, at, hash FROM jejak ORDER BY seq DESC LIMIT 1');
  const sisip = db.prepare(
    'INSERT INTO jejak (seq, at, oleh, jenis, tracking_id, payload, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const ujung = (): Ujung => ujungStmt.get() ?? UJUNG_AWAL;

  return {
    ujung,
    /** Continues from `dari`, which the transaction has read once, and answers the new end. */
    tambah(
      dari: Ujung,
      oleh: string,
      jenis: string,
      trackingId: string | null,
      payload: PayloadJejak,
      sekarang: number,
    ): Ujung {
      // The machine's own rows go on under a clock that fell back; officers' acts are refused before they get here.
      const at = Math.max(sekarang, dari.at);
      const baris = sambung(dari, { at, oleh, jenis, trackingId, payload });
      sisip.run(
        baris.seq,
        baris.at,
        baris.oleh,
        baris.jenis,
        baris.trackingId,
        baris.payload,
        baris.prev,
        baris.hash,
      );
      return baris;
    },
  };
}

export type PenulisJejak = ReturnType<typeof penulisJejak>;
