import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kunciPublik, kunciTeks } from '../../../jejak/kunci-publik.ts';
import { dariBase64 } from '../../../jejak/sha256.ts';
import type { Random } from '../../../ports/random.ts';
import type { PenandaSegel } from '../../../ports/store.ts';
import { fsyncFolder } from '../basis/fsync-folder.ts';
import { KunciDitolak } from './kunci-ditolak.ts';
import { simpanKunci } from './simpan-kunci.ts';

const NAMA_KUNCI_SEGEL = 'kunci-segel';
/** The next key, until the checkpoint that announces it is in the database. */
const NAMA_CALON = 'kunci-segel.calon';

const NAMA_DISISIHKAN = 'kunci-segel.disisihkan';

const AWALAN = 'PRIVATE+KEY+';
const ED25519 = 0x01;
const PANJANG_BENIH = 32;
const UKURAN_MAKS = 1024;
/** PrivateKeyInfo of RFC 8410 §7 up to the seed. */
const AWALAN_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

export interface OpsiKunciSegel {
  /** The data folder. */
  readonly folder: string;
  /** Names the journal, should a key have to be made. */
  readonly asal: string;
  /** The public key that checkpoints are signed with since the last one; null: there is none yet. */
  readonly berlaku: string | null;
  readonly random: Random;
}

/** Who signs checkpoints: the key is made at first need (0600). @throws KunciDitolak */
export function kunciSegel({ folder, asal, berlaku, random }: OpsiKunciSegel): PenandaSegel {
  const path = join(folder, NAMA_KUNCI_SEGEL);
  const ada = bacaKunciSegel(path);
  if (berlaku === null) return ada ?? buatKunci(path, asal, random);
  if (ada?.kunci === berlaku) return ada;
  const calon = bacaKunciSegel(join(folder, NAMA_CALON));
  if (calon?.kunci === berlaku) return tetapkanCalon(folder, calon);
  throw new KunciDitolak(ada === null ? 'hilang' : 'lain', path);
}

/** The key that is to follow. It signs only once the checkpoint that announces it is stored. */
export function calonKunciSegel(folder: string, asal: string, random: Random): PenandaSegel {
  const path = join(folder, NAMA_CALON);
  rmSync(path, { force: true });
  return buatKunci(path, asal, random);
}

/** What lies in the place of a lost key may be the key of another journal: it is kept. */
export function sisihkanKunciSegel(folder: string): void {
  const path = join(folder, NAMA_KUNCI_SEGEL);
  if (existsSync(path)) renameSync(path, join(folder, NAMA_DISISIHKAN));
}

/** The old key is gone with this: nobody can sign with it any more. */
export function tetapkanCalon(folder: string, calon: PenandaSegel): PenandaSegel {
  renameSync(join(folder, NAMA_CALON), join(folder, NAMA_KUNCI_SEGEL));
  fsyncFolder(folder);
  return calon;
}

function buatKunci(path: string, asal: string, random: Random): PenandaSegel {
  simpanKunci(path, kunciRahasiaTeks(asal, random.bytes(PANJANG_BENIH)));
  // Read back: a process that was quicker has made the one that stands.
  const jadi = bacaKunciSegel(path);
  if (jadi === null) throw new KunciDitolak('tidak_tersimpan', path);
  return jadi;
}

/** As Go's sumdb/note spells a signer's key, so that its tools read ours. */
function kunciRahasiaTeks(asal: string, benih: Uint8Array): string {
  const id = Buffer.from(kunciPublik(asal, publikDari(benih)).id).toString('hex');
  const isi = Buffer.concat([Buffer.of(ED25519), benih]).toString('base64');
  return `${AWALAN}${asal}+${id}+${isi}`;
}

/** null: there is none. @throws KunciDitolak, which never holds any of it */
function bacaKunciSegel(path: string): PenandaSegel | null {
  const penanda = uraiKunci(bacaTeks(path));
  if (penanda === 'cacat') throw new KunciDitolak('cacat', path);
  return penanda;
}

function bacaTeks(path: string): string | null {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return null;
    return stat.isFile() && stat.size <= UKURAN_MAKS ? readFileSync(path, 'utf8').trimEnd() : '';
  } catch (galat) {
    throw new KunciDitolak('tidak_terbaca', path, galat);
  }
}

function uraiKunci(teks: string | null): PenandaSegel | 'cacat' | null {
  if (teks === null) return null;
  const cocok = /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(teks);
  const [, asal = '', id = '', isi = ''] = cocok ?? [];
  const bita = cocok === null ? null : dariBase64(isi);
  if (bita === null || bita.length !== 1 + PANJANG_BENIH || bita[0] !== ED25519) return 'cacat';
  const benih = bita.slice(1);
  const publik = kunciPublik(asal, publikDari(benih));
  if (Buffer.from(publik.id).toString('hex') !== id) return 'cacat';
  return {
    asal,
    kunci: kunciTeks(publik),
    tandai: (naskah) => sign(null, Buffer.from(naskah, 'utf8'), kunciRahasia(benih)),
  };
}

const kunciRahasia = (benih: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([AWALAN_PKCS8, benih]), format: 'der', type: 'pkcs8' });

/** The last 32 bytes of the SubjectPublicKeyInfo. */
const publikDari = (benih: Uint8Array): Uint8Array =>
  createPublicKey(kunciRahasia(benih)).export({ format: 'der', type: 'spki' }).subarray(-PANJANG_BENIH);
