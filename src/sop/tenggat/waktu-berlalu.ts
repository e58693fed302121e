import type { Aturan } from '../aturan.ts';
import { pindah, ubahStatus } from '../kasus/gerak.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { SELESAI } from '../kasus/kasus.ts';
import type { Perubahan } from '../kasus/peristiwa.ts';
import { rancang, tambah } from '../kasus/rancangan.ts';
import { batasJeda, penutupan } from './jadwal.ts';

/** What time alone does to a case; each takes place at its due time, whenever a pass comes to apply it. */
export function waktuBerlalu(kasus: Kasus, sekarang: number, aturan: Aturan): readonly Perubahan[] {
  let r = rancang(kasus);
  const batas = batasJeda(kasus, aturan.tenggat);
  if (batas !== null && batas <= sekarang)
    r = tambah(r, {
      jenis: 'jeda.selesai',
      sebab: 'minta-kelengkapan',
      pada: batas,
      karena: 'batas-tunggu',
    });
  for (const k of kasus.kiriman)
    if (k.status === 'ditahan' && k.ditahanSampai !== null && k.ditahanSampai <= sekarang)
      r = ubahStatus(r, k, k.pernahBelumPasti ? 'belum_pasti' : 'antre');
  const tutup = penutupan(r.kasus, aturan.tenggat);
  if (tutup !== null && tutup <= sekarang && SELESAI in aturan.sop.akhir) r = pindah(r, SELESAI, tutup);
  return r.perubahan;
}
