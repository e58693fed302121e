import type { HalamanLaporan } from '../ports/lapor-api.ts';
import type { Perubahannya } from '../sop/laporan/rem.ts';
import { nilaiPerubahan } from '../sop/laporan/rem.ts';

/** Pages held back before the first record that has not changed; more than these are let go unjudged. */
const HALAMAN_DITAHAN_MAKS = 64;
/** Decoded bytes of them. */
const BYTES_DITAHAN_MAKS = 32 * 1024 * 1024;

/**
 * Holds the first pages of a full pass back while every record that we know comes changed: a wrong or restored LAPOR!
 * would rewrite all we have. One record that has not changed lets them go.
 */
export class PenjagaPerubahan {
  #tertahan: HalamanLaporan[] = [];
  #sejauhIni: Perubahannya = { dikenal: 0, berubah: 0 };
  #menjaga: boolean;

  constructor(menjaga: boolean) {
    this.#menjaga = menjaga;
  }

  get menjaga(): boolean {
    return this.#menjaga;
  }

  get berubah(): number {
    return this.#sejauhIni.berubah;
  }

  /** Takes a page; `tulis`: all that is held may be written now; `rem`: none of it. */
  terima(isi: HalamanLaporan, { dikenal, berubah }: Perubahannya): 'tulis' | 'tahan' | 'rem' {
    this.#tertahan.push(isi);
    const jumlah = {
      dikenal: this.#sejauhIni.dikenal + dikenal,
      berubah: this.#sejauhIni.berubah + berubah,
    };
    this.#sejauhIni = jumlah;
    const nilai = nilaiPerubahan(jumlah);
    if (nilai === 'mencurigakan') return 'rem';
    if (nilai === 'wajar' || isi.kursorBerikutnya === null || this.#penuh()) this.#menjaga = false;
    return this.#menjaga && jumlah.dikenal > 0 ? 'tahan' : 'tulis';
  }

  /** What was held, oldest first, and no longer is. */
  lepas(): readonly HalamanLaporan[] {
    return this.#tertahan.splice(0);
  }

  /** The pass begins again: what was held will come again. */
  ulang(): void {
    this.#tertahan = [];
    this.#sejauhIni = { dikenal: 0, berubah: 0 };
  }

  #penuh(): boolean {
    const bytes = this.#tertahan.reduce((n, isi) => n + isi.bytes, 0);
    return this.#tertahan.length >= HALAMAN_DITAHAN_MAKS || bytes >= BYTES_DITAHAN_MAKS;
  }
}
