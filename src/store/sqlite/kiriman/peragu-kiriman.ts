import type { Alat } from '../alat.ts';
import type { Basis } from '../basis/buka.ts';
import type { BarisKirimanPenuh } from '../gudang/baris-kiriman.ts';
import type { GudangKiriman } from '../gudang/gudang-kiriman.ts';
import type { GudangPercobaan } from '../gudang/gudang-percobaan.ts';
import type { Transaksi } from '../transaksi.ts';
import { ubahStatusKiriman } from './status-kiriman.ts';

/** Where our record may lag behind what LAPOR! has taken: a restored backup, a copy that was let through. */
export class PeraguKiriman {
  readonly #kiriman: GudangKiriman;
  readonly #percobaan: GudangPercobaan;
  readonly #s: ReturnType<typeof siapkan>;

  constructor({ db }: Alat, kiriman: GudangKiriman, percobaan: GudangPercobaan) {
    this.#kiriman = kiriman;
    this.#percobaan = percobaan;
    this.#s = siapkan(db);
  }

  /** Nothing that is not at its end is sent before it was looked up. @param siap from when a look can tell (ms UTC) */
  ragukanSemua(tx: Transaksi, siap: number): void {
    for (const { id } of this.#s.belumAkhir.all()) this.#ragukan(tx, this.#kiriman.baris(id), siap);
  }

  /** Held and failed ones leave only when a person says so, and no date does: they keep note and class, and are looked up all the same. */
  #ragukan(tx: Transaksi, baris: BarisKirimanPenuh, siap: number): void {
    this.#s.tandai.run(baris.id);
    if (baris.ditahan_sampai_at !== null) ubahStatusKiriman(tx, baris, { ke: 'ditahan' });
    if (baris.status === 'gagal' || baris.status === 'ditahan') return;
    if (baris.status === 'mengirim') this.#percobaan.mati(baris.id, tx.sekarang);
    this.#kiriman.jadwalkan(baris.id, { percobaan: baris.percobaan, berikut: siap });
    if (baris.status !== 'belum_pasti')
      ubahStatusKiriman(tx, baris, { ke: 'belum_pasti', kelas: 'dipulihkan' });
  }
}

const siapkan = (db: Basis) => ({
  belumAkhir: db.prepare<[], { id: string }>(
    `SELECT id FROM kiriman WHERE status IN ('antre', 'mengirim', 'belum_pasti', 'gagal', 'ditahan') ORDER BY id`,
  ),
  tandai: db.prepare<[string]>('UPDATE kiriman SET dipulihkan = 1 WHERE id = ?'),
});
