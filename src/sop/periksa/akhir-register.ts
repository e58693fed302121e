import type { DefinisiSop } from '../definisi/definisi.ts';
import { kanalRegister } from '../laporan/pengaduan-baru.ts';
import { jelajah, semuaJalan } from './jalan.ts';

/** Where a complaint that LAPOR! does not know stays for ever, and the channels by which it comes. */
export interface TanpaAkhirRegister {
  readonly kanal: readonly string[];
  readonly langkah: string;
}

/**
 * An answer that LAPOR! has moves its case by itself; one that was handed over at the counter needs an act that says so.
 * No error, because an office may put all that comes to its counter into LAPOR!; null: there is such an act.
 */
export function tanpaAkhirRegister(sop: DefinisiSop): TanpaAkhirRegister | null {
  const kanal = kanalRegister(sop);
  const di = sop.jawaban?.terkirim?.di ?? null;
  if (kanal.length === 0 || di === null) return null;
  const olehOrang = semuaJalan(sop).filter(({ tersurat, aksi }) => tersurat && aksi !== null);
  const berakhir = [...jelajah([di], olehOrang)].some((tempat) => tempat in sop.akhir);
  return berakhir ? null : { kanal, langkah: di };
}
