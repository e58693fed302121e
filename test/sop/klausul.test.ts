import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));
const baca = (berkas: string): string => readFileSync(`${AKAR}${berkas}`, 'utf8');

/** The SOPs that have a page. */
const SOP = globSync('docs/sop/*.md', { cwd: AKAR }).map((berkas) => basename(berkas, '.md'));

/** Headings of a page: `## §2 …`, `### §2.1 …`. */
const klausulTertulis = (sop: string): readonly string[] =>
  [...baca(`docs/sop/${sop}.md`).matchAll(/^#{2,3} (§\d+(?:\.\d+)?) /gm)].map((m) => `${sop} ${m[1]}`);

/** `kapuas §3.1-3.3` cites both of its ends. */
function kutipan(sop: string, teks: string): readonly string[] {
  const pola = new RegExp(`\\b${sop} §(\\d+(?:\\.\\d+)?)(?:[-–](\\d+(?:\\.\\d+)?))?`, 'g');
  return [...teks.matchAll(pola)].flatMap(([, dari, sampai]) =>
    [dari, sampai].filter((nomor) => nomor !== undefined).map((nomor) => `${sop} §${nomor}`),
  );
}

const BERKAS = globSync(['data/**/*.yaml', 'src/**/*.{ts,sql}', 'test/**/*.{ts,yaml}'], { cwd: AKAR }).filter(
  (berkas) => basename(berkas) !== 'klausul.test.ts',
);

/** Names that are nearly those of our SOPs: `kukar §5`, `malang-2023 §3`. */
const hampir = (teks: string): readonly string[] =>
  [...teks.matchAll(/\b((?:kapuas|kukar|palaran|malang)[\w-]*) §\d/gi)]
    .map((m) => m[1] ?? '')
    .filter((nama) => !SOP.includes(nama));

/** Clause → the files that cite it. */
const dikutip = Map.groupBy(
  BERKAS.flatMap((berkas) => {
    const teks = baca(berkas);
    return SOP.flatMap((sop) => kutipan(sop, teks)).map((klausul) => ({ klausul, berkas }));
  }),
  ({ klausul }) => klausul,
);

describe('clauses', () => {
  it('are looked for where they are cited', () => {
    expect(SOP).toContain('kapuas');
    expect(dikutip.size).toBeGreaterThan(5);
    expect(kutipan('kapuas', '// kapuas §3.1-3.3, kapuas §2: x')).toEqual([
      'kapuas §3.1',
      'kapuas §3.3',
      'kapuas §2',
    ]);
  });

  it.each(SOP)('%s: every clause that is cited stands on its page', (sop) => {
    const tertulis = klausulTertulis(sop);
    const asing = [...dikutip.keys()].filter(
      (klausul) => klausul.startsWith(`${sop} §`) && !tertulis.includes(klausul),
    );
    expect(asing.map((klausul) => [klausul, dikutip.get(klausul)?.map(({ berkas }) => berkas)])).toEqual([]);
  });

  it.each(SOP)('%s: no clause stands twice, and none is without a citation', (sop) => {
    const tertulis = klausulTertulis(sop);
    expect(new Set(tertulis).size).toBe(tertulis.length);
    expect(tertulis.filter((klausul) => !dikutip.has(klausul))).toEqual([]);
  });

  it('are cited by the name of their page and no other', () => {
    expect(hampir('kukar §5, malang §3, Malang §3, kukar-online §9')).toEqual(['kukar', 'Malang']);
    expect(BERKAS.flatMap((berkas) => hampir(baca(berkas)).map((nama) => [nama, berkas]))).toEqual([]);
  });

  it('belong, in a shipped SOP, to a page that is shipped with it', () => {
    const halaman = new Set(SOP.flatMap(klausulTertulis));
    for (const berkas of globSync('data/sop/*.yaml', { cwd: AKAR })) {
      const disebut = [...baca(berkas).matchAll(/^\s*klausul: (.+)$/gm)].map((m) => m[1] ?? '');
      expect(disebut.length).toBeGreaterThan(5);
      expect(disebut.filter((k) => k !== 'kebijakan' && !halaman.has(k))).toEqual([]);
    }
  });

  it('quote no official by name or number', () => {
    for (const sop of SOP) expect(baca(`docs/sop/${sop}.md`)).not.toMatch(/NIP\.? ?\d|\d{8} ?\d{6} ?\d/);
  });
});
