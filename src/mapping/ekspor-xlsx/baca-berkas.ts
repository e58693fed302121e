import type { Result } from '../../sop/result.ts';
import { bacaByteXlsx } from '../xlsx/baca-byte.ts';
import { bacaEkspor } from './baca-ekspor.ts';
import type { EksporDitolak, EksporTerbaca, OpsiEkspor } from './ekspor.ts';

/** Reads an export from disk. */
export async function bacaBerkasEkspor(
  path: string,
  opsi: OpsiEkspor,
): Promise<Result<EksporTerbaca, EksporDitolak>> {
  const berkas = bacaByteXlsx(path);
  return berkas.ok ? await bacaEkspor(berkas.value, opsi) : berkas;
}
