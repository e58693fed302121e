import type { Alat } from '../alat.ts';
import type { Transaksi } from '../transaksi.ts';
import { SISTEM, transaksi } from '../transaksi.ts';

/** Cases of one transaction: each waits for the disk once, which is dearer than twenty cases. */
const KASUS_SETRANSAKSI = 200;

/** Applies what time alone does to cases whose moment has come. */
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
    const jatuh = this.#jatuh.all(sekarang, batas);
    let berubah = 0;
    for (let i = 0; i < jatuh.length; i += KASUS_SETRANSAKSI)
      berubah += this.#bersama(jatuh.slice(i, i + KASUS_SETRANSAKSI), sekarang);
    return berubah;
  }

  #bersama(jatuh: readonly { readonly id: string }[], sekarang: number): number {
    return transaksi(
      this.#alat,
      sekarang,
      SISTEM,
      (tx) => jatuh.filter(({ id }) => this.#satu(tx, id)).length,
    );
  }

  #satu(tx: Transaksi, id: string): boolean {
    const { kasus: gudang, mesin } = this.#alat;
    const baris = gudang.baris(id);
    const kasus = gudang.muat(baris);
    const perubahan = mesin.waktuBerlalu(kasus, tx.sekarang);
    if (perubahan.length > 0) tx.ubah(baris, kasus, perubahan, { laci: this.#alat.laci(baris) });
    // Settings moved its moment: without this the same case would come first for ever.
    else gudang.jadwalkan(id, mesin.jadwal(kasus).pemicu);
    return perubahan.length > 0;
  }
}
