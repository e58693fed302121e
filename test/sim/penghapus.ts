import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { hapusIdentitas } from '../../src/app/hapus-identitas.ts';
import type { App } from '../../src/app.ts';
import { SedangBerjalan } from '../../src/galat.ts';
import type { Acak } from './acak.ts';
import type { Kantor, Loket } from './kantor.ts';
import { pastikan } from './pelanggaran.ts';

const BERAKHIR = ['selesai', 'dikembalikan', 'ditarik', 'ditutup-hulu', 'tidak-ditanggapi'] as const;

interface OpsiPenghapus {
  readonly catat: (apa: string) => void;
  /** Reports at one of these steps. */
  readonly idKasus: (langkah: readonly string[]) => readonly string[];
}

/** Erases a finished case now and then, and looks at the end whether it is gone. */
export class Penghapus {
  readonly #kantor: Kantor;
  readonly #acak: Acak;
  readonly #o: OpsiPenghapus;
  /** By report: the salt that its texts were sealed under. */
  readonly #garam = new Map<string, Buffer>();

  constructor(kantor: Kantor, acak: Acak, opsi: OpsiPenghapus) {
    this.#kantor = kantor;
    this.#acak = acak;
    this.#o = opsi;
  }

  async bekerja({ app }: Pick<Loket, 'app'>): Promise<void> {
    const ids = this.#o.idKasus(BERAKHIR);
    if (ids.length === 0) return;
    await this.#hapus(app, this.#acak.dari(ids));
  }

  /** I14. What a death has cut off is done again first, as the command's own advice says. */
  async periksaAkhir(app: App): Promise<void> {
    const terhapus = this.#baca((db) => db.prepare<[], Baris>(TERHAPUS).all());
    for (const { tracking_id } of terhapus) await this.#hapus(app, tracking_id);
    for (const baris of terhapus) {
      const { tracking_id: id } = baris;
      const rinci = await app.store.kasus(id);
      pastikan(
        rinci?.laporan === null &&
          rinci.riwayat.length === 0 &&
          rinci.lampiran.length === 0 &&
          baris.isi === 0,
        'I14',
        () => `${id} dihapus, tetapi isinya ada lagi`,
      );
      const garam = this.#garam.get(id);
      const di =
        garam === undefined ? undefined : this.#berkas().find((nama) => readFileSync(nama).includes(garam));
      pastikan(di === undefined, 'I14', () => `${id} dihapus, tetapi kuncinya masih di ${di}`);
    }
  }

  async #hapus(app: App, sasaran: string): Promise<void> {
    const garam = this.#baca((db) => db.prepare(GARAM).pluck().get(sasaran)) as Buffer | undefined;
    const siapa = { petugas: 'hubung', dicatatOleh: 'hubung', ...app.pencatat };
    try {
      const perintah = { ...siapa, sasaran, alasan: 'masa simpan lewat', sekarang: this.#kantor.sekarang };
      // Before: a death in the middle may come after the commit.
      if (garam !== undefined) this.#garam.set(sasaran, garam);
      const hasil = await hapusIdentitas(app, perintah);
      this.#o.catat(`hubung hapus ${sasaran} ${hasil.ok ? hasil.value.tuntas : hasil.error.jenis}`);
    } catch (galat) {
      if (!(galat instanceof SedangBerjalan)) throw galat;
    }
  }

  #berkas(): readonly string[] {
    const { pathBasis } = this.#kantor;
    return [pathBasis, `${pathBasis}-wal`].filter((nama) => existsSync(nama));
  }

  #baca<T>(kerja: (db: Database.Database) => T): T {
    const db = new Database(this.#kantor.pathBasis, { readonly: true });
    try {
      return kerja(db);
    } finally {
      db.close();
    }
  }
}

interface Baris {
  readonly tracking_id: string;
  readonly isi: number;
}

const GARAM = 'SELECT garam FROM kasus WHERE tracking_id = ? AND dihapus_at IS NULL';
const TERHAPUS = `SELECT tracking_id,
    (isi IS NOT NULL) + (SELECT count(*) FROM lampiran WHERE kasus_id = k.id)
      + (SELECT count(*) FROM riwayat WHERE kasus_id = k.id)
      + (SELECT count(*) FROM karantina WHERE tracking_id = k.tracking_id AND badan IS NOT NULL) AS isi
  FROM kasus k WHERE dihapus_at IS NOT NULL AND tracking_id IS NOT NULL ORDER BY id`;
