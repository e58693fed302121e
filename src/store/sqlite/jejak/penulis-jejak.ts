import type { IsiBaris, Ujung } from '../../../jejak/baris.ts';
import { sambung, UJUNG_AWAL } from '../../../jejak/baris.ts';
import type { BarisJejakTersimpan } from '../../../ports/store.ts';
import type { Basis } from '../basis/buka.ts';

/** Rows read at a time: no statement stays open while the reader thinks, so that writers need not wait. */
const HALAMAN = 1000;

/** Appends to the journal and reads it; one per connection, its statements prepared once. */
export class PenulisJejak {
  readonly #ujung;
  readonly #sisip;
  readonly #db: Basis;

  constructor(db: Basis) {
    this.#ujung = db.prepare<[], Ujung>('SELECT seq, at, hash FROM jejak ORDER BY seq DESC LIMIT 1');
    this.#sisip = db.prepare(
      'INSERT INTO jejak (seq, at, oleh, jenis, tracking_id, payload, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    );
    this.#db = db;
  }

  ujung(): Ujung {
    return this.#ujung.get() ?? UJUNG_AWAL;
  }

  /** Continues from `dari`, which the transaction has read once, and answers the new end. */
  tambah(dari: Ujung, isi: IsiBaris): Ujung {
    // The machine's own rows go on under a clock that fell back; officers' acts are refused before they get here.
    const at = Math.max(isi.at, dari.at);
    const { seq, oleh, jenis, trackingId, payload, prev, hash } = sambung(dari, { ...isi, at });
    this.#sisip.run(seq, at, oleh, jenis, trackingId, payload, prev, hash);
    return { seq, at, hash };
  }

  /** From row 1 to the row that is the last when the reading begins. */
  semua(): Generator<BarisJejakTersimpan> {
    return halamanJejak(this.#db);
  }
}

/** The journal of any database of ours, a page of rows at a time. */
export function* halamanJejak(db: Basis): Generator<BarisJejakTersimpan> {
  const baca = db.prepare<[number, number, number], BarisJejakTersimpan>(
    `SELECT seq, at, oleh, jenis, tracking_id AS trackingId, payload, prev, hash FROM jejak
     WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?`,
  );
  const akhir = Number(db.prepare('SELECT coalesce(max(seq), 0) FROM jejak').pluck().get());
  for (let sesudah = 0; sesudah < akhir; ) {
    const rows = baca.all(sesudah, akhir, HALAMAN);
    yield* rows;
    const terakhir = rows.at(-1);
    if (terakhir === undefined) return;
    sesudah = terakhir.seq;
  }
}
