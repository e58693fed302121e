import type { id } from './id/katalog.ts';

/** All that people read. The Indonesian catalogue is the shape; a text missing in another language is a type error. */
export type Katalog = typeof id;
