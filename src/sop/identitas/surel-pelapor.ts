import { nfkc } from './nfkc.ts';

/** RFC 5321 §4.5.3.1: 64 octets before the @, 255 behind it. */
const POLA = /[\p{L}\p{N}._%+-]{1,64}\s{0,2}@\s{0,2}[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu;
/** What people write for the @ and the dot, so that no machine reads it. */
const terapit = (kata: string): string =>
  `[\\[({<]\\s?(?:${kata})\\s?[\\])}>]|\\s?(?:-\\s?(?:${kata})\\s?-|_(?:${kata})_)\\s?`;
const AT = `\\s{0,2}(?:@|${terapit('at|et|di|a|@')}|\\s(?:at|et)\\s)\\s{0,2}`;
const TITIK = `\\s{0,2}(?:\\.|${terapit('dot|titik|\\.')}|\\s(?:dot|titik)\\s)\\s{0,2}`;

/** E-mail addresses in a value of the reporter. */
export const surelPelapor = (nilai: string): readonly string[] =>
  [...nfkc(nilai.slice(0, PANJANG_MAKS)).matchAll(POLA)].map(({ 0: satu }) =>
    satu.replace(/\s/g, '').toLowerCase(),
  );
/** No field of a form is longer. */
const PANJANG_MAKS = 1_000;

export const adaSurel = (naskah: string, surel: readonly string[]): boolean =>
  surel.some((satu) => polaSurel(satu).test(naskah));

/** The address at its own or at any other house: who is "agus.contoh87" at one is so at the next. */
export function polaSurel(surel: string): RegExp {
  const [nama = '', rumah = ''] = surel.split('@');
  const bagian = (isi: string): string => isi.split('.').map(harfiah).join(TITIK);
  return new RegExp(`(?<![\\p{L}\\p{N}])${bagian(nama)}${AT}(?:${bagian(rumah)}|[\\p{L}\\p{N}.-]+)`, 'giu');
}

const harfiah = (isi: string): string =>
  isi.replace(/[^\p{L}\p{N}]/gu, (satu) => `\\u{${satu.codePointAt(0)?.toString(16)}}`);

/** Anybody's address, as machines write it. */
export const tanpaSurel = (naskah: string, ganti: string): string => naskah.replace(POLA, ganti);
