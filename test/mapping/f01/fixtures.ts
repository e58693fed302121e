import { readFileSync } from 'node:fs';

export const f01Teks = (nama: string): string =>
  readFileSync(new URL(`../../../fixtures/wire/f01/${nama}`, import.meta.url), 'utf8');

export const f01 = (nama: string): unknown => JSON.parse(f01Teks(nama));
