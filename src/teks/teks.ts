import { en } from './en/katalog.ts';
import { id } from './id/katalog.ts';

export const BAHASA = ['id', 'en'] as const;
export type Bahasa = (typeof BAHASA)[number];

/** All that people read. The Indonesian one is the shape; a text missing in another language is a type error. */
export type Katalog = typeof id;

const KATALOG: Readonly<Record<Bahasa, Katalog>> = { id, en };

export const teks = (bahasa: Bahasa): Katalog => KATALOG[bahasa];
