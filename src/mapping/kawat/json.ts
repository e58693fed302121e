import { err, ok, type Result } from '../../sop/result.ts';

/** Deepest nesting read: later steps walk the value recursively. */
const KEDALAMAN_MAKS = 64;

export type JsonDitolak = 'bukan_json' | 'terlalu_dalam';

/** Parses wire text once, bounded in depth, without rounding a number or keeping half a surrogate pair. */
export function parseJson(teks: string): Result<unknown, JsonDitolak> {
  if (terlaluDalam(teks)) return err('terlalu_dalam');
  try {
    return ok(PERLU_TELITI.test(teks) ? parseTeliti(teks, teliti) : JSON.parse(teks));
  } catch {
    return err('bukan_json');
  }
}

// A reviver visits every value and makes parsing about 5 times slower, so only a text that may need it pays.
const PERLU_TELITI = /[:,[]\s*-?\d(?:[\d.eE+-]{15}|[\d.]{0,14}[eE])|\\u[dD][89a-fA-F]/;

type Reviver = (kunci: string, nilai: unknown, konteks: { readonly source?: string }) => unknown;
// The platform has both since V8 11.4; the compiler's es2024 library does not know them yet.
const parseTeliti = JSON.parse as (teks: string, reviver: Reviver) => unknown;
const { rawJSON } = JSON as unknown as { rawJSON(teks: string): unknown };

const teliti: Reviver = (_kunci, nilai, { source }) => {
  if (typeof nilai === 'string') return nilai.replace(SETENGAH_PASANG, '\ufffd');
  if (typeof nilai !== 'number' || Number.isSafeInteger(nilai)) return nilai;
  // An id past 2^53 or a size of 1e400 stays as it came: no text, so the schema refuses it, and quarantine shows its true digits.
  return source === undefined || String(nilai) === source ? nilai : rawJSON(source);
};

// With /u a whole pair is no match. U+DC80 to U+DCFF stay: there stood a byte that was no UTF-8 (connector/http/utf8.ts),
// and whoever reads the record, now or from quarantine, must see that. A title cut within an emoji is only untidy.
const SETENGAH_PASANG = /[\ud800-\udc7f\udd00-\udfff]/gu;

const KUTIP = 0x22;
const GARIS_MIRING = 0x5c;

function terlaluDalam(teks: string): boolean {
  let kedalaman = 0;
  for (let i = 0; i < teks.length; i++) {
    const c = teks.charCodeAt(i);
    if (c === KUTIP) i = akhirString(teks, i);
    else if (c === 0x5b || c === 0x7b) {
      if (++kedalaman > KEDALAMAN_MAKS) return true;
    } else if (c === 0x5d || c === 0x7d) kedalaman--;
  }
  return false;
}

/** Index of the closing quote; the end of the text where there is none. */
function akhirString(teks: string, pembuka: number): number {
  let i = pembuka;
  do {
    i = teks.indexOf('"', i + 1);
    if (i < 0) return teks.length;
  } while (terlindung(teks, i));
  return i;
}

function terlindung(teks: string, kutip: number): boolean {
  let awal = kutip;
  while (teks.charCodeAt(awal - 1) === GARIS_MIRING) awal--;
  return (kutip - awal) % 2 === 1;
}
