import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEDALAMAN_MAKS, kanonik, type NilaiJejak, type PayloadJejak } from '../../src/jejak/kanonik.ts';
import { berbentukKanonik } from '../../src/jejak/periksa-kanonik.ts';

const tulis = (payload: unknown): string => Buffer.from(kanonik(payload as PayloadJejak)).toString('utf8');
const berbentuk = (teks: string): boolean => berbentukKanonik(Buffer.from(teks, 'utf8'));

const payloadSembarang: fc.Arbitrary<PayloadJejak> = fc.dictionary(
  fc.string({ unit: 'binary' }),
  fc.letrec<{ nilai: NilaiJejak }>((ikat) => ({
    nilai: fc.oneof(
      { depthSize: 'small', maxDepth: 5 },
      fc.string({ unit: 'binary' }),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.array(ikat('nilai')),
      fc.dictionary(fc.string({ unit: 'binary' }), ikat('nilai')),
    ),
  })).nilai,
);

describe('the canonical bytes of a payload', () => {
  it('orders the members by UTF-16 code units, as the example of RFC 8785 §3.2.3 does', () => {
    const payload = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(tulis(payload)))).toHaveLength(7);
    expect([...tulis(payload).matchAll(/:"([^"]+)"/g)].map((cocok) => cocok[1])).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('spells strings as RFC 8785 §3.2.2.2 does', () => {
    expect(tulis({ s: '€$\u000f\nA\'B"\\\\"/\u007f\u2028' })).toBe(
      '{"s":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u007f\u2028"}',
    );
  });

  it('spells whole numbers without sign of zero, exponent or fraction', () => {
    expect(tulis({ a: -0, b: 1e15, c: Number.MIN_SAFE_INTEGER, d: 1.0 })).toBe(
      '{"a":0,"b":1000000000000000,"c":-9007199254740991,"d":1}',
    );
  });

  it('keeps the order of arrays and works at every depth that is allowed', () => {
    expect(tulis({ b: [3, { z: true, a: [] }, 'x'], a: {} })).toBe('{"a":{},"b":[3,{"a":[],"z":true},"x"]}');
  });

  it.each([
    ['null', { a: null }],
    ['undefined', { a: undefined }],
    ['a fraction', { a: 0.5 }],
    ['an unsafe integer', { a: 2 ** 53 }],
    ['NaN', { a: Number.NaN }],
    ['a bigint', { a: 1n }],
    ['a date', { a: new Date(0) }],
    ['bytes', { a: new Uint8Array(1) }],
    ['a hole in an array', { a: new Array(2) }],
    ['a lone surrogate in a value', { a: '\ud800' }],
    ['a lone surrogate in a name', { '\udc00': 1 }],
    ['an array on top', [1]],
    ['a string on top', 'x'],
    ['null on top', null],
  ])('refuses %s', (_nama, payload) => {
    expect(() => tulis(payload)).toThrow(TypeError);
  });

  it('refuses a payload without bottom', () => {
    const berputar: { diri?: unknown } = {};
    berputar.diri = berputar;
    expect(() => tulis(berputar)).toThrow(`${KEDALAMAN_MAKS} tingkat`);
  });

  it('does not repeat a value in the error: it may be somebody’s words', () => {
    expect(() => tulis({ a: 31.415 })).not.toThrow(/31/);
  });

  it('reads back as the same value, whatever order its members were given in', () => {
    fc.assert(
      fc.property(payloadSembarang, (payload) => {
        const terbalik = Object.fromEntries(Object.entries(payload).reverse());
        expect(tulis(terbalik)).toBe(tulis(payload));
        expect(tulis(JSON.parse(tulis(payload)))).toBe(tulis(payload));
      }),
    );
  });
});

describe('the check that stored bytes are canonical', () => {
  it('accepts all that the writer writes', () => {
    fc.assert(fc.property(payloadSembarang, (payload) => berbentukKanonik(kanonik(payload))));
  });

  it.each([
    '',
    '[]',
    '"x"',
    '{}{}',
    '{} ',
    ' {}',
    '{"a":1,}',
    '{"a":1',
    '{"a"}',
    '{"a":}',
    '{a:1}',
    '{"b":1,"a":1}',
    '{"a":1,"a":1}',
    '{"a": 1}',
    '{"a":null}',
    '{"a":1.5}',
    '{"a":1e3}',
    '{"a":01}',
    '{"a":-0}',
    '{"a":+1}',
    '{"a":9007199254740992}',
    '{"a":99999999999999999}',
    '{"a":tru}',
    '{"a":[1,]}',
    '{"a":[1}',
    '{"a":"\\u0041"}',
    '{"a":"\\u000F"}',
    '{"a":"\\u000a"}',
    '{"a":"\\/"}',
    '{"a":"\n"}',
    '{"a":"b}',
    '{"\ufb33":1,"\ud83d\ude00":1}',
    `${'{"a":'.repeat(KEDALAMAN_MAKS)}1${'}'.repeat(KEDALAMAN_MAKS)}`,
  ])('refuses %j', (teks) => {
    expect(berbentuk(teks)).toBe(false);
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(berbentukKanonik(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toBe(false);
  });

  it('agrees with parsing and writing again on every damaged payload', () => {
    const samaBilaDitulisUlang = (bita: Buffer): boolean => {
      try {
        return Buffer.from(kanonik(JSON.parse(bita.toString('utf8')))).equals(bita);
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(payloadSembarang, fc.nat(), fc.integer({ min: 0, max: 255 }), (payload, di, menjadi) => {
        const bita = Buffer.from(kanonik(payload));
        bita[di % bita.length] = menjadi;
        expect(berbentukKanonik(bita)).toBe(samaBilaDitulisUlang(bita));
      }),
      { numRuns: 1000 },
    );
  });
});
