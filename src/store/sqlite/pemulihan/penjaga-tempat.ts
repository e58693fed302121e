import type { Rem, TempatDilihat } from '../../../ports/store.ts';
import type { Alat } from '../alat.ts';
import type { GudangRem } from '../gudang/gudang-rem.ts';
import type { PeraguKiriman } from '../kiriman/peragu-kiriman.ts';
import { SISTEM, transaksi } from '../transaksi.ts';

/** A copied data folder is no second office: it waits for a person (docs/decisions/0013). */
export class PenjagaTempat {
  readonly #alat: Alat;
  readonly #rem: GudangRem;
  readonly #peragu: PeraguKiriman;

  constructor(alat: Alat, rem: GudangRem, peragu: PeraguKiriman) {
    this.#alat = alat;
    this.#rem = rem;
    this.#peragu = peragu;
  }

  sahkan({ tempat, run, sekarang, siap }: TempatDilihat): Rem | null {
    const { setelan } = this.#alat;
    const dari = setelan.baca('tempat');
    const berdiri = this.#berdiri();
    if (dari === tempat && berdiri === null) return null;
    return transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      const disalin = dari !== null && dari !== tempat;
      // What a person let through is this copy, and no copy of it.
      const diterima = berdiri?.diterima === true && berdiri.ke === tempat;
      if (disalin && !diterima)
        return this.#rem.pasangDalam(run, { jenis: 'tempat', dari, ke: tempat }, sekarang);
      if (berdiri !== null) this.#rem.selesaiDalam(sekarang);
      setelan.simpan('tempat', tempat);
      // The original may have sent any of it between the copying and its end.
      if (disalin) this.#peragu.ragukanSemua(tx, siap);
      return null;
    });
  }

  #berdiri(): { readonly ke: string; readonly diterima: boolean } | null {
    const rem = this.#rem.berdiri();
    return rem?.sebab.jenis === 'tempat' ? { ke: rem.sebab.ke, diterima: rem.diterima } : null;
  }
}
