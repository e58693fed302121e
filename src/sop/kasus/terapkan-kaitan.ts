import type { Kaitan, Kasus } from './kasus.ts';
import { putaranIni } from './kasus.ts';
import type { PeristiwaJenis } from './peristiwa.ts';

export const dikaitkan = (
  kasus: Kasus,
  { induk, putaranInduk }: PeristiwaJenis<'kasus.dikaitkan'>,
): Kasus => ({
  ...kasus,
  kaitan: { induk, putaranInduk, putaran: putaranIni(kasus)?.n ?? 0, status: 'berlaku' },
});

/** What an officer undid he knows; that the parent ended nobody here has done. */
export const dilepas = (kasus: Kasus, { sebab }: PeristiwaJenis<'kasus.dilepas'>): Kasus => ({
  ...kasus,
  kaitan: sebab === 'petugas' || kasus.kaitan === null ? null : { ...kasus.kaitan, status: 'dilepas' },
});

/** A case that was let go has moved on: that it came back needs no telling any more. */
export const kaitanSesudahPindah = (kaitan: Kaitan | null, lanjut: boolean): Kaitan | null =>
  kaitan?.status === 'dilepas' && !lanjut ? null : kaitan;
