import { rapikan } from './naskah.ts';
import { nfkc } from './nfkc.ts';

/** What of a reporter must not stand in a text that goes out. */
export type JenisIdentitas = 'nama' | 'nik' | 'telepon';

/** 16 digits, as a NIK is written with or without separators (dots, spaces, any dash). */
const NIK = /(?<!\d)\d(?:[ .\u2010-\u2015-]?\d){15}(?!\d)/;
/** Indonesian mobile numbers: 08… or +62 8…, 10 to 13 digits from the 0, an area code in brackets allowed. */
const TELEPON = /(?<!\d)(?:\+?62|0)[ .\u2010-\u2015-]?8\d(?:[ .()\u2010-\u2015-]{0,2}\d){7,10}(?!\d)/;
/** A shorter single name ("Ani") is too common a word to be told from one. */
const NAMA_TUNGGAL_MIN = 4;

export function identitasDalam(naskah: string, identitas: readonly string[]): readonly JenisIdentitas[] {
  const ketemu: JenisIdentitas[] = [];
  const rapi = ` ${kata(naskah)} `;
  const nama = identitas.flatMap(sebutan).filter((n) => n.includes(' ') || n.length >= NAMA_TUNGGAL_MIN);
  if (nama.some((n) => rapi.includes(` ${n} `))) ketemu.push('nama');
  // Full-width digits and no-break spaces are one spelling of the same number.
  const angka = nfkc(naskah);
  if (NIK.test(angka)) ketemu.push('nik');
  if (TELEPON.test(angka)) ketemu.push('telepon');
  return ketemu;
}

/** With the titles behind a comma ("Siti Aminah, S.Pd.") and without them. */
const sebutan = (nama: string): readonly string[] => [kata(nama), kata(nama.split(',')[0] ?? '')];

const kata = (teks: string): string =>
  rapikan(teks)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
