import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { kirimBesertaLantai } from '../alat/kirim-beserta-lantai.ts';

const LAJUR = [
  { serentak: 1, n: 100, nisbah: 0.95 },
  { serentak: 8, n: 500, nisbah: 0.95 },
  { serentak: 32, n: 1_000, nisbah: 0.95 },
] as const;

/** A remote as far away as a real one: what we do should hide behind its latency. */
export const ukur = (opsi: OpsiUkur): Promise<Hasil> => kirimBesertaLantai(opsi, 20, LAJUR);
