import type { PayloadJejak } from '../../../jejak/kanonik.ts';
import type { PenggantiSetelan } from '../../../ports/store.ts';
import type { Alat } from '../alat.ts';

/** What an edited file of settings says of its change, said for the first time. */
export interface KeteranganBaru {
  readonly oleh: string;
  readonly alasan: string;
}

/** It belongs to no case: each reason is sealed under a salt of its own. */
export class KeteranganSetelan {
  readonly #alat: Alat;
  readonly #terakhir;
  readonly #sisip;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#terakhir = alat.db.prepare<[], { id: number; oleh: string; garam: Uint8Array; alasan: Uint8Array }>(
      'SELECT * FROM perubahan_setelan ORDER BY id DESC LIMIT 1',
    );
    this.#sisip = alat.db.prepare<[number, string, Uint8Array, Uint8Array]>(
      'INSERT INTO perubahan_setelan (id, oleh, garam, alasan) VALUES (?, ?, ?, ?)',
    );
  }

  /** null: nothing is said, or the same as of the change before, which was left standing. */
  baru(pengganti: PenggantiSetelan | undefined): KeteranganBaru | null {
    if (pengganti?.alasan === undefined || pengganti.petugas === null) return null;
    const { petugas: oleh, alasan } = pengganti;
    const lalu = this.#terakhir.get();
    const sama =
      lalu?.oleh === oleh &&
      this.#alat.brankas.laci(lalu.garam, String(lalu.id)).buka(lalu.alasan) === alasan;
    return sama ? null : { oleh, alasan };
  }

  /** Returned: what the journal holds of it. */
  simpan({ oleh, alasan }: KeteranganBaru): PayloadJejak {
    const id = (this.#terakhir.get()?.id ?? 0) + 1;
    const garam = this.#alat.brankas.garamBaru();
    const laci = this.#alat.brankas.laci(garam, String(id));
    this.#sisip.run(id, oleh, garam, laci.tutup(alasan));
    return { perubahan: String(id), komitmen: laci.semuaKomitmen({ alasan }) };
  }
}
