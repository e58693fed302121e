import type { Bagian } from '../arsip/buka-arsip.ts';

const LEMBAR = /<(?:[^\s<>:/]*:)?sheet\s[^<>]*>/g;
const HUBUNGAN = /<(?:[^\s<>:/]*:)?Relationship\s[^<>]*>/g;
const SANDI: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Sheet name → the part that holds it (ECMA-376 part 1 §18.2.19: by relation, never by number). */
export function bagianLembar(bagian: Bagian): ReadonlyMap<string, string> {
  const teks = (nama: string): string => bagian.get(nama)?.toString('utf8') ?? '';
  const sasaran = new Map(
    [...teks('xl/_rels/workbook.xml.rels').matchAll(HUBUNGAN)].map(([tag]) => [
      atribut(tag, 'Id'),
      letakMutlak(atribut(tag, 'Target')),
    ]),
  );
  return new Map(
    [...teks('xl/workbook.xml').matchAll(LEMBAR)].map(([tag]) => [
      atribut(tag, 'name'),
      sasaran.get(atribut(tag, '(?:[^\\s<>:/=]+:)id')) ?? '',
    ]),
  );
}

const letakMutlak = (sasaran: string): string =>
  sasaran.startsWith('/') ? sasaran.slice(1) : `xl/${sasaran.replace(/^\.\//, '')}`;

function atribut(tag: string, nama: string): string {
  const [, dua, satu] = new RegExp(`\\s${nama}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return uraikanSandi(dua ?? satu ?? '');
}

const uraikanSandi = (teks: string): string =>
  teks.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (asal, desimal, heksa, nama) => {
    if (nama !== undefined) return SANDI[nama] ?? asal;
    const kode = desimal === undefined ? Number.parseInt(heksa, 16) : Number(desimal);
    return kode <= 0x10ffff ? String.fromCodePoint(kode) : asal;
  });
