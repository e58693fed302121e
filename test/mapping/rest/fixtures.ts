import { readFileSync } from 'node:fs';

export const wireTeks = (nama: string): string =>
  readFileSync(new URL(`../../../fixtures/wire/rest/${nama}`, import.meta.url), 'utf8');

export const wire = (nama: string): unknown => JSON.parse(wireTeks(nama));
