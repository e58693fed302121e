import type { Aturan } from '../aturan.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { putaranIni } from '../kasus/kasus.ts';
import type { PeristiwaJenis } from '../kasus/peristiwa.ts';
import type { Rancangan } from '../kasus/rancangan.ts';
import { tambah } from '../kasus/rancangan.ts';
import { terapkan } from '../kasus/terapkan.ts';
import type { Disposisi } from '../laporan/laporan.ts';
import { jadwalKasus } from './jadwal.ts';

type TenggatBerubah = PeristiwaJenis<'tenggat.berubah'>;

/** Moves the start of the running round, and says in the journal what its deadlines were and are now. */
export function tenggatBerubah(
  r: Rancangan,
  disposisi: Disposisi,
  sebab: TenggatBerubah['sebab'],
  aturan: Aturan,
): Rancangan {
  const putaran = putaranIni(r.kasus);
  if (putaran === null) return r;
  const tanpaAngka: TenggatBerubah = {
    jenis: 'tenggat.berubah',
    sebab,
    putaran: putaran.n,
    mulaiLama: putaran.mulai,
    mulaiBaru: disposisi.pada,
    sumber: disposisi.sumber,
  };
  const baru = terapkan(r.kasus, tanpaAngka, r.kasus);
  return tambah(r, { ...tanpaAngka, ...angka(r.kasus, baru, aturan) });
}

function angka(lama: Kasus, baru: Kasus, aturan: Aturan): Partial<TenggatBerubah> {
  const sebelum = jadwalKasus(lama, aturan.sop, aturan.tenggat);
  const sesudah = jadwalKasus(baru, aturan.sop, aturan.tenggat);
  return {
    ...(sebelum.tenggatSop === null ? {} : { sopLama: sebelum.tenggatSop }),
    ...(sesudah.tenggatSop === null ? {} : { sopBaru: sesudah.tenggatSop }),
    ...(sebelum.tenggatNasional === null ? {} : { nasionalLama: sebelum.tenggatNasional }),
    ...(sesudah.tenggatNasional === null ? {} : { nasionalBaru: sesudah.tenggatNasional }),
  };
}
