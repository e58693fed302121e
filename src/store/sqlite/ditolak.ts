import type { PencatatWaktu, PenolakanCatat } from '../../ports/store.ts';
import type { Masalah, Penolakan } from '../../sop/penolakan.ts';
import type { Result } from '../../sop/result.ts';
import { err } from '../../sop/result.ts';
import type { Alat } from './alat.ts';
import { TUNGGU_KUNCI_MS } from './basis/buka.ts';
import type { Transaksi } from './transaksi.ts';
import { pelakuDari, transaksi } from './transaksi.ts';

/** Carries a refusal out of the transaction, so that it leaves nothing behind (numbers given out included). */
export class Ditolak extends Error {
  override readonly name = 'Ditolak';
  readonly penolakan: PenolakanCatat;

  constructor(penolakan: PenolakanCatat) {
    super('ditolak');
    this.penolakan = penolakan;
  }
}

export function tolak(...masalah: readonly Masalah[]): never {
  throw new Ditolak({ jenis: 'ditolak', penolakan: { masalah, boleh: [] } });
}

export function nilaiAtauTolak<T>(hasil: Result<T, Penolakan>): T {
  if (hasil.ok) return hasil.value;
  throw new Ditolak({ jenis: 'ditolak', penolakan: hasil.error });
}

/** An officer's act: one transaction, or a refusal that leaves nothing of it. */
export function tindak<T>(
  alat: Alat,
  perintah: PencatatWaktu & { readonly petugas: string; readonly dicatatOleh?: string },
  kerja: (tx: Transaksi) => Result<T, PenolakanCatat>,
): Result<T, PenolakanCatat> {
  try {
    return transaksi(alat, perintah.sekarang, pelakuDari(perintah), (tx) => {
      tolakJamMundur(tx);
      return kerja(tx);
    });
  } catch (galat) {
    if (galat instanceof Ditolak) return err(galat.penolakan);
    throw galat;
  }
}

/** An act's time was read before it waited for the lock: what others wrote meanwhile is no proof of a wrong clock. */
const TENGGANG_JAM_MS = 2 * TUNGGU_KUNCI_MS;

/** While our clock stands before the last journal row, an officer's act would get a false time. */
function tolakJamMundur({ ujung, sekarang }: Transaksi): void {
  if (ujung.seq > 0 && sekarang + TENGGANG_JAM_MS < ujung.at)
    throw new Ditolak({ jenis: 'jam_mundur', terakhir: ujung.at });
}
