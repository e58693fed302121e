const ketat = new TextDecoder('utf-8', { fatal: true });

/** RFC 3629 §4, over bytes as Latin-1: runs of whole multi-byte characters, else one byte that is none. */
const POTONGAN =
  /((?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})+)|[\x80-\xff]/g;

/**
 * A body as text, its BOM left out. A byte that is no UTF-8 becomes U+DC80 to U+DCFF (half a pair, as in Python's
 * surrogateescape) and never U+FFFD: the schema refuses the record it stands in, and the others of the page go on.
 */
export function teksDari(isi: Uint8Array): string {
  try {
    return ketat.decode(isi);
  } catch {
    const latin1 = Buffer.from(isi.buffer, isi.byteOffset, isi.length).toString('latin1');
    return latin1
      .replace(POTONGAN, (bita, utuh?: string) =>
        utuh === undefined
          ? String.fromCharCode(0xdc00 + bita.charCodeAt(0))
          : Buffer.from(utuh, 'latin1').toString('utf8'),
      )
      .replace(/^\ufeff/, '');
  }
}
