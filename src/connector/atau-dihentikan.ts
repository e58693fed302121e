import type { Jawaban } from '../ports/lapor-api.ts';

/** Our own process is ending: says nothing about the remote. */
const DIHENTIKAN = { jenis: 'gangguan', sebab: 'dihentikan', http: null, terjangkau: true } as const;

/** A read that the caller's signal may cut short: then it is no answer, and no error either. */
export async function atauDihentikan<T>(
  jawaban: Promise<Jawaban<T>>,
  signal: AbortSignal | undefined,
): Promise<Jawaban<T>> {
  try {
    return await jawaban;
  } catch (galat) {
    if (signal?.aborted) return DIHENTIKAN;
    throw galat;
  }
}
