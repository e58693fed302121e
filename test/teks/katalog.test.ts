import { describe, expect, it } from 'vitest';
import { BAHASA, teks } from '../../src/teks/teks.ts';

/** An argument that is anything a text may ask for. */
const apaSaja: unknown = new Proxy(
  {},
  {
    get: (_, nama) => {
      if (nama === Symbol.toPrimitive) return () => 'X';
      if (nama === 'join') return () => 'X';
      if (nama === 'map') return () => ['X'];
      if (nama === 'satuan') return 'hari';
      return nama === 'boleh' ? ['X'] : 'X';
    },
  },
);

/** These count with what they are given, or look it up: no proxy will do. */
const BERHITUNG: ReadonlySet<string> = new Set([
  'naskah.terlalu_besar',
  'libur.terlalu_besar',
  'peringatanLibur.akhir_pekan',
  'ba.selaku',
  'salinBanyak.sebab.status',
  'lembarKerja.bentuk.teks',
  'lembarKerja.bentuk.pilihan',
]);

type Jalur = readonly [path: string, kalimat: string];

/** Every text of a catalogue with its path; functions are called. */
function semuaTeks(isi: unknown, path = ''): readonly Jalur[] {
  if (typeof isi === 'string') return [[path, isi]];
  if (typeof isi === 'function')
    return semuaTeks((isi as (...a: unknown[]) => unknown)(apaSaja, apaSaja, apaSaja, apaSaja), path);
  if (typeof isi !== 'object' || isi === null) return [];
  return Object.entries(isi).flatMap(([nama, anak]) =>
    semuaTeks(anak, path === '' ? nama : `${path}.${nama}`),
  );
}

const PERINTAH = Object.keys(teks('id').perintah);

const disebut = (kalimat: string): readonly string[] =>
  [...kalimat.matchAll(/(?<!pejabat )\bpenghubung (?:--\S+ \S+ )?([a-z][a-z-]*(?: [a-z][a-z-]*)?)/g)].map(
    (m) => m[1] ?? '',
  );

/** `ba` alone does nothing: one of its own commands must follow. */
const dikenal = (kata: string): boolean => {
  const awal = kata.split(' ')[0] ?? '';
  const induk = PERINTAH.some((p) => p.startsWith(`${awal} `));
  return PERINTAH.includes(kata) || (!induk && PERINTAH.includes(awal));
};

describe.each(BAHASA)('the catalogue in "%s"', (bahasa) => {
  const semua = semuaTeks(teks(bahasa));

  it('has words for everything', () => {
    expect(semua.length).toBeGreaterThan(500);
    const kosong = semua.filter(
      ([, kalimat]) => kalimat.trim() === '' || /undefined|null|NaN|\[object/.test(kalimat),
    );
    expect(kosong.map(([path]) => path).filter((path) => !BERHITUNG.has(path))).toEqual([]);
  });

  it('sends people only to commands that exist', () => {
    const asing = semua.flatMap(([path, kalimat]) =>
      disebut(kalimat)
        .filter((kata) => !dikenal(kata))
        .map((kata) => `${path}: ${kata}`),
    );
    expect(asing).toEqual([]);
  });

  it('gives each command one to three examples as one would type them', () => {
    for (const [nama, { contoh, ringkas }] of Object.entries(teks(bahasa).perintah)) {
      expect(contoh.length, nama).toBeGreaterThanOrEqual(1);
      expect(contoh.length, nama).toBeLessThanOrEqual(3);
      for (const satu of contoh) expect(satu).toMatch(/^penghubung /);
      expect(ringkas.length, nama).toBeLessThanOrEqual(80);
    }
  });

  it('says what to do next in every refusal of an act', () => {
    const masalah = semuaTeks(teks(bahasa).masalah);
    const buntu = masalah.filter(([, kalimat]) => !/penghubung|--|\. \S|atau|catat|record/i.test(kalimat));
    expect(buntu.map(([path]) => path)).toEqual([]);
  });
});

describe('the two languages', () => {
  it('differ in every sentence', () => {
    const id = new Map(semuaTeks(teks('id').masalah));
    const sama = semuaTeks(teks('en').masalah).filter(([path, kalimat]) => id.get(path) === kalimat);
    expect(sama).toEqual([]);
  });
});
