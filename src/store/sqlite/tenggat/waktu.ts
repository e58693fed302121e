import type { Alat } from '../alat.ts';
import { SISTEM, transaksi } from '../transaksi.ts';

/** Applies what time alone does to cases whose moment has come, one transaction a case. */
export class PemajuWaktu {
  readonly #alat: Alat;
  readonly #jatuh;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#jatuh = alat.db.prepare<[number, number], { id: string }>(
      'SELECT id FROM kasus WHERE pemicu_at <= ? ORDER BY pemicu_at LIMIT ?',
    );
  }

  /** How many it changed. */
  majukan(sekarang: number, batas: number): number {
    return this.#jatuh.all(sekarang, batas).filter(({ id }) => this.#satu(id, sekarang)).length;
  }

  #satu(id: string, sekarang: number): boolean {
    const { kasus: gudang, mesin } = this.#alat;
    return transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      const baris = gudang.baris(id);
      const kasus = gudang.muat(baris);
      const perubahan = mesin.waktuBerlalu(kasus, sekarang);
      if (perubahan.length > 0) tx.ubah(baris, kasus, perubahan, { laci: this.#alat.laci(baris) });
      // Settings moved its moment: without this the same case would come first for ever.
      else gudang.jadwalkan(id, mesin.jadwal(kasus).pemicu);
      return perubahan.length > 0;
    });
  }
}
