import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import { err, ok, type Result } from '../../sop/result.ts';
import { MASALAH_MAKS, type MasalahBaris, type MasalahBentuk } from './masalah.ts';

/** Bytes of a YAML file that people write; the Kapuas SOP, our largest, has 10 KiB. */
export const NASKAH_MAKS = 256 * 1024;

/** A YAML file, read, that still knows on which line each of its values stands. */
export interface Naskah {
  readonly isi: unknown;
  /** What is wrong although all of it could be read. */
  readonly keliru: readonly MasalahBaris[];
  /** A problem at `path`, or at its nearest ancestor that is written down. */
  masalah<M>(path: readonly PropertyKey[], masalah: M): MasalahBaris<M>;
}

export function bacaNaskah(teks: string): Result<Naskah, readonly MasalahBaris[]> {
  if (Buffer.byteLength(teks) > NASKAH_MAKS) {
    return err([{ baris: 1, kolom: null, path: '', masalah: { kode: 'terlalu_besar', maks: NASKAH_MAKS } }]);
  }
  const penghitung = new LineCounter();
  const dokumen = parseDocument(teks, { lineCounter: penghitung, prettyErrors: false, logLevel: 'error' });
  const sintaks = masalahSintaks(dokumen);
  const tertulis = (semua: readonly Salah[]) => semua.map((salah) => masalahYaml(salah, penghitung));
  const rusak = [...tertulis(sintaks.filter(takTerbaca)), ...masalahAlias(dokumen, penghitung)];
  if (rusak.length > 0) return err(rusak.slice(0, MASALAH_MAKS));
  return ok({
    isi: kosongJadiTakAda(dokumen.toJS({ maxAliasCount: 0 })),
    keliru: tertulis(sintaks),
    masalah: (path, masalah) => ({
      ...letak(posisiJalur(dokumen, path), penghitung),
      path: path.map(String).join('.'),
      masalah,
    }),
  });
}

/** `petugas:` with every entry commented out is null in YAML; people mean that it is not there. */
function kosongJadiTakAda(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(kosongJadiTakAda);
  if (nilai === null) return undefined;
  if (typeof nilai !== 'object') return nilai;
  return Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, kosongJadiTakAda(isi)]));
}

type Salah = Document['errors'][number];

/** A tab at a line's beginning makes the parser find fault with the lines around it. */
const BAYANG_TAB: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']);

function masalahSintaks({ errors }: Document): readonly Salah[] {
  const adaTab = errors.some(({ code }) => code === 'TAB_AS_INDENT');
  return adaTab ? errors.filter(({ code }) => !BAYANG_TAB.has(code)) : errors;
}

/** A key that stands twice hides nothing of the rest. */
const takTerbaca = ({ code }: Salah): boolean => code !== 'DUPLICATE_KEY';

const masalahYaml = ({ pos, code }: Salah, penghitung: LineCounter): MasalahBaris =>
  masalahDi(pos[0], penghitung, { kode: 'yaml', rincian: code });

/** Nothing of ours needs an alias, and ten lines of them can mean a billion values. */
function masalahAlias(dokumen: Document, penghitung: LineCounter): MasalahBaris[] {
  const ditemukan: MasalahBaris[] = [];
  visit(dokumen, {
    Alias: (_, alias) => {
      ditemukan.push(masalahDi(alias.range?.[0] ?? 0, penghitung, { kode: 'alias' }));
    },
  });
  return ditemukan;
}

const masalahDi = (posisi: number, penghitung: LineCounter, masalah: MasalahBentuk): MasalahBaris => ({
  ...letak(posisi, penghitung),
  path: '',
  masalah,
});

function letak(posisi: number, penghitung: LineCounter): { baris: number; kolom: number | null } {
  const { line, col } = penghitung.linePos(posisi);
  return line === 0 ? { baris: 1, kolom: null } : { baris: line, kolom: col };
}

/** Offset of the key (in a map) or item (in a list) that `path` names, as deep as the file goes. */
function posisiJalur(dokumen: Document, path: readonly PropertyKey[]): number {
  let simpul: unknown = dokumen.contents;
  let posisi = isNode(simpul) ? (simpul.range?.[0] ?? 0) : 0;
  for (const ruas of path) {
    const [kunci, nilai] = anak(simpul, ruas);
    if (!isNode(kunci)) break;
    posisi = kunci.range?.[0] ?? posisi;
    simpul = nilai;
  }
  return posisi;
}

function anak(simpul: unknown, ruas: PropertyKey): readonly [kunci: unknown, nilai: unknown] {
  if (isSeq(simpul)) {
    const butir = simpul.items[Number(ruas)];
    return [butir, butir];
  }
  if (!isMap(simpul) || isAlias(simpul)) return [null, null];
  const pasangan = simpul.items.find(({ key }) => isScalar(key) && String(key.value) === String(ruas));
  return [pasangan?.key, pasangan?.value];
}

/** As one reads the file: from top to bottom. */
export const menurutBaris = <M extends MasalahBaris<unknown>>(masalah: readonly M[]): readonly M[] =>
  masalah.toSorted((a, b) => a.baris - b.baris || (a.kolom ?? 0) - (b.kolom ?? 0));
