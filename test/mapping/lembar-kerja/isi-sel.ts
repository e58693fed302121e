import { bukaArsip } from '../../../src/mapping/arsip/buka-arsip.ts';
import { susunArsip } from '../../../src/mapping/arsip/susun-arsip.ts';
import { hurufKolom } from '../../../src/mapping/lembar-kerja/bentuk.ts';
import { bacaBuku } from '../../../src/mapping/xlsx/lembar.ts';
import type { Sel } from '../../../src/mapping/xlsx/sel.ts';

const LEMBAR = 'xl/worksheets/sheet1.xml';

/** What somebody does to one cell: text, a number, a formula (`=1+1`), or null for nothing. */
export type Ketikan = string | number | null;

/** The first sheet's XML changed. */
export function ubahXml(xlsx: Uint8Array, ubah: (xml: string) => string, bagian = LEMBAR): Buffer {
  const arsip = bukaArsip(Buffer.from(xlsx), { bagian: /./, byteTerurai: 2 ** 28 });
  if (!arsip.ok) throw new Error(arsip.error.sebab);
  const semua = new Map(arsip.value);
  semua.set(bagian, Buffer.from(ubah(semua.get(bagian)?.toString('utf8') ?? '')));
  return susunArsip(semua);
}

/** Cells typed into a worksheet, by address (`G2`). */
export const isiSel = (xlsx: Uint8Array, sel: Readonly<Record<string, Ketikan>>): Buffer =>
  ubahXml(xlsx, (asal) =>
    Object.entries(sel).reduce((xml, [alamat, nilai]) => {
      const ada = new RegExp(`<c r="${alamat}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's');
      if (!ada.test(xml)) throw new Error(`tidak ada sel ${alamat}`);
      return xml.replace(ada, (_, gaya = '') => selXml(alamat, gaya, nilai));
    }, asal),
  );

function selXml(alamat: string, gaya: string, nilai: Ketikan): string {
  const awal = `<c r="${alamat}"${gaya}`;
  if (nilai === null) return `${awal}/>`;
  if (typeof nilai === 'number') return `${awal}><v>${nilai}</v></c>`;
  const teks = nilai.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (nilai.startsWith('=')) return `${awal}><f>${teks.slice(1)}</f><v>0</v></c>`;
  return `${awal} t="inlineStr"><is><t xml:space="preserve">${teks}</t></is></c>`;
}

/** Where the columns of the first sheet stand, and its rows by the number of their case. */
export async function denah(xlsx: Uint8Array) {
  const buku = await bacaBuku(xlsx);
  if (!buku.ok) throw new Error(buku.error.sebab);
  const [lembar] = buku.value;
  const [kepala = [], ...baris] = lembar?.isi ?? [];
  const kolom = (nama: string): string => {
    const letak = kepala.indexOf(nama as Sel);
    if (letak < 0) throw new Error(`tidak ada kolom ${nama}`);
    return hurufKolom(letak);
  };
  const nomorBaris = (nomor: string): number => baris.findIndex(([n]) => String(n) === nomor) + 2;
  return {
    kepala,
    baris,
    buku: buku.value,
    sel: (nama: string, nomor: string): string => `${kolom(nama)}${nomorBaris(nomor)}`,
    kolom,
    nomorBaris,
  };
}

/** Cells by column and case: `{ '7100001': { aksi: 'telaah' } }`. */
export async function isiBaris(
  xlsx: Uint8Array,
  isi: Readonly<Record<string, Readonly<Record<string, Ketikan>>>>,
): Promise<Buffer> {
  const { sel } = await denah(xlsx);
  const pasangan = Object.entries(isi).flatMap(([nomor, kolom]) =>
    Object.entries(kolom).map(([nama, nilai]) => [sel(nama, nomor), nilai] as const),
  );
  return isiSel(xlsx, Object.fromEntries(pasangan));
}
