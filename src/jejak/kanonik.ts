/**
 * What a journal row may hold: enumerated words, ids, times, numbers and hashes. RFC 8785
 * without null and without fractions, so that every value has one spelling in every language.
 */
export type NilaiJejak =
  | string
  | number
  | boolean
  | readonly NilaiJejak[]
  | { readonly [kunci: string]: NilaiJejak };

export type PayloadJejak = { readonly [kunci: string]: NilaiJejak };

export const KEDALAMAN_MAKS = 16;

/** The RFC 8785 bytes of a payload. @throws TypeError on anything a journal may not hold: a defect of the caller. */
export function kanonik(payload: PayloadJejak): Uint8Array {
  if (Array.isArray(payload) || typeof payload !== 'object')
    throw new TypeError('Payload jejak harus sebuah objek');
  return Buffer.from(tulis(payload, 1), 'utf8');
}

function tulis(nilai: unknown, kedalaman: number): string {
  if (kedalaman > KEDALAMAN_MAKS)
    throw new TypeError(`Payload jejak lebih dalam daripada ${KEDALAMAN_MAKS} tingkat`);
  if (typeof nilai === 'string') return tulisTeks(nilai);
  if (typeof nilai === 'boolean') return String(nilai);
  if (typeof nilai === 'number' && Number.isSafeInteger(nilai)) return String(nilai);
  if (Array.isArray(nilai)) return `[${Array.from(nilai, (butir) => tulis(butir, kedalaman + 1)).join()}]`;
  if (objekPolos(nilai)) return tulisObjek(nilai, kedalaman);
  throw new TypeError(`Payload jejak tidak boleh memuat nilai ini: ${namaTipe(nilai)}`);
}

/** RFC 8785 §3.2.2.2 spells a string as ECMAScript's JSON.stringify does, but a lone surrogate has no UTF-8. */
function tulisTeks(teks: string): string {
  if (!teks.isWellFormed()) throw new TypeError('Payload jejak memuat pasangan surogat yang terputus');
  return JSON.stringify(teks);
}

/** §3.2.3: by UTF-16 code units, which is what sort() without a comparator does. */
function tulisObjek(objek: Readonly<Record<string, unknown>>, kedalaman: number): string {
  const isi = Object.keys(objek)
    .sort()
    .map((kunci) => `${tulisTeks(kunci)}:${tulis(objek[kunci], kedalaman + 1)}`);
  return `{${isi.join()}}`;
}

function objekPolos(nilai: unknown): nilai is Record<string, unknown> {
  if (typeof nilai !== 'object' || nilai === null) return false;
  const purwarupa: unknown = Object.getPrototypeOf(nilai);
  return purwarupa === Object.prototype || purwarupa === null;
}

/** Names the kind only: the value may be somebody's words. */
function namaTipe(nilai: unknown): string {
  if (nilai === null) return 'null';
  if (typeof nilai === 'number') return 'bilangan yang bukan bilangan bulat aman';
  return typeof nilai === 'object' ? nilai.constructor.name : typeof nilai;
}
