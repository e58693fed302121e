import { randomBytes } from 'node:crypto';
import type { Random } from '../ports/random.ts';

const BITA = 6;

/** The machine's randomness, fit for keys. */
export const systemRandom: Random = {
  next: () => randomBytes(BITA).readUIntBE(0, BITA) / 2 ** (BITA * 8),
  bytes: (length) => randomBytes(length),
};
