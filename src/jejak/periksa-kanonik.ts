import { isUtf8 } from 'node:buffer';
import { KEDALAMAN_MAKS } from './kanonik.ts';

/*
 * Parsing a payload and spelling it again takes 0.9 µs, as long as hashing its row; reading it once with sticky
 * expressions takes 0.7 µs and needs no trust in a parser that drops duplicate keys.
 */
/** From the space up, without quote and backslash. */
const POLOS = /[ !#-[\]-\uffff]*/y;
/** An escape of RFC 8785 §3.2.2.2, which has one for each; and what follows it. */
const LOLOS = /\\(?:["\\bfnrt]|u00(?:0[0-7bef]|1[0-9a-f]))[ !#-[\]-\uffff]*/y;
const BILANGAN = /0|-?[1-9][0-9]{0,15}/y;
const BENAR_SALAH = /true|false/y;

const KURUNG_KURAWAL = 0x7b;
const KURUNG_SIKU = 0x5b;
const KUTIP = 0x22;
const HURUF_F = 0x66;
const HURUF_T = 0x74;

/** Whether these bytes are exactly what `kanonik` writes for the object they spell. */
export function berbentukKanonik(payload: Uint8Array): boolean {
  if (payload[0] !== KURUNG_KURAWAL || !isUtf8(payload)) return false;
  const teks = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength).toString('utf8');
  return bacaNilai(teks, 0, 1) === teks.length;
}

/** Each reader answers where its value ends, or -1. */
function bacaNilai(teks: string, awal: number, kedalaman: number): number {
  if (kedalaman > KEDALAMAN_MAKS) return -1;
  switch (teks.charCodeAt(awal)) {
    case KUTIP:
      return bacaTeks(teks, awal);
    case KURUNG_KURAWAL:
      return bacaObjek(teks, awal, kedalaman);
    case KURUNG_SIKU:
      return bacaLarik(teks, awal, kedalaman);
    case HURUF_F:
    case HURUF_T:
      return cocok(BENAR_SALAH, teks, awal);
    default:
      return bacaBilangan(teks, awal);
  }
}

function cocok(pola: RegExp, teks: string, awal: number): number {
  pola.lastIndex = awal;
  return pola.test(teks) ? pola.lastIndex : -1;
}

/** Piece by piece: one expression with alternatives in a loop overflows the stack at 20 MB of text. */
function bacaTeks(teks: string, awal: number): number {
  if (teks.charCodeAt(awal) !== KUTIP) return -1;
  let i = cocok(POLOS, teks, awal + 1);
  while (i >= 0 && teks.charCodeAt(i) !== KUTIP) i = cocok(LOLOS, teks, i);
  return i < 0 ? -1 : i + 1;
}

function bacaBilangan(teks: string, awal: number): number {
  const akhir = cocok(BILANGAN, teks, awal);
  return akhir >= 0 && Number.isSafeInteger(Number(teks.slice(awal, akhir))) ? akhir : -1;
}

function bacaLarik(teks: string, awal: number, kedalaman: number): number {
  if (teks[awal + 1] === ']') return awal + 2;
  let i = awal;
  do {
    i = bacaNilai(teks, i + 1, kedalaman + 1);
    if (i < 0) return -1;
  } while (teks[i] === ',');
  return teks[i] === ']' ? i + 1 : -1;
}

function bacaObjek(teks: string, awal: number, kedalaman: number): number {
  if (teks[awal + 1] === '}') return awal + 2;
  let i = awal;
  let sebelumnya: string | null = null;
  do {
    const akhirKunci = bacaTeks(teks, i + 1);
    if (akhirKunci < 0 || teks[akhirKunci] !== ':') return -1;
    const kunci = namaKunci(teks.slice(i + 1, akhirKunci));
    if (sebelumnya !== null && kunci <= sebelumnya) return -1;
    sebelumnya = kunci;
    i = bacaNilai(teks, akhirKunci + 1, kedalaman + 1);
    if (i < 0) return -1;
  } while (teks[i] === ',');
  return teks[i] === '}' ? i + 1 : -1;
}

/** Keys are ordered by what they mean, not by how they are escaped. */
function namaKunci(terkutip: string): string {
  return terkutip.includes('\\') ? String(JSON.parse(terkutip)) : terkutip.slice(1, -1);
}
