/**
 * Canaries: each invented reporter carries one in name, words and file names ("kenari" is Indonesian for the bird).
 * `Kenari` and the first pair of numbers sing in the sandbox (src/sandbox/bahan-laporan.ts), `Contohwati` and the
 * second in the tests' own reports and in fixtures/.
 */
export const KENARI = [
  'Kenari',
  '0812-0055-1708',
  '6203010101551708',
  'Contohwati',
  '0812-3456-7890',
  '6203010101900001',
] as const;

/** URL-encoding leaves letters alone, so that `plain` hears it too. */
type Sandi = 'plain' | 'utf16' | 'hex' | 'base64';

interface Jarum {
  readonly kenari: string;
  readonly sandi: Sandi;
  readonly bita: Buffer;
}

/** Base64 of a word that begins at byte 0, 1 or 2 of a group, without the characters that its neighbours share. */
function base64(kata: string): readonly string[] {
  return [0, 1, 2].map((geser) => {
    const teks = Buffer.concat([Buffer.alloc(geser), Buffer.from(kata)])
      .toString('base64')
      .replace(/=+$/, '');
    const utuh = Math.floor(((geser + kata.length) * 8) / 6);
    return teks.slice(Math.ceil((geser * 8) / 6), utuh);
  });
}

const SANDI: readonly Sandi[] = ['plain', 'utf16', 'hex', 'base64'];

function jarumDari(kenari: string): readonly Jarum[] {
  const isi = Buffer.from(kenari);
  const heks = isi.toString('hex');
  const jarum = (sandi: Sandi, bita: Buffer): Jarum => ({ kenari, sandi, bita });
  return [
    jarum('plain', isi),
    jarum('utf16', Buffer.from(kenari, 'utf16le')),
    jarum('hex', Buffer.from(heks)),
    jarum('hex', Buffer.from(heks.toUpperCase())),
    ...base64(kenari)
      .flatMap((teks) => [teks, teks.replaceAll('+', '-').replaceAll('/', '_')])
      .map((teks) => jarum('base64', Buffer.from(teks))),
  ];
}

/** The canaries heard in these bytes: `Kenari (base64)`. */
export type Pendengar = (isi: Buffer) => readonly string[];

/** Listens for these words, in every encoding or in those named. */
export function pendengar(kata: readonly string[], sandi: readonly Sandi[] = SANDI): Pendengar {
  const semua = kata
    .flatMap(jarumDari)
    .filter((jarum) => sandi.includes(jarum.sandi))
    .filter(({ bita }, ke, jarum) => jarum.findIndex((j) => j.bita.equals(bita)) === ke);
  return (isi) => [
    ...new Set(
      semua.filter(({ bita }) => isi.includes(bita)).map(({ kenari, sandi }) => `${kenari} (${sandi})`),
    ),
  ];
}

export const terdengar = pendengar(KENARI);
