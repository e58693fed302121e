import { closeSync, fsyncSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../../ports/random.ts';
import { terbitSekali } from '../basis/terbit-sekali.ts';
import { PANJANG_KUNCI } from './enkripsi.ts';

export type SebabKunciDitolak =
  /** There is a database and no key: a new one would make its identities unreadable for ever. */
  | 'hilang'
  | 'tidak_terbaca'
  /** Not 64 hexadecimal digits. */
  | 'cacat'
  | 'tidak_tersimpan';

/** The master key cannot be had. Never holds any of it. */
export class KunciDitolak extends Error {
  override readonly name = 'KunciDitolak';
  readonly sebab: SebabKunciDitolak;
  readonly path: string;

  constructor(sebab: SebabKunciDitolak, path: string, cause?: unknown) {
    super(`${path}: ${KETERANGAN[sebab]}`, { cause });
    this.sebab = sebab;
    this.path = path;
  }
}

const KETERANGAN: Readonly<Record<SebabKunciDitolak, string>> = {
  hilang: 'kunci induk tidak ada, padahal basis data sudah ada; pulihkan dari cadangan',
  tidak_terbaca: 'kunci induk tidak dapat dibaca',
  cacat: 'kunci induk bukan 64 digit heksadesimal',
  tidak_tersimpan: 'kunci induk tidak dapat disimpan',
};

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
  simpanKunci(path, opsi.random.bytes(PANJANG_KUNCI));
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

function simpanKunci(path: string, kunci: Uint8Array): void {
  const sementara = `${path}.${process.pid}.baru`;
  try {
    rmSync(sementara, { force: true });
    const fd = openSync(sementara, 'wx', 0o600);
    try {
      writeSync(fd, `${Buffer.from(kunci).toString('hex')}\n`);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    terbitSekali(sementara, path);
  } catch (galat) {
    throw new KunciDitolak('tidak_tersimpan', path, galat);
  }
}
