import type { BarisJejak } from '../../../jejak/baris.ts';
import { MENYEBUT_SEGEL } from '../../../jejak/segel-disebut.ts';
import type { HasilSurel, Segel, SegelDiLuar } from '../../../ports/store.ts';
import type { Basis } from '../basis/buka.ts';

export interface BarisSegel extends Segel {
  /** Peaks of the Merkle tree over the rows up to `seq`. */
  readonly puncak: Uint8Array;
}

export interface BarisSurel {
  readonly n: number;
  readonly nomor: number;
  readonly berikut: number;
  readonly hasil: HasilSurel | null;
}

/** Rows of checkpoints: what was made, what is held outside, what was mailed. */
export class GudangSegel {
  readonly #s: ReturnType<typeof siapkan>;

  constructor(db: Basis) {
    this.#s = siapkan(db);
  }

  semua(): readonly Segel[] {
    return this.#s.semua.all();
  }

  terakhir(): BarisSegel | undefined {
    return this.#s.terakhir.get();
  }

  ada(nomor: number): boolean {
    return this.#s.satu.get(nomor) !== undefined;
  }

  diLuar(): SegelDiLuar | undefined {
    return this.#s.diLuar.get();
  }

  simpan({ nomor, seq, dibuat, naskah, kunci, puncak }: BarisSegel): void {
    this.#s.simpan.run(nomor, seq, dibuat, naskah, kunci, puncak);
  }

  /** false: it was said before. */
  simpanLuar(nomor: number, cara: SegelDiLuar['cara'], pada: number, oleh: string): boolean {
    return this.#s.simpanLuar.run(nomor, cara, pada, oleh).changes > 0;
  }

  /** Inside a transaction: nothing is written before the last is read. */
  baris(sesudah: number, sampai: number): IterableIterator<BarisJejak> {
    return this.#s.baris.iterate(sesudah, sampai);
  }

  satuBaris(seq: number): BarisJejak | undefined {
    return this.#s.baris.get(seq - 1, seq);
  }

  /** Rows that speak of a checkpoint. */
  menyebut(sesudah: number): IterableIterator<BarisJejak> {
    return this.#s.menyebut.iterate(sesudah);
  }

  surelTerakhir(): BarisSurel | undefined {
    return this.#s.surelTerakhir.get();
  }

  surel(n: number): BarisSurel | undefined {
    return this.#s.surel.get(n);
  }

  surelTergantung(): readonly BarisSurel[] {
    return this.#s.surelTergantung.all();
  }

  /** Failures since the last that went out. */
  gagalBeruntun(): number {
    return this.#s.gagalBeruntun.get()?.n ?? 0;
  }

  /** The newest of which no mail went out, nor may have gone out. */
  belumBersurel(): BarisSegel | undefined {
    return this.#s.belumBersurel.get();
  }

  mulaiSurel(nomor: number, mulai: number, berikut: number): number {
    return Number(this.#s.mulaiSurel.run(nomor, mulai, berikut).lastInsertRowid);
  }

  selesaiSurel(n: number, hasil: HasilSurel, selesai: number, berikut: number): void {
    this.#s.selesaiSurel.run(hasil, selesai, berikut, n);
  }
}

const KOLOM = 'nomor, seq, dibuat_at AS dibuat, naskah, kunci';
const KOLOM_SUREL = 'n, nomor, berikut_at AS berikut, hasil';

const siapkan = (db: Basis) => ({
  semua: db.prepare<[], Segel>(`SELECT ${KOLOM} FROM segel ORDER BY nomor`),
  terakhir: db.prepare<[], BarisSegel>(`SELECT ${KOLOM}, puncak FROM segel ORDER BY nomor DESC LIMIT 1`),
  satu: db.prepare<[number]>('SELECT 1 FROM segel WHERE nomor = ?'),
  diLuar: db.prepare<[], SegelDiLuar>(
    `SELECT ${KOLOM}, cara, pada_at AS pada FROM segel JOIN segel_luar USING (nomor)
     ORDER BY nomor DESC, pada_at LIMIT 1`,
  ),
  simpan: db.prepare(
    'INSERT INTO segel (nomor, seq, dibuat_at, naskah, kunci, puncak) VALUES (?, ?, ?, ?, ?, ?)',
  ),
  simpanLuar: db.prepare(
    'INSERT INTO segel_luar (nomor, cara, pada_at, oleh) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  ),
  baris: db.prepare<[number, number], BarisJejak>(
    `SELECT seq, at, oleh, jenis, tracking_id AS trackingId, payload, prev, hash FROM jejak
     WHERE seq > ? AND seq <= ? ORDER BY seq`,
  ),
  menyebut: db.prepare<[number], BarisJejak>(
    `SELECT seq, at, oleh, jenis, tracking_id AS trackingId, payload, prev, hash FROM jejak
     WHERE seq > ? AND jenis IN (${Object.values(MENYEBUT_SEGEL)
       .map((jenis) => `'${jenis}'`)
       .join()}) ORDER BY seq`,
  ),
  surelTerakhir: db.prepare<[], BarisSurel>(`SELECT ${KOLOM_SUREL} FROM segel_surel ORDER BY n DESC LIMIT 1`),
  surel: db.prepare<[number], BarisSurel>(`SELECT ${KOLOM_SUREL} FROM segel_surel WHERE n = ?`),
  surelTergantung: db.prepare<[], BarisSurel>(
    `SELECT ${KOLOM_SUREL} FROM segel_surel WHERE hasil IS NULL ORDER BY n`,
  ),
  gagalBeruntun: db.prepare<[], { n: number }>(
    `SELECT count(*) AS n FROM segel_surel
     WHERE n > (SELECT coalesce(max(n), 0) FROM segel_surel WHERE hasil = 'terkirim')`,
  ),
  belumBersurel: db.prepare<[], BarisSegel>(
    `SELECT ${KOLOM}, puncak FROM segel
     WHERE nomor > (SELECT coalesce(max(nomor), 0) FROM segel_surel WHERE hasil IS NOT 'gagal')
     ORDER BY nomor DESC LIMIT 1`,
  ),
  mulaiSurel: db.prepare('INSERT INTO segel_surel (nomor, mulai_at, berikut_at) VALUES (?, ?, ?)'),
  selesaiSurel: db.prepare('UPDATE segel_surel SET hasil = ?, selesai_at = ?, berikut_at = ? WHERE n = ?'),
});
