import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import { hkdfMekar, hkdfPeras, hmacSha256 } from './hkdf.ts';

/** The keys of one case; they die with the salt in its row. */
export interface KunciKasus {
  /** A KeyObject: AES takes 10 µs to start with bytes and 2 µs with this. */
  readonly isi: KeyObject;
  readonly komitmen: Uint8Array;
}

/** A sealed text that does not open: another case's, another key's, or changed. Says nothing of what is in it. */
export class IsiTakTerbuka extends Error {
  override readonly name = 'IsiTakTerbuka';
}

export const PANJANG_KUNCI = 32;
export const PANJANG_GARAM = 32;
export const PANJANG_NONCE = 12;

const VERSI = 1;
const CIPHER = 'aes-256-gcm';
const PANJANG_TANDA = 16;
const AWAL_ISI = 1 + PANJANG_NONCE;

export function kunciKasus(induk: Uint8Array, garam: Uint8Array): KunciKasus {
  if (garam.length !== PANJANG_GARAM) throw new RangeError(`Garam kasus harus ${PANJANG_GARAM} bita`);
  const prk = hkdfPeras(induk, garam);
  return {
    isi: createSecretKey(hkdfMekar(prk, 'penghubung/isi/1', PANJANG_KUNCI)),
    komitmen: hkdfMekar(prk, 'penghubung/komitmen/1', PANJANG_KUNCI),
  };
}

/** version ‖ nonce ‖ AES-256-GCM ‖ tag. A nonce is fresh random bytes, never used twice under one key. */
export function tutup(kunci: KunciKasus, aad: string, teks: string, nonce: Uint8Array): Uint8Array {
  if (nonce.length !== PANJANG_NONCE) throw new RangeError(`Nonce harus ${PANJANG_NONCE} bita`);
  const sandi = createCipheriv(CIPHER, kunci.isi, nonce, { authTagLength: PANJANG_TANDA });
  sandi.setAAD(Buffer.from(aad, 'utf8'));
  const isi = sandi.update(teks, 'utf8');
  sandi.final();
  return Buffer.concat([Buffer.of(VERSI), nonce, isi, sandi.getAuthTag()]);
}

/** @throws IsiTakTerbuka */
export function buka(kunci: KunciKasus, aad: string, tertutup: Uint8Array): string {
  const akhirIsi = tertutup.length - PANJANG_TANDA;
  if (tertutup[0] !== VERSI || akhirIsi < AWAL_ISI) throw new IsiTakTerbuka('Bentuk isi tidak dikenal');
  const nonce = tertutup.subarray(1, AWAL_ISI);
  const sandi = createDecipheriv(CIPHER, kunci.isi, nonce, { authTagLength: PANJANG_TANDA });
  sandi.setAAD(Buffer.from(aad, 'utf8'));
  sandi.setAuthTag(tertutup.subarray(akhirIsi));
  const isi = sandi.update(tertutup.subarray(AWAL_ISI, akhirIsi));
  try {
    sandi.final();
  } catch (cause) {
    throw new IsiTakTerbuka('Isi tidak cocok dengan kunci atau kasusnya', { cause });
  }
  return isi.toString('utf8');
}

/** HMAC-SHA-256 (hex) over lp(nama) ‖ lp(teks): what the journal holds of a free text. */
export function komitmen(kunci: KunciKasus, nama: string, teks: string): string {
  return hmacSha256(kunci.komitmen, ...lp(nama), ...lp(teks)).toString('hex');
}

function lp(teks: string): readonly [Uint8Array, Uint8Array] {
  const isi = Buffer.from(teks, 'utf8');
  const panjang = Buffer.alloc(4);
  panjang.writeUInt32BE(isi.length);
  return [panjang, isi];
}
