import type { Pemulihan, PemulihanBaru } from '../../../ports/store.ts';
import type { Basis } from '../basis/buka.ts';

/** What the restored database does not know: from the copy to its return. */
export interface JendelaHilang {
  readonly id: string;
  readonly dari: number;
  readonly sampai: number;
}

interface BarisPemulihan {
  readonly id: string;
  readonly dari_at: number;
  readonly mulai_at: number;
  readonly siap_at: number;
  readonly tarik_penuh_at: number | null;
}

/** Reports named in the state; the others are counted. */
const CONTOH_MAKS = 50;

/** Rows of restores: the one that runs, and the times that this database does not know. */
export class GudangPemulihan {
  readonly #s: ReturnType<typeof siapkan>;

  constructor(db: Basis) {
    this.#s = siapkan(db);
  }

  /** Id of the one that runs; null: none does. */
  get berjalan(): string | null {
    return this.#s.berjalan.get()?.id ?? null;
  }

  /** Id of the newest, run out or not: part of every key made after it. */
  get terakhir(): string | null {
    return this.#s.terakhir.get()?.id ?? null;
  }

  jendela(): readonly JendelaHilang[] {
    return this.#s.jendela.all().map((j) => ({ ...j, dari: j.dari - SELISIH_JAM_MS }));
  }

  baca(): Pemulihan | null {
    const b = this.#s.berjalan.get();
    if (b === undefined) return null;
    return {
      id: b.id,
      dari: b.dari_at,
      mulai: b.mulai_at,
      siap: b.siap_at,
      tarikPenuh: b.tarik_penuh_at,
      belumDilihat: this.#s.belumDilihat.get()!.n,
      takTerlihat: this.#s.takTerlihat.get()!.n,
      takTercatat: this.#s.takTercatat.get(sejakEntri(b))!.n,
      riwayatAntre: this.#s.riwayatAntre.get()!.n,
      laporanTakTercatat: this.#s.laporanTakTercatat
        .all(sejakEntri(b), CONTOH_MAKS)
        .map((k) => k.tracking_id),
    };
  }

  sisip({ id, dari, sekarang, siap }: PemulihanBaru, sebab: AlasanTersegel | null): void {
    this.#s.sisip.run(id, dari, sekarang, siap, sebab?.garam ?? null, sebab?.alasan ?? null);
  }

  tarikPenuh(sekarang: number): void {
    this.#s.tarikPenuh.run(sekarang);
  }

  selesai(sekarang: number, sebab: AlasanTersegel | null): void {
    this.#s.selesai.run(sekarang, sebab?.garam ?? null, sebab?.alasan ?? null);
  }
}

/** A person's reason under a salt of its own: it belongs to no case. */
interface AlasanTersegel {
  readonly garam: Uint8Array;
  readonly alasan: Uint8Array;
}

/** The history tells minutes, and its clock may stand before ours. */
const SELISIH_JAM_MS = 6 * 60_000;

const sejakEntri = ({ dari_at }: BarisPemulihan): number => dari_at - SELISIH_JAM_MS;

const siapkan = (db: Basis) => ({
  berjalan: db.prepare<[], BarisPemulihan>('SELECT * FROM pemulihan WHERE selesai_at IS NULL'),
  terakhir: db.prepare<[], { id: string }>(
    'SELECT id FROM pemulihan ORDER BY mulai_at DESC, id DESC LIMIT 1',
  ),
  jendela: db.prepare<[], JendelaHilang>(
    'SELECT id, dari_at AS dari, siap_at AS sampai FROM pemulihan ORDER BY mulai_at DESC',
  ),
  belumDilihat: db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM kiriman
     WHERE dipulihkan = 1 AND status IN ('antre', 'belum_pasti', 'gagal', 'ditahan')`),
  riwayatAntre: db.prepare<[], { n: number }>(
    'SELECT count(*) AS n FROM kasus WHERE riwayat_perlu > 0 AND tracking_id IS NOT NULL',
  ),
  takTerlihat: db.prepare<[], { n: number }>(
    "SELECT count(*) AS n FROM kiriman WHERE dipulihkan = 2 AND status = 'antre'",
  ),
  takTercatat: db.prepare<[number], { n: number }>(
    "SELECT count(*) AS n FROM riwayat WHERE arti = 'tak-tercatat' AND pada_at >= ?",
  ),
  laporanTakTercatat: db.prepare<[number, number], { tracking_id: string }>(
    `SELECT DISTINCT k.tracking_id FROM riwayat r JOIN kasus k ON k.id = r.kasus_id
     WHERE r.arti = 'tak-tercatat' AND r.pada_at >= ? ORDER BY k.tracking_id LIMIT ?`,
  ),
  sisip: db.prepare<[string, number, number, number, Uint8Array | null, Uint8Array | null]>(
    'INSERT INTO pemulihan (id, dari_at, mulai_at, siap_at, mulai_garam, mulai_alasan) VALUES (?, ?, ?, ?, ?, ?)',
  ),
  tarikPenuh: db.prepare<[number]>('UPDATE pemulihan SET tarik_penuh_at = ? WHERE selesai_at IS NULL'),
  selesai: db.prepare<[number, Uint8Array | null, Uint8Array | null]>(
    'UPDATE pemulihan SET selesai_at = ?, garam = ?, alasan = ? WHERE selesai_at IS NULL',
  ),
});
