import { describe, expect, it } from 'vitest';
import type { IsiBaris } from '../../../src/jejak/baris.ts';
import { kunciTeks } from '../../../src/jejak/kunci-publik.ts';
import { penandaUji, pergantianUji, rantaiUji, segelUji } from '../penanda-uji.ts';
import { diLuarUji, kantor } from '../ubahan-uji.ts';
import type { IsiBundelUji } from './bundel-uji.ts';
import { folderUji, tulisBundelUji } from './bundel-uji.ts';
import { putusan } from './putusan-uji.ts';

const baru = penandaUji(2);
const PERTAMA: Partial<IsiBaris> = { jenis: 'segel.kunci', payload: { kunci: kunciTeks(kantor.publik) } };
const DIGANTI: Partial<IsiBaris> = {
  jenis: 'segel.kunci-diganti',
  payload: pergantianUji(kantor, baru, 'berkala'),
};

const rowsUji = (ubah: Readonly<Record<number, Partial<IsiBaris>>> = {}) =>
  rantaiUji(9, (n) => ({ 2: PERTAMA, 6: DIGANTI, 8: diLuarUji(3), ...ubah })[n] ?? {});

/** Row 2 announces the key, 6 the next one; 8 says that checkpoint 3 is held outside. */
function utuh(rows = rowsUji()): IsiBundelUji {
  const segel = [
    segelUji(rows, 2, [kantor]),
    segelUji(rows, 6, [kantor, baru], baru.publik),
    segelUji(rows, 7, [baru]),
    segelUji(rows, 9, [baru]),
  ];
  return { rows, segel, kunci: [kantor, baru] };
}

function temuan(bundel: IsiBundelUji) {
  using uji = folderUji();
  tulisBundelUji(uji.folder, bundel);
  return putusan(uji).segel;
}

const tanpa = (...nomor: number[]): IsiBundelUji => {
  const { segel, ...bundel } = utuh();
  return { ...bundel, segel: segel.filter((_, i) => !nomor.includes(i + 1)) };
};

describe('a checkpoint of which the journal speaks', () => {
  it('is no finding while it is there, nor where the edition covers what speaks of it', () => {
    expect(temuan(utuh())).toBeNull();
    expect(temuan({ ...tanpa(2, 3, 4), kunci: [kantor], tertutup: [2, 6, 8] })).toBeNull();
  });

  it.each<[string, IsiBundelUji, number]>([
    ['the one that announces a key, and all after it', { ...tanpa(2, 3, 4), kunci: [kantor] }, 2],
    ['one held outside, and all after it', tanpa(3, 4), 3],
    ['one held outside, where a later one took its number', tanpa(3), 3],
  ])('is missed by both verifiers where it is gone: %s', (_nama, bundel, nomor) => {
    expect(temuan(bundel)).toEqual({ nomor, sebab: 'tiada' });
  });

  it('is missed where the first is gone and another took its number', () => {
    const rows = rowsUji({ 6: {}, 8: {} });
    const segel = [segelUji(rows, 7, [kantor]), segelUji(rows, 9, [kantor])];
    expect(temuan({ rows, segel, kunci: [kantor] })).toEqual({ nomor: 1, sebab: 'tiada' });
  });

  it('is missed where the office has sealed again from number 1 with the same key', () => {
    const rows = rowsUji({ 6: {}, 8: {}, 9: PERTAMA });
    expect(temuan({ rows, segel: [segelUji(rows, 9, [kantor])], kunci: [kantor] })).toEqual({
      nomor: 1,
      sebab: 'tiada',
    });
  });

  it('is another one where it bears another key than the journal announced', () => {
    const lain = { jenis: 'segel.kunci', payload: { kunci: kunciTeks(baru.publik) } };
    expect(temuan(utuh(rowsUji({ 2: lain })))).toEqual({ nomor: 1, sebab: 'kunci' });
    const payload = pergantianUji(kantor, penandaUji(3), 'berkala');
    expect(temuan(utuh(rowsUji({ 6: { ...DIGANTI, payload } })))).toEqual({ nomor: 2, sebab: 'kunci' });
  });
});
