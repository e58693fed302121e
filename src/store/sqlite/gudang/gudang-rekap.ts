import type { KasusRekap, RekapFinal } from '../../../ports/store.ts';
import type { DasarTerkirim } from '../../../sop/kiriman/kiriman.ts';
import type { HitunganRekap } from '../../../sop/rekap/hitungan.ts';
import type { Basis } from '../basis/buka.ts';

/** Moments (ms UTC, `sampai` exclusive) and the SOP texts (JSON list of hashes) that a recap is of. */
export interface CakupanRekap {
  readonly dari: number;
  readonly sampai: number;
  readonly sop: string;
}

export interface BarisRekap extends RekapFinal {
  readonly hitungan: string;
  readonly angka: string;
  readonly kategori: string;
}

/** Rows of recaps, and what they count: each question walks an index over the period, not over all cases. */
export class GudangRekap {
  readonly #s: ReturnType<typeof siapkan>;

  constructor(db: Basis) {
    this.#s = siapkan(db);
  }

  final(periode: string): BarisRekap | undefined {
    return this.#s.final.get(periode);
  }

  ditutup(): ReadonlySet<string> {
    return new Set(this.#s.ditutup.all().map((b) => b.periode));
  }

  /** Final recaps into which a case went, shortest first. */
  milikKasus(kasus: string): readonly { readonly periode: string; readonly pada: number }[] {
    return this.#s.milikKasus.all(kasus);
  }

  /** When each SOP was first in force here, by its id. */
  sopDipakai(): ReadonlyMap<string, number> {
    return new Map(this.#s.sopDipakai.all().map((b) => [b.id, b.sejak]));
  }

  terkirim(cakupan: CakupanRekap): HitunganRekap['terkirim'] {
    const hitungan = { 'jawaban-server': 0, 'terbaca-kembali': 0, 'pernyataan-petugas': 0 };
    for (const { dasar, n } of this.#s.terkirim.all(cakupan)) hitungan[dasar] = n;
    return hitungan;
  }

  kasusMasuk(cakupan: CakupanRekap, batas: number): readonly KasusRekap[] {
    return this.#s.kasusMasuk.all({ ...cakupan, batas });
  }

  kasusFinal(periode: string, batas: number): readonly KasusRekap[] {
    return this.#s.kasusFinal.all(periode, batas);
  }

  /** Ids of those with APIP: of a closed recap, of what went into it. */
  apip(cakupan: CakupanRekap, final: string | null): readonly string[] {
    const rows = final === null ? this.#s.apipMasuk.all(cakupan) : this.#s.apipFinal.all(final);
    return rows.map((b) => b.id);
  }

  /** Ids of the cases taken in, sorted. */
  idMasuk(cakupan: CakupanRekap): readonly string[] {
    return this.#s.idMasuk.all(cakupan).map((b) => b.id);
  }

  simpan(baris: Readonly<Record<string, string | number>>, kasus: readonly string[]): void {
    this.#s.sisip.run(baris);
    for (const id of kasus) this.#s.sisipKasus.run(id, baris['bulan'], baris['periode']);
  }
}

export const MASUK = `FROM kasus k INDEXED BY kasus_terlihat WHERE k.terlihat_at >= @dari AND k.terlihat_at < @sampai
  AND k.sop IN (SELECT value FROM json_each(@sop))`;

/**
 * Who could count: came in the period, ended in it or since (so was open before), or is open still. Where each stood
 * when it ended is the last step begun by then. Where none had begun, the case was either closed when first seen
 * (its first round, if it has one, opened it again) or its disposition was put right to a later day: then it was open.
 */
export const CALON = `SELECT k.id ${MASUK}
  UNION SELECT kasus_id FROM langkah INDEXED BY langkah_akhir WHERE akhir = 1 AND mulai_at >= @dari
  UNION SELECT id FROM kasus INDEXED BY kasus_terbuka WHERE terbuka = 1`;

export const BERDIRI = `k.kanal, k.terlihat_at AS terlihat, coalesce(l.mulai_at, k.terlihat_at) AS sejak,
  coalesce(l.langkah, CASE p.sebab WHEN 'buka-kembali' THEN 'ditutup-hulu' WHEN 'disposisi-ulang' THEN 'ditarik'
    ELSE k.langkah END) AS langkah,
  coalesce(l.akhir, p.sebab IS NULL OR p.sebab IN ('buka-kembali', 'disposisi-ulang')) AS berakhir`;

export const SAAT_BERAKHIR = `LEFT JOIN putaran p ON p.kasus_id = k.id AND p.n = 1
  LEFT JOIN langkah l ON l.kasus_id = k.id AND l.urut =
    (SELECT max(urut) FROM langkah WHERE kasus_id = k.id AND mulai_at < @sampai)`;

const KOLOM = `k.id, k.tracking_id AS trackingId, k.nomor_registrasi AS nomorRegistrasi, k.sop, k.kanal,
  k.terlihat_at AS terlihat, k.langkah`;

const siapkan = (db: Basis) => ({ ...bacaan(db), ...hitungan(db), ...tulisan(db) });

const bacaan = (db: Basis) => ({
  final: db.prepare<[string], BarisRekap>(
    `SELECT periode, oleh, dicatat_oleh AS dicatatOleh, final_at AS pada, kasus AS jumlah, sidik, hitungan, angka, kategori
     FROM rekap WHERE periode = ?`,
  ),
  ditutup: db.prepare<[], { periode: string }>('SELECT periode FROM rekap'),
  milikKasus: db.prepare<[string], { periode: string; pada: number }>(
    `SELECT r.periode, r.final_at AS pada FROM rekap_kasus rk JOIN rekap r ON r.periode = rk.periode
     WHERE rk.kasus_id = ? ORDER BY rk.bulan`,
  ),
  sopDipakai: db.prepare<[], { id: string; sejak: number }>(
    'SELECT id, min(dicatat_at) AS sejak FROM sop GROUP BY id',
  ),
  kasusMasuk: db.prepare<[CakupanRekap & { batas: number }], KasusRekap>(
    `SELECT ${KOLOM} ${MASUK} AND k.apip IS NULL ORDER BY k.terlihat_at, k.id LIMIT @batas`,
  ),
  kasusFinal: db.prepare<[string, number], KasusRekap>(
    `SELECT ${KOLOM} FROM rekap_kasus rk JOIN kasus k ON k.id = rk.kasus_id
     WHERE rk.periode = ? AND k.apip IS NULL ORDER BY k.terlihat_at, k.id LIMIT ?`,
  ),
  apipMasuk: db.prepare<[CakupanRekap], { id: string }>(
    `SELECT k.id ${MASUK} AND k.apip IS NOT NULL ORDER BY k.id`,
  ),
  apipFinal: db.prepare<[string], { id: string }>(
    `SELECT k.id FROM rekap_kasus rk JOIN kasus k ON k.id = rk.kasus_id WHERE rk.periode = ? AND k.apip IS NOT NULL
     ORDER BY k.id`,
  ),
  idMasuk: db.prepare<[CakupanRekap], { id: string }>(`SELECT k.id ${MASUK} ORDER BY k.id`),
});

const hitungan = (db: Basis) => ({
  terkirim: db.prepare<[CakupanRekap], { dasar: DasarTerkirim; n: number }>(
    `SELECT kr.dasar_terkirim AS dasar, count(*) AS n
     FROM kiriman kr INDEXED BY kiriman_dasar JOIN kasus k ON k.id = kr.kasus_id
     WHERE kr.dasar_terkirim IN ('jawaban-server', 'terbaca-kembali', 'pernyataan-petugas')
       AND kr.terkirim_at >= @dari AND kr.terkirim_at < @sampai AND kr.jenis <> 'kembalikan'
       AND k.sop IN (SELECT value FROM json_each(@sop)) GROUP BY kr.dasar_terkirim`,
  ),
});

const tulisan = (db: Basis) => ({
  sisip: db.prepare(
    `INSERT INTO rekap (periode, bulan, sop, hitungan, angka, kategori, kasus, sidik, oleh, dicatat_oleh, akun, host, final_at)
     VALUES (@periode, @bulan, @sop, @hitungan, @angka, @kategori, @jumlah, @sidik, @oleh, @dicatatOleh, @akun, @host, @pada)`,
  ),
  sisipKasus: db.prepare('INSERT INTO rekap_kasus (kasus_id, bulan, periode) VALUES (?, ?, ?)'),
});
