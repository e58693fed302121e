import { en } from './en/katalog.ts';
import { id } from './id/katalog.ts';
import type { Katalog } from './katalog.ts';

export type { Katalog } from './katalog.ts';

export const BAHASA = ['id', 'en'] as const;
export type Bahasa = (typeof BAHASA)[number];

const KATALOG: Readonly<Record<Bahasa, Katalog>> = { id, en };

export const teks = (bahasa: Bahasa): Katalog => KATALOG[bahasa];
