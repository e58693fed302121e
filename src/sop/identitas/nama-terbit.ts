/** Viewers and LAPOR!'s own upload go by it. */
const AKHIRAN: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'application/pdf': '.pdf',
};

/** Under which name a file leaves: the officer's own may name the reporter ("KTP Agus Contoh.jpg"). @param urut from 1 */
export const namaTerbit = (kiriman: string, urut: number, tipeMedia: string): string =>
  `${kiriman}-${urut}${AKHIRAN[tipeMedia] ?? ''}`;
