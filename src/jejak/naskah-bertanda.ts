import type { KunciPublik } from './kunci-publik.ts';
import { namaSah, tandaSah } from './kunci-publik.ts';
import { dariBase64, sama } from './sha256.ts';

/** A C2SP signed note: https://c2sp.org/signed-note */
export interface NaskahBertanda {
  /** With its last newline. */
  readonly teks: string;
  readonly tanda: readonly BarisTanda[];
}

export interface BarisTanda {
  readonly nama: string;
  readonly id: Uint8Array;
  readonly tanda: Uint8Array;
}

/** Sixteen post-quantum signatures of 5 kB, which a reader must accept, take 107 kB. */
export const NASKAH_MAKS = 256 * 1024;
const TANDA_MAKS = 64;
const PANJANG_ID = 4;
const AWALAN = '\u2014 ';

export function tulisNaskah({ teks, tanda }: NaskahBertanda): string {
  const baris = tanda.map(
    ({ nama, id, tanda: isi }) => `${AWALAN}${nama} ${Buffer.concat([id, isi]).toString('base64')}\n`,
  );
  return `${teks}\n${baris.join('')}`;
}

/** null: it is no signed note. Says nothing of whether a signature is true. */
export function bacaNaskah(naskah: string): NaskahBertanda | null {
  if (naskah.length > NASKAH_MAKS || !naskah.isWellFormed() || adaKendali(naskah)) return null;
  const batas = naskah.lastIndexOf('\n\n');
  if (batas < 0 || !naskah.endsWith('\n')) return null;
  const baris = naskah.slice(batas + 2, -1).split('\n');
  if (baris.length > TANDA_MAKS) return null;
  const tanda = baris.map(bacaTanda).filter((satu) => satu !== null);
  return tanda.length === baris.length ? { teks: naskah.slice(0, batas + 1), tanda } : null;
}

/** "MUST NOT contain any ASCII control characters other than newline." */
const adaKendali = (teks: string): boolean => /[^\n\P{Cc}]/u.test(teks);

function bacaTanda(baris: string): BarisTanda | null {
  if (!baris.startsWith(AWALAN)) return null;
  const [nama = '', isi = '', ...lebih] = baris.slice(AWALAN.length).split(' ');
  const bita = dariBase64(isi);
  if (lebih.length > 0 || !namaSah(nama) || bita === null || bita.length <= PANJANG_ID) return null;
  return { nama, id: bita.slice(0, PANJANG_ID), tanda: bita.slice(PANJANG_ID) };
}

/**
 * Whether this key has signed. Signatures of keys we do not know (witnesses) are ignored; one under this name and id
 * that does not verify rejects the note, whatever else stands in it.
 */
export function ditandai({ teks, tanda }: NaskahBertanda, kunci: KunciPublik): boolean {
  const miliknya = tanda.filter(({ nama, id }) => nama === kunci.nama && sama(id, kunci.id));
  return miliknya.length > 0 && miliknya.every((satu) => tandaSah(kunci, teks, satu.tanda));
}
