import type { Kasus } from '../kasus/kasus.ts';

/** Viewers and LAPOR!'s own upload go by it. */
const AKHIRAN: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'application/pdf': '.pdf',
};

/** Under which name a file leaves, and is told: the officer's own may name the reporter ("KTP Agus Contoh.jpg"). @param milik of what it is a file @param urut from 1 */
export const namaTerbit = (milik: string, urut: number, tipeMedia: string): string =>
  `${milik}-${urut}${AKHIRAN[tipeMedia] ?? ''}`;

/** What was handed in at the counter is known by the number that the reporter got for it. */
export const milikDiserahkan = ({ id, nomorRegistrasi }: Pick<Kasus, 'id' | 'nomorRegistrasi'>): string =>
  nomorRegistrasi ?? id;
