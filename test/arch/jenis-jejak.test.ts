import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AKAR } from './proyek-uji.ts';

const baca = (path: string): string => readFileSync(join(AKAR, path), 'utf8');

const sumber: readonly (readonly [string, string])[] = readdirSync(join(AKAR, 'src'), { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts'))
  .map((path) => [join('src', path), baca(join('src', path))]);

/** Where events of a case, a BA and a recap are declared; each of them becomes a row under its own name. */
const PERISTIWA = [
  'src/sop/kasus/peristiwa.ts',
  'src/sop/ba/peristiwa-ba.ts',
  'src/sop/rekap/tutup-rekap.ts',
];
const BERNAMA = /jenis: '([a-z]+\.[a-z-]+)'/g;

/** `tx.jejak('kind', …` */
const LANGSUNG = /\.jejak\(\s*'([^']+)'/g;
/** `tx.jejak(kind, …`: such a place writes what the declarations above name, or a constant. */
const LEWAT_NAMA = /(?:tx|this)\.jejak\(\s*([A-Za-z_]+),/g;
const TETAPAN: Readonly<Record<string, string>> = { KAITAN_BA: 'kaitan.ba' };
const DARI_PERISTIWA: ReadonlySet<string> = new Set([
  'src/store/sqlite/transaksi.ts jenis',
  'src/store/sqlite/ba/jejak-ba.ts jenis',
  'src/store/sqlite/rekap/rekap.ts jenis',
]);

const cocok = (teks: string, pola: RegExp): readonly string[] =>
  [...teks.matchAll(pola)].map(([, satu = '']) => satu);

const ditulis = [
  ...PERISTIWA.flatMap((path) => cocok(baca(path), BERNAMA)),
  ...sumber.flatMap(([, teks]) => cocok(teks, LANGSUNG)),
  ...Object.values(TETAPAN),
];

/** The first cell of each row of a table. */
const disebut = cocok(baca('docs/jejak.md'), /^\| `([^`]+)` \|/gm);

describe('docs/jejak.md', () => {
  it('names every kind of row that is written, once', () => {
    expect(ditulis.length).toBeGreaterThan(40);
    expect([...disebut].sort()).toEqual([...new Set(ditulis)].sort());
  });

  it('is held against every place that writes a row', () => {
    const lewatNama = sumber.flatMap(([path, teks]) => cocok(teks, LEWAT_NAMA).map((n) => `${path} ${n}`));
    const asing = lewatNama.filter((satu) => !DARI_PERISTIWA.has(satu) && !(satu.split(' ')[1]! in TETAPAN));
    expect(asing).toEqual([]);
  });
});
