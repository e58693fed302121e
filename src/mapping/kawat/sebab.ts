import type { z } from 'zod';

/** What a field should have been, without its value: it goes into quarantine reasons and logs. */
export const bukan = (bentuk: string) => ({
  error: (masalah: { readonly input?: unknown }) =>
    masalah.input === undefined ? 'tidak ada' : `bukan ${bentuk}`,
});

/** Reasons listed per record: a hostile record could earn a hundred thousand. */
const SEBAB_MAKS = 20;

/** `path: expected type`, never a value. Paths hold only names of the contract and positions. */
export function sebabDari(galat: z.ZodError): string[] {
  const sebab = galat.issues.slice(0, SEBAB_MAKS).map((i) => `${i.path.join('.') || 'butir'}: ${i.message}`);
  const lebih = galat.issues.length - sebab.length;
  return lebih > 0 ? [...sebab, `dan ${lebih} lainnya`] : sebab;
}
