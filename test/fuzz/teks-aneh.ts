import fc from 'fast-check';
import { KANARI } from './fuzz.ts';

/** What real texts hold and simple programs trip over. */
const POTONG = [
  KANARI,
  '',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\ufeff', // BOM
  '\ud83d', // half an emoji
  '\udc00\ud800',
  '😀',
  '👩‍👩‍👧‍👦',
  'e\u0301\u0323',
  '\u202eterbalik\u202c', // RTL override
  'مرحبا',
  '\u200b',
  '\u00a0',
  '０８１２',
  'ＡＢＣ',
  'İıẞſ',
  '\ufdfa', // 18 characters in NFKC
  '\u2028',
  '__proto__',
  'constructor',
  '=cmd|1',
  '"',
  '\\',
  "'",
  '<b>&amp;',
  '{"a":1}',
  '../../etc/passwd',
  '%00',
  'null',
  '9007199254740993',
  '-1',
  '1e400',
  'NaN',
] as const;

export const teksAneh: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...POTONG), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 5 })
  .map((potong) => potong.join(''));

/** What makes a careless expression or a sort run for ever when it is repeated. */
const ULANG = [
  'a',
  '0',
  '1 ',
  ' ',
  '\t',
  '\u00a0',
  '.',
  ',',
  '-',
  ' -',
  ':',
  '=',
  '"',
  '\\',
  '\\"',
  '[',
  '{"a":',
  '- ',
  '<c r=',
  'r="',
  'GMT ',
  '08 ',
  '\u0301\u0323',
  '\u0301\uff9e',
  '\ufdfa',
  'Ref. TL-2026-0',
  'aa,',
  '*/1,',
] as const;

/** `awal`, one piece many times over, `akhir`. */
export const teksBerulang = (awal: readonly string[], kaliMaks = 8_000): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', ...awal),
      fc.constantFrom(...ULANG),
      fc.integer({ min: 100, max: kaliMaks }),
      fc.constantFrom('', 'x', '!', ...awal),
    )
    .map(([sebelum, potong, kali, sesudah]) => sebelum + potong.repeat(kali) + sesudah);

/** A good text with one spot changed: a piece put in, taken out, doubled, or its case or digits turned. */
export const teksTerganggu = (baik: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      baik,
      fc.nat(200),
      fc.nat(6),
      fc.constantFrom('buang', 'sisip', 'ganda', 'besar', 'lebar'),
      teksAneh,
    )
    .map(([teks, letak, panjang, cara, aneh]) => {
      const i = teks.length === 0 ? 0 : letak % teks.length;
      const [awal, tengah, akhir] = [teks.slice(0, i), teks.slice(i, i + panjang), teks.slice(i + panjang)];
      return awal + GANGGUAN[cara](tengah, aneh) + akhir;
    });

const GANGGUAN = {
  buang: () => '',
  sisip: (tengah: string, aneh: string) => tengah + aneh,
  ganda: (tengah: string) => tengah + tengah,
  besar: (tengah: string) => tengah.toUpperCase(),
  lebar: (tengah: string) => tengah.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
} as const;

/** Mostly good, often with one slip, now and then noise or a repeat. */
export const teksUji = (
  baik: fc.Arbitrary<string>,
  awalUlang: readonly string[] = [],
): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 10, arbitrary: baik },
    { weight: 6, arbitrary: teksTerganggu(baik) },
    { weight: 2, arbitrary: teksAneh },
    { weight: 1, arbitrary: teksBerulang(awalUlang) },
  );
