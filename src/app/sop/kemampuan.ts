import type { Sambungan } from '../../config.ts';
import type { LaporApi } from '../../ports/lapor-api.ts';
import { JENIS_KIRIMAN } from '../../sop/kiriman/kiriman.ts';

/** What a connection can carry, told without opening it: whoever reads a list needs no network and no token. */
export type Kemampuan = Pick<LaporApi, 'jenis' | 'membawaBerkas' | 'menghormatiKunci'>;

const KEMAMPUAN: Readonly<Record<Sambungan['sambungan'], Kemampuan>> = {
  rest: { jenis: JENIS_KIRIMAN, membawaBerkas: true, menghormatiKunci: true },
  f01: { jenis: ['sementara', 'akhir', 'ralat'], membawaBerkas: false, menghormatiKunci: false },
  // People copy by hand, and see for themselves what stands there.
  'ekspor-xlsx': { jenis: [], membawaBerkas: false, menghormatiKunci: true },
};

export const kemampuan = ({ sambungan }: Pick<Sambungan, 'sambungan'>, api?: LaporApi): Kemampuan =>
  api ?? KEMAMPUAN[sambungan];
