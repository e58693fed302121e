import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { kirimBesertaAntrean } from '../alat/kirim-beserta-antrean.ts';
import { bukaRedis } from '../alat/peladen.ts';

const BULLMQ = {
  nama: 'bullmq',
  paket: 'bullmq',
  peladen: { nama: 'redis-server', buka: bukaRedis },
} as const;
const LAJUR = [
  { serentak: 1, n: 1_000, nisbah: 1.1 },
  { serentak: 8, n: 1_000, nisbah: 1.3 },
  { serentak: 32, n: 1_000, nisbah: 1.5 },
] as const;

export const ukur = (opsi: OpsiUkur): Promise<Hasil> => kirimBesertaAntrean(opsi, BULLMQ, LAJUR);
