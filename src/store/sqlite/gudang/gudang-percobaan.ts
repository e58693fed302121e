import type { BarisPercobaan, KlaimKiriman, PercobaanSelesai } from '../../../ports/store.ts';
import type { Basis } from '../basis/buka.ts';
import type { Laci } from '../brankas/brankas.ts';
import type { BarisKirimanPenuh } from './baris-kiriman.ts';

interface BarisTertutup extends Omit<BarisPercobaan, 'cuplikan'> {
  readonly cuplikan: Uint8Array | null;
}

/** Append-only: one row for each time that bytes may have left, and for each look whether they arrived. */
export class GudangPercobaan {
  readonly #buka;
  readonly #tutup;
  readonly #mati;
  readonly #tengokanMati;
  readonly #semua;
  readonly #raguTerakhir;

  constructor(db: Basis) {
    this.#buka = db.prepare<
      [
        {
          id: string;
          pemicu: string;
          fase: 'sent' | 'look';
          run: string;
          sekarang: number;
          tertinggalMs: number;
        },
      ],
      { n: number }
    >(
      `INSERT INTO percobaan (kiriman_id, n, run, pemicu, fase, mulai_at, tertinggal_ms)
       SELECT @id, coalesce(max(n), 0) + 1, @run, @pemicu, @fase, @sekarang, @tertinggalMs FROM percobaan WHERE kiriman_id = @id
       RETURNING n`,
    );
    this.#tutup = db.prepare<
      [Omit<PercobaanSelesai, 'dihitung' | 'cuplikan'> & Pick<BarisTertutup, 'cuplikan'>]
    >(
      `UPDATE percobaan SET fase = @fase, selesai_at = max(@sekarang, mulai_at), http = @http, kelas = coalesce(@kelas, @ke),
         cuplikan = @cuplikan WHERE kiriman_id = @kiriman AND n = @n AND selesai_at IS NULL`,
    );
    this.#mati = db.prepare<[number, string]>(
      "UPDATE percobaan SET fase = 'died', selesai_at = max(?, mulai_at) WHERE kiriman_id = ? AND fase = 'sent'",
    );
    this.#tengokanMati = db.prepare<[number, string]>(
      "UPDATE percobaan SET selesai_at = ?, kelas = 'proses_mati' WHERE fase = 'look' AND selesai_at IS NULL AND run <> ?",
    );
    this.#semua = db.prepare<[string], BarisTertutup>(
      `SELECT n, pemicu, fase, mulai_at AS mulai, selesai_at AS selesai, http, kelas, cuplikan
       FROM percobaan WHERE kiriman_id = ? ORDER BY n`,
    );
    this.#raguTerakhir = db.prepare<[string], { at: number | null }>(
      `SELECT max(selesai_at + tertinggal_ms) AS at FROM percobaan WHERE kiriman_id = ?
       AND (fase = 'died' OR (fase = 'done' AND kelas IN ('tak_pasti', 'unknown_outcome')))`,
    );
  }

  /** Phase `sent` is pessimistic: only who saw the connection fail may lower it. A `look` sends nothing. Answers its number. */
  buka(
    { id, pemicu }: Pick<BarisKirimanPenuh, 'id' | 'pemicu'>,
    fase: 'sent' | 'look',
    { run, sekarang, tengok }: KlaimKiriman,
  ): number {
    const tertinggalMs = tengok?.tertinggalMs ?? 0;
    return this.#buka.get({ id, pemicu, fase, run, sekarang, tertinggalMs })!.n;
  }

  /** False: its end was decided before, by a recovery. */
  tutup({ dihitung: _, cuplikan, ...selesai }: PercobaanSelesai, laci: Laci | null): boolean {
    const tertutup = cuplikan === null || laci === null ? null : laci.tutup(cuplikan);
    return this.#tutup.run({ ...selesai, cuplikan: tertutup }).changes === 1;
  }

  /** The process that tried is gone: the try stays in the log, charged to no one. No try ends before it began, whatever the clock says. */
  mati(kiriman: string, sekarang: number): void {
    this.#mati.run(sekarang, kiriman);
  }

  /** Looks of runs that are gone told nothing. */
  tengokanMati(run: string, sekarang: number): void {
    this.#tengokanMati.run(sekarang, run);
  }

  /** End of the last try that may have taken effect (ms UTC); by the remote's clock where ours stood behind it. */
  raguTerakhir(kiriman: string): number | null {
    return this.#raguTerakhir.get(kiriman)?.at ?? null;
  }

  semua(kiriman: string, laci: Laci | null): readonly BarisPercobaan[] {
    const buka = (isi: Uint8Array | null) => (isi === null || laci === null ? null : laci.buka(isi));
    return this.#semua.all(kiriman).map((b) => ({ ...b, cuplikan: buka(b.cuplikan) }));
  }
}
