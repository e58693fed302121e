import type { PenolakanCatat } from '../../ports/store.ts';
import type { Penolakan } from '../../sop/penolakan.ts';
import type { Result } from '../../sop/result.ts';
import { err } from '../../sop/result.ts';
import type { Transaksi } from './transaksi.ts';

/** Carries a refusal out of the transaction, so that it leaves nothing behind (numbers given out included). */
export class Ditolak extends Error {
  override readonly name = 'Ditolak';
  readonly penolakan: PenolakanCatat;

  constructor(penolakan: PenolakanCatat) {
    super('ditolak');
    this.penolakan = penolakan;
  }
}

/** Turns a carried refusal back into its value. */
export function hasilnya<T>(kerja: () => Result<T, PenolakanCatat>): Result<T, PenolakanCatat> {
  try {
    return kerja();
  } catch (galat) {
    if (galat instanceof Ditolak) return err(galat.penolakan);
    throw galat;
  }
}

export function nilaiAtauTolak<T>(hasil: Result<T, Penolakan>): T {
  if (hasil.ok) return hasil.value;
  throw new Ditolak({ jenis: 'ditolak', penolakan: hasil.error });
}

/** While our clock stands before the last journal row, an officer's act would get a false time. */
export function tolakJamMundur(tx: Transaksi): void {
  if (tx.ujung.seq > 0 && tx.sekarang < tx.ujung.at)
    throw new Ditolak({ jenis: 'jam_mundur', terakhir: tx.ujung.at });
}
