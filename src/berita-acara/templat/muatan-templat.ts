/** What a template may not carry into every paper that is made of it. */
export type MuatanTemplat = 'makro' | 'tautan_luar';

/** ECMA-376 Part 1 §11 and [MS-OFFMACRO2]: macros, controls and embedded programs stand in parts of their own. */
const BAGIAN_MAKRO = /(?:^|\/)(?:vbaProject[^/]*\.bin|vbaData[^/]*\.xml|activeX\/|embeddings\/)/i;
/** OPC (ECMA-376 Part 2 §9.3): what stands outside the file is fetched or run when the paper is opened. */
const HUBUNGAN = /<(?:\w+:)?Relationship\b[^>]*>/g;
const LUAR = /\bTargetMode\s*=\s*["']External["']/;
/** A link that somebody clicks: the office's site or mail in its letterhead. */
const TAUTAN = /\bType\s*=\s*["'][^"']*\/hyperlink["']/;
/** Field codes (ECMA-376 Part 1 §17.16.5) that read other files or start a program; Word writes one over several runs. */
const KODE = /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|RD)\b/i;
const ISI_KODE = /<w:instrText\b[^>]*>([^<]*)<\/w:instrText>|\bw:instr\s*=\s*"([^"]*)"|(<w:fldChar\b[^>]*>)/g;

/** The first thing found in the parts of a Word file; null: nothing. */
export function muatanTemplat(bagian: ReadonlyMap<string, Buffer>): MuatanTemplat | null {
  if ([...bagian.keys()].some((nama) => BAGIAN_MAKRO.test(nama))) return 'makro';
  for (const [nama, isi] of bagian) {
    if (nama === '[Content_Types].xml' && /macroEnabled/i.test(isi.toString())) return 'makro';
    if (nama.endsWith('.rels') && berhubunganLuar(isi.toString())) return 'tautan_luar';
    if (nama.endsWith('.xml') && kodeMedan(isi.toString()).some((kode) => KODE.test(kode)))
      return 'tautan_luar';
  }
  return null;
}

const berhubunganLuar = (rels: string): boolean =>
  (rels.match(HUBUNGAN) ?? []).some((satu) => LUAR.test(satu) && !TAUTAN.test(satu));

/** Runs of one field are joined; its begin, separator and end part it from the next. */
function kodeMedan(xml: string): readonly string[] {
  const kode = [''];
  for (const [, larik, sebaris, tanda] of xml.matchAll(ISI_KODE)) {
    if (sebaris !== undefined) kode.push(sebaris, '');
    else if (tanda !== undefined) kode.push('');
    else kode.push(`${kode.pop() ?? ''}${larik ?? ''}`);
  }
  return kode;
}
