import type { PergeseranTercatat } from '../../../ports/store.ts';
import type { Kasus } from '../../../sop/kasus/kasus.ts';
import type { Alat } from '../alat.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import { tenggatBergeser } from '../gudang/tenggat-tersimpan.ts';
import { SISTEM } from '../transaksi.ts';

/** The newest moves of one case that are told; a calendar changes once or twice a year. */
const PERGESERAN_MAKS = 50;

interface BarisPergeseran {
  readonly at: number;
  readonly oleh: string;
  readonly isi: string;
}

/** The journal alone knows the moves of a deadline; jejak_tenggat_berubah finds those of one case. */
export function siapkanPergeseran({ db, mesin, setelan }: Alat) {
  const cari = db.prepare<[string, number], BarisPergeseran>(
    `SELECT at, oleh, CAST(payload AS TEXT) AS isi FROM jejak
     WHERE jenis = 'tenggat.berubah' AND CAST(payload AS TEXT) ->> '$.kasus' = ? ORDER BY seq DESC LIMIT ?`,
  );
  return (baris: BarisKasus, kasus: Kasus): readonly PergeseranTercatat[] => {
    const tercatat = cari
      .all(kasus.id, PERGESERAN_MAKS)
      .map(({ at, oleh, isi }): PergeseranTercatat => ({ ...JSON.parse(isi), pada: at, oleh }));
    const belum = tenggatBergeser(baris, kasus, mesin, () => setelan.karena)?.peristiwa;
    const menunggu: readonly PergeseranTercatat[] =
      belum?.jenis === 'tenggat.berubah' ? [{ ...belum, pada: null, oleh: SISTEM.oleh }] : [];
    return [...tercatat.toReversed(), ...menunggu];
  };
}
