import { rapikan } from './naskah.ts';

/** What of a reporter must not stand in a text that goes out (delivery.md, Privacy). */
export type JenisIdentitas = 'nama' | 'nik' | 'telepon';

/** 16 digits, as a NIK is written with or without separators. */
const NIK = /(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/;
/** Indonesian mobile numbers: 08… or +62 8…, 9 to 13 digits. */
const TELEPON = /(?<!\d)(?:\+?62|0)[ .-]?8\d(?:[ .-]?\d){7,10}(?!\d)/;
/** A shorter single name ("Ani") is too common a word to be told from one. */
const NAMA_TUNGGAL_MIN = 4;

export function identitasDalam(naskah: string, identitas: readonly string[]): readonly JenisIdentitas[] {
  const ketemu: JenisIdentitas[] = [];
  const rapi = ` ${kata(naskah)} `;
  const nama = identitas.map(kata).filter((n) => n.includes(' ') || n.length >= NAMA_TUNGGAL_MIN);
  if (nama.some((n) => rapi.includes(` ${n} `))) ketemu.push('nama');
  if (NIK.test(naskah)) ketemu.push('nik');
  if (TELEPON.test(naskah)) ketemu.push('telepon');
  return ketemu;
}

const kata = (teks: string): string =>
  rapikan(teks)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
