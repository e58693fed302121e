import readXlsxFile, { InvalidSpreadsheetError } from 'read-excel-file/node';
import { err, ok, type Result } from '../../sop/result.ts';
import { type Bagian, type BatasArsip, bukaArsip } from '../arsip/buka-arsip.ts';
import { susunArsip } from '../arsip/susun-arsip.ts';
import { MAKS_BYTE_BERKAS, MAKS_BYTE_TERURAI, MAKS_SEL } from './batas.ts';
import type { EksporDitolak } from './ekspor.ts';
import { amankanLembar } from './lembar-aman.ts';
import type { Sel } from './sel.ts';
import { kenaliWadah } from './wadah.ts';

/** Rows of one sheet, from Excel's row 1. */
export type Lembar = readonly (readonly Sel[])[];

const BATAS_ARSIP: BatasArsip = { bagian: /\.(?:xml|rels)$/, byteTerurai: MAKS_BYTE_TERURAI };

/** All sheets of a workbook, in its order. */
export async function bacaLembar(bytes: Uint8Array): Promise<Result<readonly Lembar[], EksporDitolak>> {
  if (bytes.length > MAKS_BYTE_BERKAS) return err({ sebab: 'terlalu_besar', rincian: ['berkas'] });
  const wadah = kenaliWadah(bytes);
  if (wadah === 'cfb_terenkripsi') return err({ sebab: 'terenkripsi', rincian: [] });
  if (wadah !== 'zip') return err({ sebab: 'bukan_xlsx', rincian: [wadah] });
  const bagian = bukaArsip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), BATAS_ARSIP);
  if (!bagian.ok) return bagian;
  if (!bagian.value.has('xl/workbook.xml')) return err({ sebab: 'bukan_xlsx', rincian: ['zip'] });
  const aman = amankanSemua(bagian.value);
  return aman.ok ? uraikanBuku(susunArsip(aman.value)) : aman;
}

function amankanSemua(bagian: Bagian): Result<Bagian, EksporDitolak> {
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

async function uraikanBuku(xlsx: Buffer): Promise<Result<readonly Lembar[], EksporDitolak>> {
  try {
    const lembar = await readXlsxFile(xlsx);
    // A chart sheet has no rows.
    return ok(lembar.map((l) => (l.data ?? []) as unknown as Lembar));
  } catch (galat) {
    // Its own message names a cell's address and never its value; other errors may quote the file.
    const letak = galat instanceof InvalidSpreadsheetError ? galat.message : 'xml';
    return err({ sebab: 'rusak', rincian: [letak] });
  }
}
