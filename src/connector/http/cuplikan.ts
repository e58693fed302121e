import type { Respons } from './balasan.ts';

const CUPLIKAN_MAKS_BYTES = 16 * 1024;
/** Read before redaction, so that the patterns below see a bounded text. */
const DIBACA_MAKS = 4 * CUPLIKAN_MAKS_BYTES;
const DISAMARKAN = '[disamarkan]';

// Every quantifier before a fixed character is bounded: a hostile body must not cost quadratic time.
const POLA: readonly (readonly [RegExp, string])[] = [
  [/\b(bearer|basic)\s{1,8}[\w.~+/=-]+/gi, `$1 ${DISAMARKAN}`],
  [/(authorization["']?\s{0,8}[:=]\s{0,8}["']?)[^"'\r\n,;}]+/gi, `$1${DISAMARKAN}`],
  [/((?:token|secret|password|sandi)["']?\s{0,8}[:=]\s{0,8}["']?)[^"'\s,;&<}]+/gi, `$1${DISAMARKAN}`],
  [/\beyJ[\w-]+\.[\w.-]+/g, DISAMARKAN],
  [/[\w.+-]{1,64}@[\w.-]{1,255}/g, DISAMARKAN],
  [/\d(?:[ .-]?\d){9,}/g, DISAMARKAN],
  [/[^\P{Cc}\n\t]/gu, ' '],
];

/** At most 16 KiB of what the remote said, without tokens, e-mail addresses, long numbers (NIK, phone) or terminal controls. */
export function cuplikan({ isi }: Respons, rahasia: readonly string[]): string {
  if (isi.jenis !== 'utuh') return '';
  let teks = isi.teks.slice(0, DIBACA_MAKS).replaceAll('\\/', '/');
  for (const nilai of rahasia) teks = teks.replaceAll(nilai, DISAMARKAN);
  for (const [pola, ganti] of POLA) teks = teks.replace(pola, ganti);
  return potong(teks);
}

function potong(teks: string): string {
  const { read } = new TextEncoder().encodeInto(teks, new Uint8Array(CUPLIKAN_MAKS_BYTES));
  return teks.slice(0, read);
}
