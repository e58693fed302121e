import type { PerintahKirim } from '../anak/lantai-kirim.ts';
import { anakBekerja } from './anak.ts';
import type { Hasil, OpsiUkur } from './hasil.ts';
import type { HasilKirim } from './kiriman.ts';
import { layaniPenerima } from './kiriman.ts';
import { type Lajur, ukurLajur } from './lajur.ts';

/** A push with everything on, beside the same client that sends as many bytes over as many lanes and remembers nothing. */
export async function kirimBesertaLantai(
  opsi: OpsiUkur,
  tundaMs: number,
  lajur: readonly Lajur[],
): Promise<Hasil> {
  await using server = await layaniPenerima(tundaMs);
  await using lain = anakBekerja<PerintahKirim, HasilKirim>('lantai-kirim.ts');
  const ukuran = await ukurLajur(opsi, { url: server.kabar.url, nama: 'lantai HTTP', lain, lajur });
  return { judul: `kiriman ke penerima yang menjawab sesudah ${tundaMs} ms`, ...ukuran };
}
