import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kanonik, type PayloadJejak } from '../../src/jejak/kanonik.ts';
import { berbentukKanonik } from '../../src/jejak/periksa-kanonik.ts';
import { fuzz, KANARI, WAKTU_MS } from './fuzz.ts';
import { teksAneh } from './teks-aneh.ts';

const kunci = fc.oneof(
  teksAneh,
  fc.constantFrom('a', 'b', 'aa', 'ä', '\ufb33', '\u{1f600}', '10', '9', '__proto__'),
);
const { payload } = fc.letrec<{ nilai: unknown; payload: Readonly<Record<string, unknown>> }>((ikat) => ({
  nilai: fc.oneof(
    { depthSize: 'small' },
    teksAneh,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constantFrom(0, -0, 2 ** 53 - 1, -(2 ** 53 - 1)),
    fc.array(ikat('nilai'), { maxLength: 4 }),
    ikat('payload'),
  ),
  payload: fc
    .array(fc.tuple(kunci, ikat('nilai')), { maxLength: 5 })
    .map((pasangan): Readonly<Record<string, unknown>> => Object.fromEntries(pasangan)),
}));

/** RFC 8785 told another way: a replacer that sorts, and the platform's own spelling of texts and numbers. */
const pembanding = (nilai: unknown): string =>
  JSON.stringify(nilai, (_kunci, isi: unknown) =>
    typeof isi === 'object' && isi !== null && !Array.isArray(isi)
      ? new Proxy(isi, { ownKeys: (o) => Object.keys(o).toSorted((a, b) => (a < b ? -1 : 1)) })
      : isi,
  );

const tulis = (nilai: unknown): Buffer | null => {
  try {
    return Buffer.from(kanonik(nilai as PayloadJejak));
  } catch (galat) {
    // A defect of the caller, told without the value.
    expect(galat).toBeInstanceOf(TypeError);
    expect(String(galat)).not.toContain(KANARI);
    return null;
  }
};

describe('canonical bytes of the journal', () => {
  it('are the RFC 8785 spelling, and the verifier takes them', { timeout: WAKTU_MS }, async () => {
    await fuzz('journal payload', payload, (nilai) => {
      const bytes = tulis(nilai);
      const teks = JSON.stringify(nilai);
      expect(bytes === null).toBe(/\\ud[89a-f]/.test(teks));
      if (bytes === null) return false;
      expect(bytes.toString('utf8')).toBe(pembanding(nilai));
      expect(berbentukKanonik(bytes)).toBe(true);
      expect(tulis(JSON.parse(bytes.toString('utf8')))).toEqual(bytes);
      return true;
    });
  });

  it('with a byte changed are refused unless they are canonical again', { timeout: WAKTU_MS }, async () => {
    const utuh = payload.map(tulis).filter((bytes) => bytes !== null);
    const ubah = fc.tuple(
      utuh,
      fc.nat(),
      fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('"\\{}[],:0- e.'))),
    );
    const bahan = fc.tuple(ubah, fc.constantFrom('ganti', 'sisip', 'buang', 'utuh'));
    await fuzz('journal bytes', bahan, ([[asli, letak, bita], cara]) => {
      const i = letak % asli.length;
      const [awal, akhir] = [asli.subarray(0, i), asli.subarray(i + (cara === 'sisip' ? 0 : 1))];
      const satu = cara === 'buang' ? [] : [cara === 'utuh' ? (asli[i] ?? 0) : bita];
      const bytes = Buffer.concat([awal, Buffer.from(satu), akhir]);
      const sah = berbentukKanonik(bytes);
      expect(sah).toBe(sama(bytes));
      return sah || asli.length > 2;
    });
  });

  it('of any noise are judged as a parser and the writer judge them', { timeout: WAKTU_MS }, async () => {
    const potong = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"a"',
      '"',
      ':',
      ',',
      '1',
      '-',
      '0',
      'true',
      '\\n',
      '{"a":',
    );
    const noise = fc.array(potong, { maxLength: 12 }).map((semua) => Buffer.from(semua.join('')));
    await fuzz('journal noise', noise, (bytes) => {
      expect(berbentukKanonik(bytes)).toBe(sama(bytes));
      return true;
    });
  });
});

/** Whether parsing these bytes and spelling the value again gives these bytes. */
function sama(bytes: Buffer): boolean {
  try {
    const nilai = JSON.parse(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    ) as PayloadJejak;
    return Buffer.from(kanonik(nilai)).equals(bytes);
  } catch {
    return false;
  }
}
