import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Result } from '../../sop/result.ts';
import { err, ok } from '../../sop/result.ts';
import { MAKS_BYTE_BERKAS } from './batas.ts';
import type { XlsxDitolak } from './ditolak.ts';

export interface BerkasXlsx {
  readonly bytes: Uint8Array;
  /** ms UTC. */
  readonly diubahPada: number;
}

/** A workbook's bytes from disk; its size is checked before a byte is read. */
export function bacaByteXlsx(path: string): Result<BerkasXlsx, XlsxDitolak> {
  const fd = openSync(path, 'r');
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) return err({ sebab: 'bukan_xlsx', rincian: ['tidak_dikenal'] });
    if (stat.size > MAKS_BYTE_BERKAS) return err({ sebab: 'terlalu_besar', rincian: ['berkas'] });
    return ok({ bytes: readFileSync(fd), diubahPada: Math.floor(stat.mtimeMs) });
  } finally {
    closeSync(fd);
  }
}
