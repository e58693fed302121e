import type { KelasData, UsulHapus } from '../../../sop/identitas/masa-simpan.ts';
import type { Basis } from '../basis/buka.ts';

interface BarisUsul {
  readonly sasaran: string;
  readonly berakhir: number;
  readonly banyak: number;
  readonly tahan: number | null;
}

interface BarisKarantinaTutup {
  readonly id: string;
  readonly tracking_id: string | null;
  readonly tahan: number | null;
}

/** First seen closed, it has walked no step: then it ended when it was seen. */
const BERAKHIR = `SELECT id, coalesce(tracking_id, nomor_registrasi) AS sasaran, tahan_hukum_at AS tahan,
    coalesce((SELECT max(mulai_at) FROM langkah WHERE kasus_id = kasus.id), terlihat_at) AS berakhir
  FROM kasus WHERE terbuka = 0 AND dihapus_at IS NULL`;

const LAMPIRAN = `FROM lampiran l WHERE l.kasus_id = k.id AND l.status = 'tersimpan'`;
const CUPLIKAN = `FROM percobaan p JOIN kiriman n ON n.id = p.kiriman_id
  WHERE n.kasus_id = k.id AND p.cuplikan IS NOT NULL AND p.selesai_at IS NOT NULL`;

const perKasus = (banyak: string): string =>
  `SELECT * FROM (SELECT k.sasaran, k.berakhir, k.tahan, ${banyak} AS banyak FROM (${BERAKHIR}) k WHERE k.berakhir < ?)
   WHERE banyak > 0 ORDER BY berakhir, sasaran`;

/** Only what was read in the end: a record that still waits exists nowhere else. */
const KARANTINA = `SELECT q.id AS sasaran, q.ditutup_at AS berakhir, 1 AS banyak, k.tahan_hukum_at AS tahan
  FROM karantina q LEFT JOIN kasus k ON k.tracking_id = q.tracking_id
  WHERE q.badan IS NOT NULL AND q.ditutup_at < ? ORDER BY q.ditutup_at, q.id`;

const USUL: Readonly<Record<KelasData, string>> = {
  kasus: perKasus('1'),
  lampiran: perKasus(`(SELECT count(*) ${LAMPIRAN})`),
  cuplikan: perKasus(`(SELECT count(*) ${CUPLIKAN})`),
  karantina: KARANTINA,
};

/** What has outlived its time, class by class, and how it goes. */
export class GudangMasaSimpan {
  readonly #s: ReturnType<typeof siapkan>;

  constructor(db: Basis) {
    this.#s = siapkan(db);
  }

  usul(kelas: KelasData, sebelum: number): readonly UsulHapus[] {
    return this.#s.usul[kelas]
      .all(sebelum)
      .map(({ tahan, ...u }) => ({ ...u, kelas, ditahan: tahan !== null }));
  }

  /** The file is named no more; that it was there once, and will not be fetched again, stays. */
  hapusLampiran(kasus: string): number {
    this.#s.antreBerkas.run(kasus);
    return this.#s.lampiran.run(kasus).changes;
  }

  hapusCuplikan(kasus: string): number {
    return this.#s.cuplikan.run(kasus).changes;
  }

  karantina(id: string): BarisKarantinaTutup | undefined {
    return this.#s.karantina.get(id);
  }

  /** A new salt takes the old one's place: under it the reason is kept. */
  hapusKarantina(id: string, garam: Uint8Array): void {
    this.#s.kosongkan.run(garam, id);
  }
}

const siapkan = (db: Basis) => ({
  usul: {
    kasus: db.prepare<[number], BarisUsul>(USUL.kasus),
    lampiran: db.prepare<[number], BarisUsul>(USUL.lampiran),
    cuplikan: db.prepare<[number], BarisUsul>(USUL.cuplikan),
    karantina: db.prepare<[number], BarisUsul>(USUL.karantina),
  },
  antreBerkas: db.prepare<[string]>(
    `INSERT OR IGNORE INTO berkas_hapus SELECT sha256 FROM lampiran WHERE kasus_id = ? AND status = 'tersimpan'`,
  ),
  lampiran: db.prepare<[string]>(
    `UPDATE lampiran SET status = 'ditolak', sebab = 'masa_simpan', sha256 = NULL
     WHERE kasus_id = ? AND status = 'tersimpan'`,
  ),
  cuplikan: db.prepare<[string]>(
    `UPDATE percobaan SET cuplikan = NULL WHERE cuplikan IS NOT NULL AND selesai_at IS NOT NULL
       AND kiriman_id IN (SELECT id FROM kiriman WHERE kasus_id = ?)`,
  ),
  karantina: db.prepare<[string], BarisKarantinaTutup>(
    `SELECT q.id, q.tracking_id, k.tahan_hukum_at AS tahan FROM karantina q
     LEFT JOIN kasus k ON k.tracking_id = q.tracking_id
     WHERE q.id = ? AND q.badan IS NOT NULL AND q.ditutup_at IS NOT NULL`,
  ),
  kosongkan: db.prepare<[Uint8Array, string]>('UPDATE karantina SET garam = ?, badan = NULL WHERE id = ?'),
});
