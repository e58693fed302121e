import type { BarisKiriman, CakupanReplay, KlaimKiriman } from '../../ports/store.ts';
import type { StatusKiriman } from '../../sop/kiriman.ts';
import type { BarisKirimanPenuh } from './baris-kiriman.ts';
import { barisKiriman } from './baris-kiriman.ts';
import type { Basis } from './buka.ts';

interface SaringKiriman {
  readonly id?: string;
  readonly status?: readonly StatusKiriman[];
  readonly batas?: number;
}

/** Rows of the outbox: what is due, in which order, and how the push works each. */
export class GudangKiriman {
  readonly #s: ReturnType<typeof siapkan>;

  constructor(db: Basis) {
    this.#s = siapkan(db);
  }

  cari(id: string): BarisKirimanPenuh | undefined {
    return this.#s.satu.get(id);
  }

  /** @throws when there is none: the caller has the id from here. */
  baris(id: string): BarisKirimanPenuh {
    const baris = this.cari(id);
    if (baris === undefined) throw new Error(`kiriman ${id} hilang`);
    return baris;
  }

  /** Being sent by a run that is not this one, or longer than a live process may take. */
  yatim(run: string, sekarang: number): readonly BarisKirimanPenuh[] {
    return this.#s.yatim.all({ run, sekarang }).map(({ id }) => this.baris(id));
  }

  /** Due heads of their reports, the nearest national deadline first. */
  siap({ sekarang, jenis, batas }: KlaimKiriman): readonly BarisKirimanPenuh[] {
    if (batas <= 0) return [];
    return this.#s.siap
      .all({ sekarang, jenis: JSON.stringify(jenis), batas })
      .map(({ id }) => this.baris(id));
  }

  jadwalkan(id: string, percobaan: number, berikut: number): void {
    this.#s.jadwalkan.run(percobaan, berikut, id);
  }

  sewakan(id: string, sampai: number): void {
    this.#s.sewakan.run(sampai, id);
  }

  simpanIdJauh(id: string, idJauh: string): void {
    this.#s.simpanIdJauh.run(idJauh, id);
  }

  /** The wire bytes are stored once: a second time changes nothing. */
  bekukan(id: string, lampiran: Readonly<Record<string, string>>, badan: Uint8Array | null): void {
    this.#s.bekukan.run(JSON.stringify(lampiran), badan, id);
  }

  /** In the order of their ids; only the ids are read at once, so that a writer need not wait for the reader. */
  *daftar({ id, status, batas = -1 }: SaringKiriman): Generator<BarisKiriman> {
    for (const satu of id === undefined ? this.#ids(status, batas) : [id]) {
      const baris = this.cari(satu);
      if (baris !== undefined) yield barisKiriman(baris);
    }
  }

  #ids(status: readonly StatusKiriman[] | undefined, batas: number): readonly string[] {
    const rows =
      status === undefined
        ? this.#s.semua.all(batas)
        : this.#s.menurutStatus.all(JSON.stringify(status), batas);
    return rows.map(({ id }) => id);
  }

  /** Only `gagal`, and only what every part of the scope names; a scope that names nothing holds nothing. */
  rencana(c: CakupanReplay): readonly BarisKiriman[] {
    const bagian = [c.id, c.laporan, c.kelas, c.sejak];
    if (c.semuaGagal !== true && bagian.every((b) => b === undefined)) return [];
    const daftar = (nilai: readonly string[] | undefined) =>
      nilai === undefined ? null : JSON.stringify(nilai);
    const cakupan = {
      id: daftar(c.id),
      laporan: daftar(c.laporan),
      kelas: daftar(c.kelas),
      sejak: c.sejak ?? null,
      batas: c.batas,
    };
    return this.#s.rencana.all(cakupan).map(barisKiriman);
  }

  get perStatus(): readonly { readonly status: StatusKiriman; readonly n: number }[] {
    return this.#s.perStatus.all();
  }

  get perDasar(): readonly {
    readonly dasar: NonNullable<BarisKiriman['dasarTerkirim']>;
    readonly n: number;
  }[] {
    return this.#s.perDasar.all();
  }
}

const PENUH = `SELECT k.*, c.tracking_id, c.tenggat_nasional_at, c.garam,
  (SELECT max(mulai_at) FROM percobaan p WHERE p.kiriman_id = k.id) AS terakhir_at
  FROM kiriman k JOIN kasus c ON c.id = k.kasus_id`;

/**
 * One at a time within a report, and in order: what is on its way, or waits in front, comes first. One that failed or is
 * held stands before the later ones of its round too, but not before a return (the others are held because of it), nor
 * before one whose outcome has to be looked up.
 */
const TERHALANG = `EXISTS (
  SELECT 1 FROM kiriman d WHERE d.kasus_id = k.kasus_id AND d.id <> k.id AND (
    d.status = 'mengirim'
    OR (d.id < k.id AND d.status IN ('antre', 'belum_pasti'))
    OR (d.id < k.id AND d.status IN ('gagal', 'ditahan') AND d.putaran = k.putaran
        AND k.status = 'antre' AND k.jenis <> 'kembalikan')))`;

/** Walks kiriman_siap in the order of deadlines and stops after `batas` rows: never sorts what waits. */
const SIAP = `SELECT k.id FROM kiriman k INDEXED BY kiriman_siap
  WHERE k.status IN ('antre', 'belum_pasti') AND k.berikut_at <= @sekarang
    AND k.jenis IN (SELECT value FROM json_each(@jenis)) AND NOT ${TERHALANG}
    AND (SELECT garam FROM kasus WHERE kasus.id = k.kasus_id) IS NOT NULL
  ORDER BY k.tenggat_at, k.id LIMIT @batas`;

const RENCANA = `${PENUH} WHERE k.status = 'gagal'
  AND (@id IS NULL OR k.id IN (SELECT value FROM json_each(@id)))
  AND (@laporan IS NULL OR c.tracking_id IN (SELECT value FROM json_each(@laporan))
       OR c.nomor_registrasi IN (SELECT value FROM json_each(@laporan)))
  AND (@kelas IS NULL OR k.kelas IN (SELECT value FROM json_each(@kelas)))
  AND (@sejak IS NULL OR k.dibuat_at >= @sejak)
  ORDER BY k.id LIMIT @batas`;

const siapkan = (db: Basis) => ({
  satu: db.prepare<[string], BarisKirimanPenuh>(`${PENUH} WHERE k.id = ?`),
  yatim: db.prepare<[{ run: string; sekarang: number }], { id: string }>(
    `SELECT id FROM kiriman WHERE status = 'mengirim' AND (run <> @run OR sewa_at <= @sekarang) ORDER BY id`,
  ),
  siap: db.prepare<[{ sekarang: number; jenis: string; batas: number }], { id: string }>(SIAP),
  jadwalkan: db.prepare<[number, number, string]>(
    'UPDATE kiriman SET percobaan = ?, berikut_at = ? WHERE id = ?',
  ),
  sewakan: db.prepare<[number, string]>('UPDATE kiriman SET sewa_at = ? WHERE id = ?'),
  simpanIdJauh: db.prepare<[string, string]>('UPDATE kiriman SET id_jauh = ? WHERE id = ?'),
  bekukan: db.prepare<[string, Uint8Array | null, string]>(
    'UPDATE kiriman SET lampiran_jauh = ?, badan = coalesce(badan, ?) WHERE id = ?',
  ),
  semua: db.prepare<[number], { id: string }>('SELECT id FROM kiriman ORDER BY id LIMIT ?'),
  menurutStatus: db.prepare<[string, number], { id: string }>(
    'SELECT id FROM kiriman WHERE status IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?',
  ),
  rencana: db.prepare<[object], BarisKirimanPenuh>(RENCANA),
  perStatus: db.prepare<[], { status: StatusKiriman; n: number }>(
    'SELECT status, count(*) AS n FROM kiriman GROUP BY status',
  ),
  perDasar: db.prepare<[], { dasar: NonNullable<BarisKiriman['dasarTerkirim']>; n: number }>(
    'SELECT dasar_terkirim AS dasar, count(*) AS n FROM kiriman WHERE dasar_terkirim IS NOT NULL GROUP BY 1',
  ),
});
