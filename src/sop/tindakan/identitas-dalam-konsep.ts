import type { JenisIdentitas } from '../identitas/identitas.ts';
import { identitasDalam } from '../identitas/identitas.ts';
import type { Perubahan } from '../kasus/peristiwa.ts';
import type { Perintah } from './perintah.ts';

/** What of the reporter stands in a draft, and in which fields it was given. Never the identity itself. */
export interface IdentitasDalamKonsep {
  readonly jenis: JenisIdentitas;
  /** `isi` where the words around the fields, or several together, make it. */
  readonly isian: readonly string[];
}

/** Words of the standard text, or those that no single field gave. */
const SELURUHNYA = 'isi';

/**
 * Told when a draft is made, to who made it: its approval will refuse it. Where the same act approved it, that has been
 * decided already.
 */
export function identitasDalamKonsep(
  perubahan: readonly Perubahan[],
  { isian }: Pick<Perintah, 'isian'>,
  identitas: readonly string[],
): readonly IdentitasDalamKonsep[] {
  if (perubahan.some(({ peristiwa }) => peristiwa.jenis === 'kiriman.dibuat')) return [];
  const konsep = perubahan
    .filter(({ peristiwa }) => peristiwa.jenis === 'konsep.disusun')
    .map(({ teks }) => teks?.['isi'] ?? '')
    .join('\n');
  return identitasDalam(konsep, identitas).map((jenis) => {
    const asal = Object.entries(isian).filter(
      ([, nilai]) => konsep.includes(nilai.trim()) && identitasDalam(nilai, identitas).includes(jenis),
    );
    return { jenis, isian: asal.length === 0 ? [SELURUHNYA] : asal.map(([nama]) => nama) };
  });
}
