import { z } from 'zod';
import type { Posisi } from './dunia.ts';

const isiKursor = z.tuple([z.number(), z.number().int(), z.number()]);

/** Opaque to the caller. `terbit` (ms UTC): cursors expire. */
export function tulisKursor(posisi: Posisi, terbit: number): string {
  return Buffer.from(JSON.stringify([posisi.pada, posisi.indeks, terbit])).toString('base64url');
}

/** null: not one of ours, or older than `umurMaksMs`. */
export function bacaKursor(kursor: string, kini: number, umurMaksMs: number): Posisi | null {
  try {
    const [pada, indeks, terbit] = isiKursor.parse(JSON.parse(Buffer.from(kursor, 'base64url').toString()));
    return kini - terbit <= umurMaksMs ? { pada, indeks } : null;
  } catch {
    return null;
  }
}
