import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export const hash = (isi: string | Uint8Array): string => createHash('sha256').update(isi).digest('hex');
