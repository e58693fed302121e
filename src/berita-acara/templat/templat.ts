import type { Tag } from 'easy-template-x';
import { TagDisposition, TemplateHandler } from 'easy-template-x';
import type { ArsipDitolak } from '../../mapping/arsip/buka-arsip.ts';
import { bukaArsip } from '../../mapping/arsip/buka-arsip.ts';
import { susunArsip } from '../../mapping/arsip/susun-arsip.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import type { BentukTemplat } from './isian-templat.ts';
import type { MuatanTemplat } from './muatan-templat.ts';
import { muatanTemplat } from './muatan-templat.ts';

/** Fields that we do not know; or a file that is no template. */
export type TemplatDitolak =
  | { readonly sebab: 'isian_tak_dikenal'; readonly nama: readonly string[] }
  | { readonly sebab: 'kurung' | 'bukan_docx' | MuatanTemplat }
  | { readonly sebab: ArsipDitolak['sebab'] };

/** Bytes of all its parts once inflated: an office's letterhead with a picture takes a hundredth. */
const BYTE_TERURAI_MAKS = 32 * 1024 * 1024;
/** Elements within elements; a table in a text box in a header takes some thirty. */
const KEDALAMAN_MAKS = 80;

export const penggarap = (): TemplateHandler => new TemplateHandler({ maxXmlDepth: KEDALAMAN_MAKS });

/**
 * A Word template within bounds, every field of which is known. What comes back is an archive written anew, in which
 * nothing is larger than it says.
 */
export async function bukaTemplat(
  docx: Uint8Array,
  bentuk: BentukTemplat,
): Promise<Result<Buffer, TemplatDitolak>> {
  const batas = { bagian: /[^/]$/, byteTerurai: BYTE_TERURAI_MAKS };
  const bagian = bukaArsip(Buffer.from(docx.buffer, docx.byteOffset, docx.byteLength), batas);
  if (!bagian.ok) return err({ sebab: bagian.error.sebab });
  if (!bagian.value.has('word/document.xml')) return err({ sebab: 'bukan_docx' });
  const muatan = muatanTemplat(bagian.value);
  if (muatan !== null) return err({ sebab: muatan });
  const aman = susunArsip(bagian.value);
  const tag = await bacaTag(aman);
  if (!tag.ok) return tag;
  const asing = isianAsing(tag.value, bentuk);
  return asing.length === 0 ? ok(aman) : err({ sebab: 'isian_tak_dikenal', nama: asing });
}

/** The library throws at a brace without its other half. */
async function bacaTag(docx: Buffer): Promise<Result<readonly Tag[], TemplatDitolak>> {
  try {
    return ok(await penggarap().parseTags(docx));
  } catch {
    return err({ sebab: 'kurung' });
  }
}

/** A name is looked for in the list that it stands in, then in those around it. */
function isianAsing(tag: readonly Tag[], akar: BentukTemplat): readonly string[] {
  const asing = new Set<string>();
  const lingkup: BentukTemplat[] = [akar];
  for (const { name, disposition } of tag) {
    if (disposition === TagDisposition.Close) {
      if (lingkup.length > 1) lingkup.pop();
      continue;
    }
    const bentuk = lingkup.findLast((satu) => Object.hasOwn(satu, name))?.[name];
    const buka = disposition === TagDisposition.Open;
    if (bentuk === undefined || (bentuk === 'nilai') === buka) asing.add(name);
    if (buka) lingkup.push(typeof bentuk === 'object' ? bentuk : {});
  }
  return [...asing].slice(0, ASING_MAKS);
}

/** Names told at once. */
const ASING_MAKS = 20;
