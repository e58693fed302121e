import type { DefinisiSop } from '../definisi/definisi.ts';
import { berlakuDi } from '../tindakan/berlaku-di.ts';
import { langkahIni } from './kasus.ts';
import type { Rancangan } from './rancangan.ts';
import { tambah } from './rancangan.ts';

/** The SOP's clock pauses from the moment the request for completeness reached the reporter. */
export function mulaiMenunggu(r: Rancangan, idKonsep: string, pada: number, sop: DefinisiSop): Rancangan {
  const konsep = r.kasus.konsep.find((k) => k.id === idKonsep);
  const jalan = langkahIni(r.kasus);
  const bolehMenunggu = Object.values(sop.tindakan).some(
    (t) => t.efek.includes('minta-kelengkapan') && berlakuDi(sop, t, r.kasus.langkah),
  );
  const sudahMenunggu = jalan?.jeda.some((j) => j.selesai === null) ?? true;
  if (!konsep?.mintaKelengkapan || !bolehMenunggu || sudahMenunggu || jalan === null) return r;
  const mulai = Math.max(pada, jalan.mulai);
  const menunggu = tambah(r, { jenis: 'jeda.mulai', sebab: 'minta-kelengkapan', pada: mulai });
  // The reply was read before we learned that the request had arrived: an uncertain outcome cleared up late.
  const balasan = r.kasus.balasan?.terakhir ?? null;
  if (balasan === null || balasan < mulai) return menunggu;
  return tambah(menunggu, {
    jenis: 'jeda.selesai',
    sebab: 'minta-kelengkapan',
    pada: balasan,
    karena: 'balasan',
  });
}
