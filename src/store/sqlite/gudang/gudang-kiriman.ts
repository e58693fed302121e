import type { BarisKiriman, CakupanReplay, KlaimKiriman } from '../../../ports/store.ts';
import type { StatusKiriman } from '../../../sop/kiriman/kiriman.ts';
import type { Basis } from '../basis/buka.ts';
import { bit } from '../basis/sql.ts';
import type { BarisKirimanPenuh, PemicuPercobaan } from './baris-kiriman.ts';
import { barisKiriman } from './baris-kiriman.ts';

interface JadwalKiriman {
  /** Finished tries. */
  readonly percobaan: number;
  /** Time of the next (ms UTC). */
  readonly berikut: number;
  /** Looks since the last try that could not tell. */
  readonly tengokan?: number;
}

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

  /** Due heads of their reports, the nearest national deadline first; and what is due to be looked at. */
  siap({ sekarang, jenis, membawaBerkas, tengok, batas }: KlaimKiriman): readonly BarisKirimanPenuh[] {
    if (batas <= 0) return [];
    const tampakMs = tengok?.tampakMs ?? null;
    const kini = sekarang - (tengok?.terlaluCepatMs ?? 0);
    return this.#s.siap
      .all({
        sekarang,
        jenis: JSON.stringify(jenis),
        berkas: bit(membawaBerkas),
        tampakMs,
        kini,
        melenceng: MELENCENG_MS,
        batas,
      })
      .map(({ id }) => this.baris(id));
  }

  jadwalkan(id: string, { percobaan, berikut, tengokan = 0 }: JadwalKiriman): void {
    this.#s.jadwalkan.run({ id, percobaan, tengokan, berikut });
  }

  /** What set off the tries from now on. */
  picu(id: string, pemicu: PemicuPercobaan): void {
    this.#s.picu.run(pemicu, id);
  }

  /** A wait longer than any that is ever given was stored by a clock that stood far ahead. */
  tarikWaktu(terlama: number): void {
    this.#s.tarikWaktu.run({ terlama });
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
    OR (d.urut < k.urut AND d.status IN ('antre', 'belum_pasti'))
    OR (d.urut < k.urut AND d.status IN ('gagal', 'ditahan') AND d.putaran = k.putaran
        AND k.status = 'antre' AND k.jenis <> 'kembalikan')))`;

/** A zone taken for another, or a clock of the hardware in local time: no office's is further ahead for long. */
const MELENCENG_MS = 12 * 60 * 60 * 1000;

/**
 * Not while an effect of its last try may still be coming or is not yet shown, nor while a look at it runs. Told from the
 * tries themselves, so that a replay, a release or another dialect cannot shorten the wait. (One that ended far ahead of
 * now was written by a wrong clock; one that ended hours ahead, perhaps, while ours stood as far ahead as it does now.)
 */
const BELUM_TAMPAK = `EXISTS (
  SELECT 1 FROM percobaan p WHERE p.kiriman_id = k.id AND (
    (p.fase = 'look' AND p.selesai_at IS NULL)
    OR (p.fase IN ('sent', 'done', 'died') AND p.selesai_at + p.tertinggal_ms BETWEEN @kini - @tampakMs + 1 AND @kini + @melenceng)))`;

/**
 * Walks kiriman_siap in the order of deadlines and stops after `batas` rows: never sorts what waits. A look disturbs
 * nobody: it needs no call for its kind, and waits for no neighbour.
 */
const SIAP = `SELECT k.id FROM kiriman k INDEXED BY kiriman_siap
  WHERE k.status IN ('antre', 'belum_pasti') AND k.berikut_at <= @sekarang
    AND CASE WHEN @tampakMs IS NOT NULL AND k.status = 'belum_pasti' THEN NOT ${BELUM_TAMPAK}
      ELSE k.jenis IN (SELECT value FROM json_each(@jenis)) AND (@berkas = 1 OR k.berkas = '[]') AND NOT ${TERHALANG}
      END
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
  siap: db.prepare<
    [
      {
        sekarang: number;
        jenis: string;
        berkas: number;
        tampakMs: number | null;
        kini: number;
        melenceng: number;
        batas: number;
      },
    ],
    { id: string }
  >(SIAP),
  jadwalkan: db.prepare<[Required<JadwalKiriman> & { id: string }]>(
    'UPDATE kiriman SET percobaan = @percobaan, tengokan = @tengokan, berikut_at = @berikut WHERE id = @id',
  ),
  picu: db.prepare<[string, string]>('UPDATE kiriman SET pemicu = ? WHERE id = ?'),
  tarikWaktu: db.prepare<[{ terlama: number }]>(
    "UPDATE kiriman SET berikut_at = @terlama WHERE status IN ('antre', 'belum_pasti') AND berikut_at > @terlama",
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
