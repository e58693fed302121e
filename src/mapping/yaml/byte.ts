import { err, ok, type Result } from '../../sop/result.ts';
import type { MasalahBaris } from './masalah.ts';
import { NASKAH_MAKS } from './naskah.ts';

/** The text of a file that people saved, or where it stops being UTF-8: old editors write UTF-16 or Windows-1252. */
export function bacaUtf8(byte: Uint8Array): Result<string, readonly MasalahBaris[]> {
  if (byte.length > NASKAH_MAKS) return err([masalahDi(1, { kode: 'terlalu_besar', maks: NASKAH_MAKS })]);
  const pembaca = new TextDecoder('utf-8', { fatal: true });
  try {
    const teks = pembaca.decode(byte);
    // No text has a NUL: UTF-16 of plain letters without its mark, and many a binary file, are UTF-8 but for these.
    const nol = teks.indexOf('\0');
    return nol === -1 ? ok(teks) : err([masalahDi(barisKe(teks.slice(0, nol)), { kode: 'bukan_utf8' })]);
  } catch {
    return err([masalahDi(barisRusak(byte), { kode: 'bukan_utf8' })]);
  }
}

const masalahDi = (baris: number, masalah: MasalahBaris['masalah']): MasalahBaris => ({
  baris,
  kolom: null,
  path: '',
  masalah,
});

/** No byte of a longer UTF-8 sequence is a line feed, so the lines of damaged bytes are those of the text. */
function barisRusak(byte: Uint8Array): number {
  const sebelum = new TextDecoder().decode(byte).split('\uFFFD', 1)[0] ?? '';
  return barisKe(sebelum);
}

const barisKe = (sebelum: string): number => sebelum.split('\n').length;
