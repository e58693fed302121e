import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Result } from '../../sop/result.ts';
import { err } from '../../sop/result.ts';
import { bacaEkspor } from './baca-ekspor.ts';
import { MAKS_BYTE_BERKAS } from './batas.ts';
import type { EksporDitolak, EksporTerbaca, OpsiEkspor } from './ekspor.ts';

/** Reads an export from disk; its size is checked before a byte is read. */
export async function bacaBerkasEkspor(
  path: string,
  opsi: OpsiEkspor,
): Promise<Result<EksporTerbaca, EksporDitolak>> {
  const fd = openSync(path, 'r');
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) return err({ sebab: 'bukan_xlsx', rincian: ['tidak_dikenal'] });
    if (stat.size > MAKS_BYTE_BERKAS) return err({ sebab: 'terlalu_besar', rincian: ['berkas'] });
    return await bacaEkspor({ bytes: readFileSync(fd), diubahPada: Math.floor(stat.mtimeMs) }, opsi);
  } finally {
    closeSync(fd);
  }
}
