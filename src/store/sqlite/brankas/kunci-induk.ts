import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../../ports/random.ts';
import { PANJANG_KUNCI } from './enkripsi.ts';
import { KunciDitolak } from './kunci-ditolak.ts';
import { simpanKunci } from './simpan-kunci.ts';

const NAMA_KUNCI = 'kunci';

/** 64 digits and an end of line; one more byte tells a longer file. */
const UKURAN_MAKS = 66;

export interface OpsiKunciInduk {
  /** The data folder. */
  readonly folder: string;
  /** Whether a database exists already: then a missing key is a loss, not a beginning. */
  readonly basisAda: boolean;
  readonly random: Random;
}

/** The 32 bytes of the master key, made at first need (0600). @throws KunciDitolak */
export function kunciInduk(opsi: OpsiKunciInduk): Uint8Array {
  const path = join(opsi.folder, NAMA_KUNCI);
  const ada = bacaKunci(path);
  if (ada !== null) return ada;
  if (opsi.basisAda) throw new KunciDitolak('hilang', path);
  simpanKunci(path, Buffer.from(opsi.random.bytes(PANJANG_KUNCI)).toString('hex'));
  // Read back: a process that was quicker has made the one that stands.
  const jadi = bacaKunci(path);
  if (jadi === null) throw new KunciDitolak('tidak_tersimpan', path);
  return jadi;
}

/** null: there is none. */
export function bacaKunci(path: string): Uint8Array | null {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return null;
    if (!stat.isFile() || stat.size > UKURAN_MAKS) throw new KunciDitolak('cacat', path);
    return uraiKunci(readFileSync(path, 'latin1'), path);
  } catch (galat) {
    throw galat instanceof KunciDitolak ? galat : new KunciDitolak('tidak_terbaca', path, galat);
  }
}

function uraiKunci(teks: string, path: string): Uint8Array {
  if (!/^[0-9a-f]{64}\r?\n?$/i.test(teks)) throw new KunciDitolak('cacat', path);
  return Buffer.from(teks.trimEnd(), 'hex');
}
