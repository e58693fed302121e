import type { CatatanCacat } from './catatan-cacat.ts';
import { BENIH_MAKS } from './catatan-cacat.ts';
import { LAMA_JAM } from './rencana.ts';
import type { HasilRingkas, OpsiRombongan } from './rombongan.ts';
import { rombongan } from './rombongan.ts';

/** The seeds among which a planted bug must be found. */
export const BENIH_PENCARIAN: readonly number[] = Array.from({ length: BENIH_MAKS }, (_, n) => n + 1);

/** The first of these seeds, in their order, that finds the planted bug and that sound code lives through; null: none does. */
export async function benihPenemu(
  cacat: string,
  benih: readonly number[],
  jobs: number,
): Promise<CatatanCacat | null> {
  const hasil = await jalani({ benih, jobs, lamaJam: LAMA_JAM, cacat, sampaiGagal: true });
  const ketemu = benih.flatMap((b) => hasil.find((h) => h.benih === b && h.invarian !== null) ?? [])[0];
  if (ketemu?.invarian == null) return null;
  const [sehat] = await jalani({ benih: [ketemu.benih], jobs: 1, lamaJam: LAMA_JAM });
  if (sehat?.invarian !== null) return benihPenemu(cacat, benih.slice(benih.indexOf(ketemu.benih) + 1), jobs);
  return { benih: ketemu.benih, invarian: ketemu.invarian, pesan: ketemu.pesan.split('\n')[0] ?? '' };
}

async function jalani(opsi: OpsiRombongan): Promise<readonly HasilRingkas[]> {
  const hasil: HasilRingkas[] = [];
  await rombongan(opsi, (h) => void hasil.push(h));
  return hasil;
}
