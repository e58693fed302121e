import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { kirimBesertaLantai } from '../alat/kirim-beserta-lantai.ts';

const LAJUR = [
  { serentak: 1, n: 1_000, nisbah: 0.4 },
  { serentak: 8, n: 1_000, nisbah: 0.43 },
  { serentak: 32, n: 1_000, nisbah: 0.65 },
] as const;

/** The remote answers at once: what is left is what we do beside HTTP. */
export const ukur = (opsi: OpsiUkur): Promise<Hasil> => kirimBesertaLantai(opsi, 0, LAJUR);
