import { z } from 'zod';
import { bukan } from './sebab.ts';

/**
 * Items of one list: a page holds 500, a history or a report's files far fewer. 8 MB can be 4,000,000 items, and each
 * bad one costs about a kilobyte to describe.
 */
const BUTIR_MAKS = 5_000;

/** A list whose items are read one by one. */
export const daftarMentah = z
  .array(z.unknown(), bukan('daftar'))
  .max(BUTIR_MAKS, `lebih dari ${BUTIR_MAKS} butir`);
