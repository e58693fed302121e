import type { Basis } from '../basis/buka.ts';

/** A record that ends an open case, not applied yet. */
export interface BarisKepergian {
  readonly kasus_id: string;
  readonly asal: string;
  readonly versi_at: number;
  readonly sidik: Uint8Array;
  readonly isi: Uint8Array;
  /** Its case is still open: one that an officer has ended meanwhile leaves nobody. */
  readonly terbuka: number;
  /** The run whose brake holds it. */
  readonly rem: string | null;
  readonly diterima: number;
}

type KepergianBaru = Omit<BarisKepergian, 'terbuka' | 'rem' | 'diterima'>;

/** Departures wait here: a pull that saw only half of LAPOR!, or a wrong LAPOR!, ends no case. */
export class GudangKepergian {
  readonly #s: ReturnType<typeof siapkan>;

  constructor(db: Basis) {
    this.#s = siapkan(db);
  }

  satu(kasus: string): BarisKepergian | undefined {
    return this.#s.satu.get(kasus);
  }

  semua(): readonly BarisKepergian[] {
    return this.#s.semua.all();
  }

  /** A newer departure takes the place of the one before; what a person has let through stays let through. */
  simpan(baris: KepergianBaru): void {
    this.#s.simpan.run(baris);
  }

  /** Seen again as it waits, of a newer version. */
  lihat(kasus: string, versi: number): void {
    this.#s.lihat.run(versi, kasus);
  }

  hapus(kasus: string): void {
    this.#s.hapus.run(kasus);
  }

  /** All that waits now is held by this brake. */
  tahan(run: string): void {
    this.#s.tahan.run(run);
  }

  /** A person lets through what this brake held, and nothing that came since. */
  terima(run: string): void {
    this.#s.terima.run(run);
  }
}

const PILIH = 'SELECT p.*, k.terbuka FROM kepergian p JOIN kasus k ON k.id = p.kasus_id';

const siapkan = (db: Basis) => ({
  satu: db.prepare<[string], BarisKepergian>(`${PILIH} WHERE kasus_id = ?`),
  semua: db.prepare<[], BarisKepergian>(`${PILIH} ORDER BY kasus_id`),
  lihat: db.prepare<[number, string]>('UPDATE kepergian SET versi_at = ? WHERE kasus_id = ?'),
  simpan: db.prepare<[KepergianBaru]>(
    `INSERT INTO kepergian (kasus_id, asal, versi_at, sidik, isi) VALUES (@kasus_id, @asal, @versi_at, @sidik, @isi)
     ON CONFLICT (kasus_id) DO UPDATE SET asal = @asal, versi_at = @versi_at, sidik = @sidik, isi = @isi`,
  ),
  hapus: db.prepare<[string]>('DELETE FROM kepergian WHERE kasus_id = ?'),
  tahan: db.prepare<[string]>('UPDATE kepergian SET rem = ? WHERE diterima = 0'),
  terima: db.prepare<[string]>('UPDATE kepergian SET diterima = 1 WHERE rem = ?'),
});
