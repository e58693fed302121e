import { expect, it } from 'vitest';
import { SedangBerjalan } from '../../src/galat.ts';
import { terapkan } from '../../src/sop/kasus/terapkan.ts';
import { galatTerdengar } from './galat.ts';
import { KENARI } from './kenari.ts';

it('an error of ours that says a canary is heard where it is made, though nobody prints it', () => {
  expect(() => terapkan(null, { jenis: KENARI[0] } as never, { id: '1' } as never)).toThrow(KENARI[0]);
  expect(galatTerdengar()).toEqual([
    expect.stringMatching(/^error made at .*src\/sop\/kasus\/terapkan.ts.*: Kenari/),
  ]);
  expect(galatTerdengar()).toEqual([]);
});

it('an error of a test may say anything', () => {
  expect(() => {
    throw new TypeError(KENARI[0], { cause: new Error(KENARI[1]) });
  }).toThrow(KENARI[0]);
  expect(galatTerdengar()).toEqual([]);
});

it('errors stay what they are', () => {
  const galat = new SedangBerjalan();
  expect(galat).toBeInstanceOf(Error);
  expect(Error('tanpa new')).toBeInstanceOf(Error);
  expect(Object.getPrototypeOf(Object.getPrototypeOf(galat))).toBe(Error.prototype);
  expect(galat.stack).toContain('galat.test.ts');
});
