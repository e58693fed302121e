/** A secret from the environment: printing, logging or serialising it shows nothing. */
export class Rahasia {
  readonly #nilai: string;

  constructor(nilai: string) {
    this.#nilai = nilai;
  }

  /** The secret itself; only for the request that needs it. */
  buka(): string {
    return this.#nilai;
  }

  toString(): string {
    return '[rahasia]';
  }

  toJSON(): string {
    return '[rahasia]';
  }
}
