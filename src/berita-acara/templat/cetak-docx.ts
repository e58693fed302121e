import type { TemplateData } from 'easy-template-x';
import { bukaArsip } from '../../mapping/arsip/buka-arsip.ts';
import { susunArsip } from '../../mapping/arsip/susun-arsip.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import type { Kertas } from '../kertas.ts';
import { BENTUK_TEMPLAT, isianTemplat } from './isian-templat.ts';
import type { TemplatDitolak } from './templat.ts';
import { bukaTemplat, penggarap } from './templat.ts';

/** Bytes of all its parts: twelve photos and the text. */
const BYTE_JADI_MAKS = 512 * 1024 * 1024;

/**
 * The paper in a Word template. The library writes the time into the archive: it is written anew without, so that the
 * same paper in the same template gives the same bytes.
 */
export async function cetakDocx(
  kertas: Kertas,
  templat: Uint8Array,
): Promise<Result<Uint8Array, TemplatDitolak>> {
  const sendiri = Object.fromEntries(Object.keys(kertas.isian).map((nama) => [nama, 'nilai' as const]));
  const bersih = await bukaTemplat(templat, { ...sendiri, ...BENTUK_TEMPLAT });
  if (!bersih.ok) return bersih;
  const jadi = await isi(bersih.value, kertas);
  if (jadi === null) return err({ sebab: 'kurung' });
  const bagian = bukaArsip(jadi, { bagian: /[^/]$/, byteTerurai: BYTE_JADI_MAKS });
  return bagian.ok ? ok(susunArsip(bagian.value)) : err({ sebab: bagian.error.sebab });
}

/** null: a list opens in one cell and closes in another, or a field has no place in the text. */
async function isi(templat: Buffer, kertas: Kertas): Promise<Buffer | null> {
  try {
    return await penggarap().process(templat, isianTemplat(kertas) as unknown as TemplateData);
  } catch {
    return null;
  }
}
