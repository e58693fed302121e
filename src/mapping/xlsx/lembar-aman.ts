import { err, ok, type Result } from '../../sop/result.ts';
import { MAKS_BARIS, MAKS_BARIS_PEMBUKA, MAKS_KOLOM } from './batas.ts';
import type { XlsxDitolak } from './ditolak.ts';

export interface LembarAman {
  readonly xml: Buffer;
  /** Cells that the reader will hold for this sheet, filled or not. */
  readonly luas: number;
}

/** A cell or row tag, up to the next tag. */
const TAG_SEL = /<(?:[^\s<>:/]*:)?(?:c|row)\s[^<]*/g;
const TAG_TANPA_ISI = /^<[^<>]*\/>\s*$/;
const ALAMAT = /[\s:]r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const BENTUK_ALAMAT = /^([A-Z]{0,3})([0-9]{1,7})$/;
const SEL_TANGGAL = /(<(?:[^\s<>:/]*:)?c\s(?:[^<>]*\s)?t\s*=\s*)(["'])d\2/g;
const MAKS_BARIS_EXCEL = 1_048_576;

/**
 * Makes a sheet's XML safe to hand to the reader, which fills every gap up to the address it meets: one cell in
 * ZZZZZZ1 would fill the memory. It also reads a `t="d"` cell (ISO text) in the machine's zone; as text we read it in
 * WIB.
 */
export function amankanLembar(xml: Buffer, nama: string): Result<LembarAman, XlsxDitolak> {
  const teks = xml.toString('utf8');
  const luas = ukurLembar(teks, nama);
  if (!luas.ok) return luas;
  const tanpaTanggal = teks.replace(SEL_TANGGAL, '$1$2str$2');
  return ok({ xml: tanpaTanggal === teks ? xml : Buffer.from(tanpaTanggal), luas: luas.value });
}

function ukurLembar(teks: string, nama: string): Result<number, XlsxDitolak> {
  let barisTerjauh = 0;
  let baris = 0;
  let kolom = 0;
  for (const [tag] of teks.matchAll(TAG_SEL)) {
    // A cell that holds only its format takes no room in the reader.
    const berisi = !TAG_TANPA_ISI.test(tag);
    for (const [, dua, satu] of tag.matchAll(ALAMAT)) {
      const alamat = bacaAlamat(dua ?? satu ?? '');
      if (alamat === null) return err({ sebab: 'rusak', rincian: [nama] });
      barisTerjauh = Math.max(barisTerjauh, alamat.baris);
      if (alamat.kolom === 0 || !berisi) continue;
      baris = Math.max(baris, alamat.baris);
      kolom = Math.max(kolom, alamat.kolom);
    }
  }
  if (baris > MAKS_BARIS + MAKS_BARIS_PEMBUKA) return err({ sebab: 'terlalu_besar', rincian: ['baris'] });
  if (kolom > MAKS_KOLOM) return err({ sebab: 'terlalu_besar', rincian: ['kolom'] });
  return ok(barisTerjauh + baris * kolom);
}

/** `AB12`, or a row's `12` (column 0); null for what is no address of a sheet. */
function bacaAlamat(alamat: string): { readonly baris: number; readonly kolom: number } | null {
  const [, huruf, angka] = BENTUK_ALAMAT.exec(alamat) ?? [];
  if (huruf === undefined || Number(angka) > MAKS_BARIS_EXCEL) return null;
  const kolom = [...huruf].reduce((nomor, h) => nomor * 26 + h.charCodeAt(0) - 64, 0);
  return { baris: Number(angka), kolom };
}
