import { type Isian, JENIS_ISIAN } from '../../sop/definisi/definisi.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import type { KodeNilai } from '../yaml/masalah.ts';

/** "teks", "teks wajib", "teks wajib kecuali tidak_diperlukan". */
export function bacaIsianRingkas(tertulis: string): Result<Isian, KodeNilai> {
  const m = /^(\w+)( wajib(?: kecuali (\S+))?)?$/.exec(tertulis.trim().replace(/\s+/g, ' '));
  const jenis = JENIS_ISIAN.find((dikenal) => dikenal === m?.[1]);
  if (m === null || jenis === undefined) return err('bukan_isian');
  return ok({ jenis, wajib: m[2] !== undefined, wajibKecuali: m[3] ?? null, pilihan: [], keterangan: null });
}

interface IsianTertulis {
  readonly jenis?: Isian['jenis'] | undefined;
  readonly wajib: boolean;
  readonly wajib_kecuali: string | null;
  readonly pilihan: readonly string[];
  readonly keterangan: string | null;
}

/** A field with options is a `pilihan`, any other a `teks`, unless it says otherwise; `wajib_kecuali` says wajib too. */
export const isianDari = ({ jenis, wajib, wajib_kecuali, ...isian }: IsianTertulis): Isian => ({
  ...isian,
  jenis: jenis ?? (isian.pilihan.length > 0 ? 'pilihan' : 'teks'),
  wajib: wajib || wajib_kecuali !== null,
  wajibKecuali: wajib_kecuali,
});
