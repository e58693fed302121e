import type { Random } from '../../../ports/random.ts';
import type { KunciKasus } from './enkripsi.ts';
import {
  buka,
  komitmen,
  kunciKasus,
  PANJANG_GARAM,
  PANJANG_KUNCI,
  PANJANG_NONCE,
  tutup,
} from './enkripsi.ts';
import { hkdfSha256, hmacSha256 } from './hkdf.ts';

/** Seals and opens the texts of cases; the only holder of the master key. */
export class Brankas {
  readonly #induk: Uint8Array;
  readonly #kunciSidik: Uint8Array;
  readonly #random: Random;

  constructor(induk: Uint8Array, random: Random) {
    this.#induk = induk;
    this.#random = random;
    this.#kunciSidik = hkdfSha256(induk, new Uint8Array(0), 'penghubung/sidik/1', PANJANG_KUNCI);
  }

  garamBaru(): Uint8Array {
    return this.#random.bytes(PANJANG_GARAM);
  }

  /** @param aad id of the case, the Berita Acara or the quarantined record that owns the texts. */
  laci(garam: Uint8Array, aad: string): Laci {
    return new Laci(kunciKasus(this.#induk, garam), aad, this.#random);
  }

  /** HMAC-SHA-256: tells equal contents from different ones, and nothing more. */
  sidik(teks: string): Uint8Array {
    return hmacSha256(this.#kunciSidik, Buffer.from(teks, 'utf8'));
  }
}

/** One owner's drawer: its texts under its own, destroyable key. */
export class Laci {
  readonly #kunci: KunciKasus;
  readonly #aad: string;
  readonly #random: Random;

  constructor(kunci: KunciKasus, aad: string, random: Random) {
    this.#kunci = kunci;
    this.#aad = aad;
    this.#random = random;
  }

  tutup(teks: string): Uint8Array {
    return tutup(this.#kunci, this.#aad, teks, this.#random.bytes(PANJANG_NONCE));
  }

  buka(tertutup: Uint8Array): string {
    return buka(this.#kunci, this.#aad, tertutup);
  }

  /** What the journal holds of a free text (hex). */
  komitmen(nama: string, teks: string): string {
    return komitmen(this.#kunci, nama, teks);
  }

  semuaKomitmen(teks: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(teks).map(([nama, isi]) => [nama, this.komitmen(nama, isi)]));
  }
}
