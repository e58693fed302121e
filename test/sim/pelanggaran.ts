/** An invariant of delivery.md that did not hold. */
export class Pelanggaran extends Error {
  override readonly name = 'Pelanggaran';
  readonly invarian: string;

  constructor(invarian: string, pesan: string) {
    super(`${invarian}: ${pesan}`);
    this.invarian = invarian;
  }
}

export function pastikan(benar: boolean, invarian: string, pesan: () => string): asserts benar {
  if (!benar) throw new Pelanggaran(invarian, pesan());
}
