import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { kirimBesertaAntrean } from '../alat/kirim-beserta-antrean.ts';
import { bukaPostgres } from '../alat/peladen.ts';

const GRAPHILE = {
  nama: 'graphile-worker',
  paket: 'graphile-worker',
  peladen: { nama: 'PostgreSQL', buka: bukaPostgres },
} as const;
const LAJUR = [
  { serentak: 1, n: 1_000, nisbah: 0.85 },
  { serentak: 8, n: 1_000, nisbah: 1.05 },
  { serentak: 32, n: 1_000, nisbah: 1.2 },
] as const;

export const ukur = (opsi: OpsiUkur): Promise<Hasil> => kirimBesertaAntrean(opsi, GRAPHILE, LAJUR);
