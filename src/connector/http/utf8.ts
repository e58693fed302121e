const ketat = new TextDecoder('utf-8', { fatal: true });

/**
 * A body as text, its BOM left out. A byte that is no UTF-8 becomes U+DC80 to U+DCFF (half a pair, as in Python's
 * surrogateescape) and never U+FFFD: the schema refuses the record it stands in, and the others of the page go on.
 */
export function teksDari(isi: Uint8Array): string {
  try {
    return ketat.decode(isi);
  } catch {
    return terurai(isi).replace(/^\ufeff/, '');
  }
}

/** Code units are never more than bytes. */
function terurai(isi: Uint8Array): string {
  const unit = new Uint16Array(isi.length);
  let n = 0;
  for (let i = 0; i < isi.length; ) {
    const panjang = panjangKarakter(isi, i);
    const kode = panjang === 0 ? 0xdc00 + bita(isi, i) : kodeKarakter(isi, i, panjang);
    if (kode > 0xffff) unit[n++] = 0xd7c0 + (kode >> 10);
    unit[n++] = kode > 0xffff ? 0xdc00 + (kode & 0x3ff) : kode;
    i += Math.max(panjang, 1);
  }
  return Buffer.from(unit.buffer, 0, n * 2).toString('utf16le');
}

/** Bytes of the character that begins here (RFC 3629 §4); 0: none does. */
function panjangKarakter(isi: Uint8Array, i: number): number {
  const awal = bita(isi, i);
  if (awal < 0x80) return 1;
  if (awal < 0xc2 || awal > 0xf4) return 0;
  const panjang = awal < 0xe0 ? 2 : awal < 0xf0 ? 3 : 4;
  const kedua = bita(isi, i + 1);
  const [dari, sampai] = BATAS_KEDUA[awal] ?? [0x80, 0xbf];
  if (kedua < dari || kedua > sampai) return 0;
  for (let k = 2; k < panjang; k++) if ((bita(isi, i + k) & 0xc0) !== 0x80) return 0;
  return panjang;
}

/** Second bytes that would spell a character too long, half a pair, or one past Unicode are left out. */
const BATAS_KEDUA: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};

function kodeKarakter(isi: Uint8Array, i: number, panjang: number): number {
  let kode = bita(isi, i) & (panjang === 1 ? 0x7f : 0xff >> (panjang + 1));
  for (let k = 1; k < panjang; k++) kode = (kode << 6) | (bita(isi, i + k) & 0x3f);
  return kode;
}

/** 0 past the end. */
const bita = (isi: Uint8Array, i: number): number => isi[i] ?? 0;
