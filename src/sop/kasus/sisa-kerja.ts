import type { Kiriman } from '../kiriman/kiriman.ts';
import { KIRIMAN_TUNTAS } from '../kiriman/kiriman.ts';
import type { Kasus, Konsep, PermintaanBidang } from './kasus.ts';
import { konsepHidup } from './kasus.ts';

/** What a case leaves to whoever takes it over, beside its step and its deadlines. */
export interface SisaKerja {
  readonly bidang: readonly PermintaanBidang[];
  readonly konsep: readonly Konsep[];
  readonly kiriman: readonly Kiriman[];
  /** Replies nobody has assessed. */
  readonly balasan: number;
}

export const sisaKerja = (kasus: Kasus): SisaKerja => ({
  bidang: kasus.bidang.filter((b) => b.dijawab === null),
  konsep: konsepHidup(kasus),
  kiriman: kasus.kiriman.filter(({ status }) => !KIRIMAN_TUNTAS.includes(status)),
  balasan: kasus.balasan?.belumDinilai ?? 0,
});
