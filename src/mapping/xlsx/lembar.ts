import readXlsxFile, { InvalidSpreadsheetError } from 'read-excel-file/node';
import { err, ok, type Result } from '../../sop/result.ts';
import { type Bagian, type BatasArsip, bukaArsip } from '../arsip/buka-arsip.ts';
import { susunArsip } from '../arsip/susun-arsip.ts';
import { bagianLembar } from './bagian-lembar.ts';
import { MAKS_BYTE_BERKAS, MAKS_BYTE_TERURAI, MAKS_SEL } from './batas.ts';
import type { XlsxDitolak } from './ditolak.ts';
import { amankanLembar } from './lembar-aman.ts';
import type { Sel } from './sel.ts';
import { kenaliWadah } from './wadah.ts';

/** Rows of one sheet, from Excel's row 1. */
export type Lembar = readonly (readonly Sel[])[];

const BATAS_ARSIP: BatasArsip = { bagian: /\.(?:xml|rels)$/, byteTerurai: MAKS_BYTE_TERURAI };

/** A sheet under its name, with what the reader leaves out. */
export interface LembarBuku {
  readonly nama: string;
  readonly isi: Lembar;
  /** As the file holds it: formulas and merged cells stand here alone. */
  readonly xml: string;
}

/** All sheets of a workbook, in its order. */
export async function bacaLembar(bytes: Uint8Array): Promise<Result<readonly Lembar[], XlsxDitolak>> {
  const bagian = bukaBuku(bytes);
  return bagian.ok ? uraikanBuku(bagian.value, ({ data }) => data) : bagian;
}

/** The same with their names and XML. */
export async function bacaBuku(bytes: Uint8Array): Promise<Result<readonly LembarBuku[], XlsxDitolak>> {
  const bagian = bukaBuku(bytes);
  if (!bagian.ok) return bagian;
  const letak = bagianLembar(bagian.value);
  return uraikanBuku(bagian.value, ({ sheet, data }) => ({
    nama: sheet,
    isi: data,
    xml: bagian.value.get(letak.get(sheet) ?? '')?.toString('utf8') ?? '',
  }));
}

/** The parts of the workbook, each safe for the reader. */
function bukaBuku(bytes: Uint8Array): Result<Bagian, XlsxDitolak> {
  if (bytes.length > MAKS_BYTE_BERKAS) return err({ sebab: 'terlalu_besar', rincian: ['berkas'] });
  const wadah = kenaliWadah(bytes);
  if (wadah === 'cfb_terenkripsi') return err({ sebab: 'terenkripsi', rincian: [] });
  if (wadah !== 'zip') return err({ sebab: 'bukan_xlsx', rincian: [wadah] });
  const bagian = bukaArsip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), BATAS_ARSIP);
  if (!bagian.ok) return bagian;
  if (!bagian.value.has('xl/workbook.xml')) return err({ sebab: 'bukan_xlsx', rincian: ['zip'] });
  return amankanSemua(bagian.value);
}

function amankanSemua(bagian: Bagian): Result<Bagian, XlsxDitolak> {
  const aman = new Map<string, Buffer>();
  let luas = 0;
  for (const [nama, isi] of bagian) {
    // By content, not by folder: the workbook's relations may name any part a sheet.
    const lembar = isi.includes('sheetData') ? amankanLembar(isi, nama) : ok({ xml: isi, luas: 0 });
    if (!lembar.ok) return lembar;
    luas += lembar.value.luas;
    if (luas > MAKS_SEL) return err({ sebab: 'terlalu_besar', rincian: ['sel'] });
    aman.set(nama, lembar.value.xml);
  }
  return ok(aman);
}

type LembarTerbaca = { readonly sheet: string; readonly data: Lembar };

async function uraikanBuku<T>(
  bagian: Bagian,
  bentuk: (lembar: LembarTerbaca) => T,
): Promise<Result<readonly T[], XlsxDitolak>> {
  try {
    const lembar = await readXlsxFile(susunArsip(bagian));
    // A chart sheet has no rows.
    return ok(lembar.map((l) => bentuk({ sheet: l.sheet, data: (l.data ?? []) as unknown as Lembar })));
  } catch (galat) {
    // Its own message names a cell's address and never its value; other errors may quote the file.
    const letak = galat instanceof InvalidSpreadsheetError ? galat.message : 'xml';
    return err({ sebab: 'rusak', rincian: [letak] });
  }
}
