import { z } from 'zod';
import { waktuFromWire } from './waktu-wire.ts';

/** What a field should have been, without its value: it goes into quarantine reasons and logs. */
const bukan = (bentuk: string) => ({
  error: (masalah: { readonly input?: unknown }) =>
    masalah.input === undefined ? 'tidak ada' : `bukan ${bentuk}`,
});

export const teks = z.string(bukan('teks'));
export const teksAtauKosong = z.string(bukan('teks atau null')).nullish();
export const teksBerisi = teks.min(1, 'kosong');
export const trackingId = teks.regex(/^[0-9]{1,12}$/, 'bukan 1 sampai 12 angka');
export const bilanganBulat = z.int(bukan('bilangan bulat'));
export const alamat = teks.refine((nilai) => URL.canParse(nilai), 'bukan URI');
export const tipeLaporan = z.enum(
  ['', 'Anonim', 'Rahasia', 'Anonim, Rahasia'],
  bukan('tipe laporan yang dikenal'),
);
export const rating = z.int(bukan('bilangan bulat 1-5')).min(1, 'bukan 1-5').max(5, 'bukan 1-5').nullish();
export const daftar = <T extends z.ZodType>(butir: T) => z.array(butir, bukan('daftar'));
export const objek = <T extends z.ZodRawShape>(bentuk: T) => z.object(bentuk, bukan('objek'));

export const waktu = teks.transform((nilai, konteks) => {
  const ms = waktuFromWire(nilai);
  if (ms !== null) return ms;
  konteks.issues.push({ code: 'custom', message: 'bukan waktu ISO 8601', input: nilai });
  return z.NEVER;
});

/** Reasons listed per record: a hostile record could earn a hundred thousand. */
const SEBAB_MAKS = 20;

/** `path: expected type`, never a value. Paths hold only names of the contract and positions. */
export function sebabDari(galat: z.ZodError): string[] {
  const sebab = galat.issues.slice(0, SEBAB_MAKS).map((i) => `${i.path.join('.') || 'butir'}: ${i.message}`);
  const lebih = galat.issues.length - sebab.length;
  return lebih > 0 ? [...sebab, `dan ${lebih} lainnya`] : sebab;
}
