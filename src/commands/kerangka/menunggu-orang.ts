import type { Ringkasan } from '../../ports/store.ts';
import type { KodeKeluar } from './kode-keluar.ts';
import { KELUAR } from './kode-keluar.ts';

/** Exit 3: something waits for a person, also from before. */
export function kodeMenunggu({ karantina, kiriman, rem }: Ringkasan): KodeKeluar {
  const ditahan = rem !== null && !rem.diterima;
  const ada = karantina > 0 || kiriman.gagal > 0 || kiriman.belum_pasti > 0 || ditahan;
  return ada ? KELUAR.menunggu : KELUAR.baik;
}
