import { z } from 'zod';
import { daftarMentah } from '../kawat/daftar.ts';
import { bukan } from '../kawat/sebab.ts';
import { BUKAN_UTF8, utf8Utuh } from '../kawat/utf8.ts';
import { waktuFromWire } from './waktu-wire.ts';

export { sebabDari } from '../kawat/sebab.ts';

export const teks = z.string(bukan('teks')).refine(utf8Utuh, BUKAN_UTF8);
export const teksAtauKosong = z.string(bukan('teks atau null')).refine(utf8Utuh, BUKAN_UTF8).nullish();
export const teksBerisi = teks.min(1, 'kosong');
export const trackingId = teks.regex(/^[0-9]{1,12}$/, 'bukan 1 sampai 12 angka');
export const bilanganBulat = z.int(bukan('bilangan bulat'));
export const alamat = teks.refine((nilai) => URL.canParse(nilai), 'bukan URI');
export const tipeLaporan = z.enum(
  ['', 'Anonim', 'Rahasia', 'Anonim, Rahasia'],
  bukan('tipe laporan yang dikenal'),
);
export const rating = z.int(bukan('bilangan bulat 1-5')).min(1, 'bukan 1-5').max(5, 'bukan 1-5').nullish();
export const daftar = <T extends z.ZodType>(butir: T) => daftarMentah.pipe(z.array(butir));
export const objek = <T extends z.ZodRawShape>(bentuk: T) => z.object(bentuk, bukan('objek'));

export const waktu = teks.transform((nilai, konteks) => {
  const ms = waktuFromWire(nilai);
  if (ms !== null) return ms;
  konteks.issues.push({ code: 'custom', message: 'bukan waktu ISO 8601', input: nilai });
  return z.NEVER;
});
