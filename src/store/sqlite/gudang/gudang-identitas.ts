import type { RencanaHapus } from '../../../ports/store.ts';
import type { Basis } from '../basis/buka.ts';

/** How much of a case there is to erase. */
export type JumlahHapus = Omit<RencanaHapus, 'trackingId' | 'nomorRegistrasi' | 'sudah'>;

interface Milik {
  readonly kasus: string;
  readonly tracking: string | null;
}

/** Owners of a case's texts and files: the case, its acts, drafts, kiriman and exceptions, and single rows of the journal. */
const PEMILIK = `SELECT @kasus AS id UNION SELECT id FROM tindakan WHERE kasus_id = @kasus
  UNION SELECT id FROM konsep WHERE kasus_id = @kasus UNION SELECT id FROM kiriman WHERE kasus_id = @kasus
  UNION SELECT 'BA-KECUALI:' || @kasus || ':' || putaran FROM ba_pengecualian WHERE kasus_id = @kasus`;

/** Keys of rows under `T-000001` itself and under `T-000001#12` ("$" follows "#"): by the index, never a scan. */
const kunciMilik = (tabel: 'teks' | 'berkas', urut: 'nama' | 'urut'): string =>
  `SELECT t.pemilik, t.${urut} FROM (${PEMILIK}) m JOIN ${tabel} t ON t.pemilik = m.id
   UNION SELECT t.pemilik, t.${urut} FROM (${PEMILIK}) m
     JOIN ${tabel} t ON t.pemilik > m.id || '#' AND t.pemilik < m.id || '$'`;

const TEKS = `(pemilik, nama) IN (${kunciMilik('teks', 'nama')})`;
const MILIK = `(pemilik, urut) IN (${kunciMilik('berkas', 'urut')})`;

const BERKAS = `SELECT asli AS sha256 FROM berkas WHERE ${MILIK} UNION SELECT terbit FROM berkas WHERE ${MILIK}
  UNION SELECT sha256 FROM lampiran WHERE kasus_id = @kasus AND sha256 IS NOT NULL`;

/** Named by a row that stays: a Berita Acara, another case. */
const DIPAKAI = `EXISTS (SELECT 1 FROM berkas WHERE sha256 IN (asli, terbit))
  OR EXISTS (SELECT 1 FROM lampiran l WHERE l.sha256 = b.sha256)`;

/** The bytes that an erasure takes away, table by table. */
export class GudangIdentitas {
  readonly #s: ReturnType<typeof siapkan>;

  constructor(db: Basis) {
    this.#s = siapkan(db);
  }

  jumlah(milik: Milik): JumlahHapus {
    const n = (nama: keyof ReturnType<typeof siapkanHitung>): number =>
      this.#s.hitung[nama].get(milik)?.n ?? 0;
    return {
      teks: n('teks'),
      lampiran: n('lampiran'),
      berkas: n('berkas'),
      berkasTetap: n('berkasTetap'),
      riwayat: n('riwayat'),
      karantina: n('karantina'),
      kiriman: n('kiriman'),
    };
  }

  /** Rows that hold sealed bytes go; rows that the journal folds to stay, without them. */
  hapus(milik: Milik): void {
    for (const langkah of this.#s.hapus) langkah.run(milik);
  }

  berkas(): readonly string[] {
    return this.#s.berkas.all().map(({ sha256 }) => sha256);
  }

  bolehDibuang(sha256: string): boolean {
    return this.#s.bolehDibuang.get(sha256) !== undefined;
  }

  berkasTerhapus(sha256: string): void {
    this.#s.berkasTerhapus.run(sha256);
  }
}

const siapkan = (db: Basis) => ({
  hitung: siapkanHitung(db),
  hapus: [
    `INSERT OR IGNORE INTO berkas_hapus ${BERKAS}`,
    `DELETE FROM teks WHERE ${TEKS}`,
    `DELETE FROM berkas WHERE ${MILIK}`,
    'DELETE FROM lampiran WHERE kasus_id = @kasus',
    'DELETE FROM riwayat WHERE kasus_id = @kasus',
    'DELETE FROM kepergian WHERE kasus_id = @kasus',
    // Told from the words of an act: without them it tells nothing, and the same line again is another act.
    "UPDATE tindakan SET sidik = x'' WHERE kasus_id = @kasus",
    'UPDATE kiriman SET badan = NULL WHERE kasus_id = @kasus',
    `UPDATE percobaan SET cuplikan = NULL
     WHERE cuplikan IS NOT NULL AND kiriman_id IN (SELECT id FROM kiriman WHERE kasus_id = @kasus)`,
    'UPDATE karantina SET garam = NULL, badan = NULL WHERE tracking_id = @tracking',
    `DELETE FROM berkas_hapus AS b WHERE ${DIPAKAI}`,
  ].map((sql) => db.prepare<[Milik]>(sql)),
  // A file that came back meanwhile, in somebody else's hands, stays.
  berkas: db.prepare<[], { sha256: string }>(`SELECT sha256 FROM berkas_hapus b WHERE NOT (${DIPAKAI})`),
  bolehDibuang: db.prepare<[string], object>(
    `SELECT 1 FROM berkas_hapus b WHERE sha256 = ? AND NOT (${DIPAKAI})`,
  ),
  berkasTerhapus: db.prepare<[string]>('DELETE FROM berkas_hapus WHERE sha256 = ?'),
});

const siapkanHitung = (db: Basis) => {
  const hitung = (sql: string) => db.prepare<[Milik], { n: number }>(`SELECT count(*) AS n FROM ${sql}`);
  return {
    teks: hitung(`teks WHERE nama <> 'dasar' AND ${TEKS}`),
    lampiran: hitung('lampiran WHERE kasus_id = @kasus'),
    berkas: hitung(`berkas WHERE ${MILIK}`),
    berkasTetap: hitung(
      `(${BERKAS}) b WHERE EXISTS (SELECT 1 FROM berkas WHERE b.sha256 IN (asli, terbit) AND NOT ${MILIK})
         OR EXISTS (SELECT 1 FROM lampiran l WHERE l.sha256 = b.sha256 AND l.kasus_id <> @kasus)`,
    ),
    riwayat: hitung('riwayat WHERE kasus_id = @kasus'),
    karantina: hitung('karantina WHERE tracking_id = @tracking AND badan IS NOT NULL'),
    kiriman: hitung('kiriman WHERE kasus_id = @kasus'),
  };
};
