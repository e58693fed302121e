import type { BerkasTersimpan } from '../ports/berkas.ts';

export type TipeMedia = BerkasTersimpan['tipeMedia'];

/** What the first bytes say, whatever the name says; null: nothing that we keep. */
export function kenaliTipe(isi: Uint8Array): TipeMedia | 'heic' | null {
  const awal = Buffer.from(isi.subarray(0, PANJANG_AWAL)).toString('latin1');
  if (/^....ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1)/s.test(awal)) return 'heic';
  return TANDA.find(([tanda]) => awal.startsWith(tanda))?.[1] ?? null;
}

const PANJANG_AWAL = 12;

const TANDA: readonly (readonly [string, TipeMedia])[] = [
  ['\xff\xd8\xff', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['%PDF-', 'application/pdf'],
];
