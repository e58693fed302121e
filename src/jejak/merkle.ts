import { sha256 } from './sha256.ts';

const PANJANG_HASH = 32;
const DAUN = 0x00;
const SIMPUL = 0x01;

/**
 * A Merkle tree as RFC 6962 §2.1 builds it, kept as its peaks: the roots of the full subtrees from left to right, one
 * for each bit of the size. A million leaves take 20 hashes.
 */
export class PohonMerkle {
  #ukuran = 0;
  readonly #puncak: Uint8Array[] = [];

  /** @param puncak what `puncak` gave; null: these cannot be the peaks of a tree of that size. */
  static dari(ukuran: number, puncak: Uint8Array): PohonMerkle | null {
    if (puncak.length !== PANJANG_HASH * banyakBit(ukuran)) return null;
    const pohon = new PohonMerkle();
    pohon.#ukuran = ukuran;
    for (let i = 0; i < puncak.length; i += PANJANG_HASH)
      pohon.#puncak.push(puncak.slice(i, i + PANJANG_HASH));
    return pohon;
  }

  get ukuran(): number {
    return this.#ukuran;
  }

  get puncak(): Uint8Array {
    return Buffer.concat(this.#puncak);
  }

  /** @param isi the leaf itself, not its hash. */
  tambah(isi: Uint8Array): void {
    let hash = sha256(Buffer.concat([Buffer.of(DAUN), isi]));
    for (let sisa = this.#ukuran; sisa % 2 === 1; sisa = Math.floor(sisa / 2))
      hash = simpul(this.#puncak.pop() ?? hash, hash);
    this.#puncak.push(hash);
    this.#ukuran++;
  }

  /** Of the leaves so far; SHA-256 of nothing where there are none. */
  akar(): Uint8Array {
    const terakhir = this.#puncak.at(-1);
    if (terakhir === undefined) return sha256(Buffer.alloc(0));
    return this.#puncak.slice(0, -1).reduceRight((kanan, kiri) => simpul(kiri, kanan), terakhir);
  }
}

const simpul = (kiri: Uint8Array, kanan: Uint8Array): Uint8Array =>
  sha256(Buffer.concat([Buffer.of(SIMPUL), kiri, kanan]));

function banyakBit(ukuran: number): number {
  let n = 0;
  for (let sisa = ukuran; sisa > 0; sisa = Math.floor(sisa / 2)) n += sisa % 2;
  return n;
}
