import { createHash, hash } from 'node:crypto';

/** Through a string: hash() into a buffer takes twice as long. */
export const sha256 = (bita: Uint8Array): Uint8Array => Buffer.from(hash('sha256', bita, 'binary'), 'latin1');

export const hex = (bita: Uint8Array): string => Buffer.from(bita).toString('hex');

export const pencernaSha256 = () => createHash('sha256');

/** Standard Base 64 with its padding, and nothing that a lenient decoder would overlook; null: it is not. */
export function dariBase64(teks: string): Uint8Array | null {
  const bita = Buffer.from(teks, 'base64');
  return bita.toString('base64') === teks ? bita : null;
}

/** Lower case, and 32 bytes of it; null: it is not. */
export const dariHex32 = (teks: string): Uint8Array | null =>
  /^[0-9a-f]{64}$/.test(teks) ? Buffer.from(teks, 'hex') : null;

/** In the time that the contents allow: these are public. */
export const sama = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
