import { join } from 'node:path';

/** The folder of NNNNNN-*.sql. */
export const MIGRASI = join(import.meta.dirname, '../migrations');
