import type { Kasus } from '../../../sop/kasus/kasus.ts';
import { putaranIni } from '../../../sop/kasus/kasus.ts';
import type { Perubahan } from '../../../sop/kasus/peristiwa.ts';
import type { Mesin } from '../../../sop/mesin.ts';
import { saatLangkah } from '../../../sop/tenggat/saat-langkah.ts';
import { jatuhSekaligus, tindakanSekaligus } from '../../../sop/tindakan/sekaligus.ts';
import type { BarisKasus } from './baris-kasus.ts';

/** Deadlines stand in columns as of a case's last change; the settings they depend on may have changed since. */

/**
 * What the journal has to say where the stored deadlines are no longer those of the settings in force.
 * @param karena the settings that changed; asked only where a deadline moved.
 */
export function tenggatBergeser(
  baris: Pick<BarisKasus, 'tenggat_sop_at' | 'tenggat_nasional_at'>,
  kasus: Kasus,
  mesin: Pick<Mesin, 'jadwal'>,
  karena: () => readonly string[] = () => [],
): Perubahan | null {
  const { tenggatSop, tenggatNasional } = mesin.jadwal(kasus);
  const putaran = putaranIni(kasus);
  const sama = baris.tenggat_sop_at === tenggatSop && baris.tenggat_nasional_at === tenggatNasional;
  if (sama || putaran === null) return null;
  const sebabnya = karena();
  return {
    peristiwa: {
      jenis: 'tenggat.berubah',
      sebab: 'setelan',
      putaran: putaran.n,
      mulaiLama: putaran.mulai,
      mulaiBaru: putaran.mulai,
      sumber: putaran.sumber,
      ...(sebabnya.length === 0 ? {} : { karena: sebabnya }),
      ...(baris.tenggat_sop_at === null ? {} : { sopLama: baris.tenggat_sop_at }),
      ...(tenggatSop === null ? {} : { sopBaru: tenggatSop }),
      ...(baris.tenggat_nasional_at === null ? {} : { nasionalLama: baris.tenggat_nasional_at }),
      ...(tenggatNasional === null ? {} : { nasionalBaru: tenggatNasional }),
    },
  };
}

/** When the SOP clock of a walked step fell due, its pauses closed: the case seen as it stood there. */
export function tenggatLangkah(kasus: Kasus, urut: number, mesin: Mesin): number | null {
  const saatItu = saatLangkah(kasus, urut);
  if (saatItu === null) return null;
  const aturan = mesin.aturan(kasus);
  const sekaligus = tindakanSekaligus(kasus, urut, aturan.sop);
  return sekaligus === null ? mesin.jadwal(saatItu).tenggatSop : jatuhSekaligus(saatItu, sekaligus, aturan);
}
