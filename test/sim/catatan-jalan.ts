import { createHash } from 'node:crypto';

/** Last lines kept for people; all of them go into the hash. */
const BARIS_DISIMPAN = 400;

/** What happened in one run: a hash of all of it, its end in words, and how often what happened. */
export class CatatanJalan {
  readonly hitungan = new Map<string, number>();
  readonly #hash = createHash('sha256');
  readonly #baris: string[] = [];
  readonly #semua: boolean;

  constructor(semua: boolean) {
    this.#semua = semua;
  }

  tulis(pada: number, apa: string): void {
    const baris = `${new Date(pada).toISOString()} ${apa}`;
    this.#hash.update(baris).update('\n');
    this.#baris.push(baris);
    if (!this.#semua && this.#baris.length > 2 * BARIS_DISIMPAN) this.#baris.splice(0, BARIS_DISIMPAN);
  }

  hitung(apa: string): void {
    this.hitungan.set(apa, (this.hitungan.get(apa) ?? 0) + 1);
  }

  get ekor(): readonly string[] {
    return this.#semua ? this.#baris : this.#baris.slice(-BARIS_DISIMPAN);
  }

  /** Ends the writing. */
  sidik(): string {
    return this.#hash.digest('hex').slice(0, 16);
  }
}
