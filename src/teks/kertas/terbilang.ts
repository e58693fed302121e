const SATUAN = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

export const TERBILANG_MAKS = 9_999;

/** A whole number from 0 to 9999 in words: `2026` → `dua ribu dua puluh enam`. @throws RangeError */
export function terbilang(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > TERBILANG_MAKS) throw new RangeError(`terbilang: ${n}`);
  if (n < 12) return SATUAN[n] ?? '';
  if (n < 20) return `${terbilang(n - 10)} belas`;
  if (n < 100) return bersisa(`${terbilang(Math.trunc(n / 10))} puluh`, n % 10);
  if (n < 200) return bersisa('seratus', n - 100);
  if (n < 1000) return bersisa(`${terbilang(Math.trunc(n / 100))} ratus`, n % 100);
  if (n < 2000) return bersisa('seribu', n - 1000);
  return bersisa(`${terbilang(Math.trunc(n / 1000))} ribu`, n % 1000);
}

const bersisa = (besar: string, sisa: number): string => (sisa === 0 ? besar : `${besar} ${terbilang(sisa)}`);
