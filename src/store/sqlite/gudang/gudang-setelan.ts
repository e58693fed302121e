import type { SetelanBerlaku } from '../../../ports/store.ts';
import type { Basis } from '../basis/buka.ts';

/**
 * `tempat`: where the data folder lay when it was last at work (docs/decisions/0013); absent: not yet seen.
 * `hitung_ulang_sesudah`: the id up to which a recomputation of deadlines has come; absent: none is due.
 * `hitung_ulang_karena`: the settings whose change it carries to the cases (JSON). `alamat`: the
 * connection and agency ids that the data belong to; `alamat_sejak`: when a person changed them last (ms UTC).
 */
export type NamaSetelan =
  | 'bagian'
  | 'penentu'
  | 'tenggat'
  | 'hitung_ulang_sesudah'
  | 'hitung_ulang_karena'
  | 'alamat'
  | 'alamat_sejak'
  | 'tempat';

/** The settings in force, as last journalled, and the texts of the SOPs that cases are pinned to. */
export class GudangSetelan {
  readonly #baca;
  readonly #tulis;
  readonly #hapus;
  readonly #sisipSop;
  #dipakai: string | null = null;

  constructor(db: Basis) {
    this.#baca = db.prepare<[string], { nilai: string }>('SELECT nilai FROM setelan WHERE nama = ?');
    this.#tulis = db.prepare<[string, string]>(
      'INSERT INTO setelan (nama, nilai) VALUES (?, ?) ON CONFLICT (nama) DO UPDATE SET nilai = excluded.nilai',
    );
    this.#hapus = db.prepare<[string]>('DELETE FROM setelan WHERE nama = ?');
    this.#sisipSop = db.prepare<[string, string, number, string, number]>(
      'INSERT INTO sop (hash, id, versi, teks, dicatat_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING',
    );
  }

  baca(nama: NamaSetelan): string | null {
    return this.#baca.get(nama)?.nilai ?? null;
  }

  /** Names of the settings whose change is on its way to the cases. */
  get karena(): readonly string[] {
    return JSON.parse(this.baca('hitung_ulang_karena') ?? '[]') as readonly string[];
  }

  /** Names the settings that deadlines are computed with now. */
  get tenggat(): string {
    return this.baca('tenggat') ?? '';
  }

  /** The settings that this process decides with. */
  pakai(tenggat: string): void {
    this.#dipakai = tenggat;
  }

  /** Another process has put others in force since: what is computed here now has to be computed again. */
  get usang(): boolean {
    return this.#dipakai !== null && this.#dipakai !== this.tenggat;
  }

  /** @param nilai null: no longer. */
  simpan(nama: NamaSetelan, nilai: string | null): void {
    if (nilai === null) this.#hapus.run(nama);
    else this.#tulis.run(nama, nilai);
  }

  simpanSop(semua: SetelanBerlaku['sop'], sekarang: number): void {
    for (const { hash, id, versi, teks } of semua) this.#sisipSop.run(hash, id, versi, teks, sekarang);
  }
}
