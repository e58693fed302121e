import { z } from 'zod';
import { daftarMentah } from '../kawat/daftar.ts';
import { bukan } from '../kawat/sebab.ts';
import { BUKAN_UTF8, utf8Utuh } from '../kawat/utf8.ts';
import { waktuFromF01 } from './waktu-f01.ts';

export { sebabDari } from '../kawat/sebab.ts';

/** In f01 every scalar is a string, and the empty one stands for none. */
export const teks = z.string(bukan('teks')).refine(utf8Utuh, BUKAN_UTF8);
export const teksBerisi = teks.min(1, 'kosong');
/** Optional: missing or empty. */
export const teksAtauKosong = teks.optional().transform((nilai) => nilai || null);
export const trackingId = teks.regex(/^[0-9]{1,12}$/, 'bukan 1 sampai 12 angka');
/** A privacy flag that cannot be read is no flag: the record goes into quarantine. */
export const tanda = z.enum(['0', '1'], bukan('"0" atau "1"')).transform((nilai) => nilai === '1');
export const rating = z
  .enum(['', '1', '2', '3', '4', '5'], bukan('1-5'))
  .optional()
  .transform((nilai) => (nilai ? Number(nilai) : null));
export const daftar = daftarMentah;
export const objek = <T extends z.ZodRawShape>(bentuk: T) => z.object(bentuk, bukan('objek'));
export const berhasil = z.literal('ok', bukan('"ok"'));

function bacaWaktu(nilai: string, konteks: z.RefinementCtx): number {
  const ms = waktuFromF01(nilai);
  if (ms !== null) return ms;
  konteks.issues.push({ code: 'custom', message: 'bukan waktu YYYY-MM-DD hh:mm:ss', input: nilai });
  return z.NEVER;
}

export const waktu = teksBerisi.transform(bacaWaktu);
export const waktuAtauKosong = teks
  .optional()
  .transform((nilai, konteks) => (nilai ? bacaWaktu(nilai, konteks) : null));
