import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/mapping/kawat/json.ts';

const nilai = (teks: string): unknown => {
  const hasil = parseJson(teks);
  return hasil.ok ? hasil.value : hasil.error;
};
const bersarang = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`;

describe('parseJson', () => {
  it('never rounds an integer past 2^53', () => {
    const isi = nilai('{"tracking_id": 9007199254740993, "kecil": 12}');
    expect(JSON.stringify(isi)).toBe('{"tracking_id":9007199254740993,"kecil":12}');
  });

  it('keeps a number that only looks long', () => {
    expect(nilai('{"a": 0.12345678901234567, "b": 9007199254740991}')).toMatchObject({ b: 9007199254740991 });
  });

  it('replaces half a surrogate pair, which no store could keep, and leaves whole pairs alone', () => {
    expect(nilai('["a\\ud83d", "\\ud83d\\ude00"]')).toEqual(['a\ufffd', '😀']);
  });

  it('reads 64 levels and refuses the 65th before parsing', () => {
    expect(parseJson(bersarang(64)).ok).toBe(true);
    expect(nilai(bersarang(65))).toBe('terlalu_dalam');
    expect(nilai(`{"a":${'{"b":'.repeat(500_000)}`)).toBe('terlalu_dalam');
  });

  it('counts no bracket inside a text, whatever stands escaped in it', () => {
    const teks = JSON.stringify({ a: `\\"${'['.repeat(100)}\\\\`, b: `"${'{'.repeat(100)}` });
    expect(nilai(teks)).toEqual(JSON.parse(teks));
  });

  it.each(['', '{"a":', '"', '"\\', '<html>', '{"a":1}x'])('refuses %j', (teks) => {
    expect(nilai(teks)).toBe('bukan_json');
  });
});
