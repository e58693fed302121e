import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { kirimBesertaAntrean } from '../alat/kirim-beserta-antrean.ts';

const PLAINJOB = { nama: 'plainjob', paket: 'plainjob' } as const;
const LAJUR = [
  { serentak: 8, n: 1_000, nisbah: 2.4 },
  { serentak: 32, n: 1_000, nisbah: 3.6 },
] as const;

export const ukur = (opsi: OpsiUkur): Promise<Hasil> => kirimBesertaAntrean(opsi, PLAINJOB, LAJUR);
