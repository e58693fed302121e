import { randomBerbenih } from '../kembaran/random.ts';

/** Choices of one seed. Each part of the world draws from its own, so that a draw more in one moves nothing in another. */
export class Acak {
  readonly #random;

  constructor(benih: number, bagian: string) {
    let campur = benih >>> 0;
    for (const huruf of bagian) campur = Math.imul(campur ^ huruf.charCodeAt(0), 0x01000193) >>> 0;
    this.#random = randomBerbenih(campur);
  }

  next(): number {
    return this.#random.next();
  }

  /** Whole, from 0 to `sampai` - 1. */
  n(sampai: number): number {
    return Math.floor(this.next() * sampai);
  }

  antara(dari: number, sampai: number): number {
    return dari + this.n(sampai - dari + 1);
  }

  peluang(p: number): boolean {
    return this.next() < p;
  }

  dari<T>(pilihan: readonly T[]): T {
    return pilihan[this.n(pilihan.length)] as T;
  }

  /** By weight: `{ a: 3, b: 1 }`. */
  berbobot<K extends string>(bobot: Readonly<Partial<Record<K, number>>>): K {
    const semua = Object.entries(bobot) as [K, number][];
    let sisa = this.next() * semua.reduce((jumlah, [, b]) => jumlah + b, 0);
    for (const [nama, b] of semua) {
      sisa -= b;
      if (sisa < 0) return nama;
    }
    return (semua.at(-1) as [K, number])[0];
  }
}
