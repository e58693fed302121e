import { SopDitolak } from '../../galat.ts';
import { sopDitolakJson } from '../../report/sop/sop-json.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import type { KodeKeluar } from '../kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan } from '../kerangka/konteks.ts';

/** The SOP that the first argument names, read for one command. A refusal is told on stderr, and with `--json` on stdout too. */
export async function denganSop(
  { json, katalog, keluar }: KonteksPerintah,
  { argumen }: Masukan,
  kerja: (sop: DefinisiSop) => Promise<KodeKeluar>,
): Promise<KodeKeluar> {
  const [{ muatSop }, { sebutSop }] = await Promise.all([
    import('../../app/sop/aturan.ts'),
    import('../../app/sop/berkas-sop.ts'),
  ]);
  try {
    return await kerja(muatSop({ sop: sebutSop(argumen[0] ?? '') }).definisi);
  } catch (galat) {
    if (json && galat instanceof SopDitolak) keluar.tulis(JSON.stringify(sopDitolakJson(galat, katalog)));
    throw galat;
  }
}
