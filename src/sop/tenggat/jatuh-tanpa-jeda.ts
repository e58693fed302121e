import type { Aturan } from '../aturan.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { masukanSop } from './jadwal.ts';
import { jatuhTenggat } from './jatuh-tenggat.ts';
import { saatLangkah } from './saat-langkah.ts';

/** When a walked step would have fallen due (ms UTC), had its clock never paused; null: it has no limit now. */
export function jatuhTanpaJeda(kasus: Kasus, urut: number, { sop, tenggat }: Aturan): number | null {
  const saat = saatLangkah(kasus, urut);
  const masukan = saat === null ? null : masukanSop(saat, sop, tenggat);
  return masukan === null ? null : jatuhTenggat({ ...masukan, jeda: [] }, tenggat);
}
