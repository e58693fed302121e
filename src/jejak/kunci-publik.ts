import { createPublicKey, verify } from 'node:crypto';
import { dariBase64, hex, sha256 } from './sha256.ts';

/** An Ed25519 public key with the name it signs under (C2SP signed-note, type 0x01). */
export interface KunciPublik {
  readonly nama: string;
  /** The first 4 bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ key). */
  readonly id: Uint8Array;
  /** 32 bytes. */
  readonly bita: Uint8Array;
}

const ED25519 = 0x01;
const PANJANG_KUNCI = 32;
const PANJANG_ID = 4;
const TEKS_MAKS = 1024;
/** SubjectPublicKeyInfo of RFC 8410 §4 up to the key itself. */
const AWALAN_SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** "Non-empty, no Unicode spaces and no plus"; no control character either, since it stands in a note. */
export const namaSah = (nama: string): boolean =>
  nama !== '' && nama.isWellFormed() && !/[\s+\p{Cc}]/u.test(nama);

export function kunciPublik(nama: string, bita: Uint8Array): KunciPublik {
  const isi = Buffer.concat([Buffer.from(`${nama}\n`, 'utf8'), Buffer.of(ED25519), bita]);
  return { nama, bita, id: sha256(isi).slice(0, PANJANG_ID) };
}

/** name+id+base64(0x01 ‖ key), as Go's sumdb/note spells it. */
export const kunciTeks = ({ nama, id, bita }: KunciPublik): string =>
  `${nama}+${hex(id)}+${Buffer.concat([Buffer.of(ED25519), bita]).toString('base64')}`;

/** null: it is no such key, or its id is not the one that follows from it. */
export function bacaKunciPublik(teks: string): KunciPublik | null {
  if (teks.length > TEKS_MAKS) return null;
  const [nama = '', id = '', isi = ''] = teksBerplus(teks);
  const bita = dariBase64(isi);
  if (!namaSah(nama) || bita === null) return null;
  if (bita.length !== 1 + PANJANG_KUNCI || bita[0] !== ED25519) return null;
  const kunci = kunciPublik(nama, bita.slice(1));
  return hex(kunci.id) === id ? kunci : null;
}

/** Base 64 has a plus too: only the first two divide. */
function teksBerplus(teks: string): readonly string[] {
  const satu = teks.indexOf('+');
  const dua = teks.indexOf('+', satu + 1);
  return satu < 0 || dua < 0 ? [] : [teks.slice(0, satu), teks.slice(satu + 1, dua), teks.slice(dua + 1)];
}

export const kunciSpki = ({ bita }: KunciPublik): Uint8Array => Buffer.concat([AWALAN_SPKI, bita]);

/** RFC 8032 over the bytes of the text. */
export function tandaSah(kunci: KunciPublik, teks: string, tanda: Uint8Array): boolean {
  const key = createPublicKey({ key: Buffer.from(kunciSpki(kunci)), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(teks, 'utf8'), key, tanda);
}
