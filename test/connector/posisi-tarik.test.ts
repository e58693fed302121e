import { describe, expect, it } from 'vitest';
import { posisiAwal, posisiUlang, uraianPosisi } from '../../src/connector/posisi-tarik.ts';
import type { Posisi } from '../../src/ports/store.ts';
import type { Zona } from '../../src/sop/waktu/waktu.ts';

const JAM = 3_600_000;
const WATERMARK = Date.parse('2026-12-31T12:00:00Z');
const POSISI: Posisi = {
  sambungan: 'rest:http://127.0.0.1',
  instansi: '5501',
  watermark: WATERMARK,
  kursor: null,
  mulai: null,
  sejak: null,
  penuh: false,
  tanda: null,
  malam: null,
  versi: 3,
};
const awal = (sekarang: string, zona: Zona, posisi: Partial<Posisi> = {}): Posisi =>
  posisiAwal({ ...POSISI, ...posisi }, { penuh: false, sekarang: Date.parse(sekarang), zona });

describe('the night of a sweep', () => {
  it.each([
    ['Asia/Jakarta', '2026-12-31T19:00:00Z'],
    ['Asia/Makassar', '2026-12-31T18:00:00Z'],
    ['Asia/Jayapura', '2026-12-31T17:00:00Z'],
  ] as const)('in %s begins at 02:00 there, over the end of the year too', (zona, pukulDua) => {
    const kemarin = Date.parse(pukulDua) - 24 * JAM;
    const sebelum = new Date(Date.parse(pukulDua) - 1).toISOString();
    expect(awal(sebelum, zona, { malam: kemarin }).sejak).toBe(WATERMARK - JAM / 6);
    expect(awal(pukulDua, zona, { malam: kemarin })).toMatchObject({
      malam: Date.parse(pukulDua),
      sejak: WATERMARK - 72 * JAM,
    });
    expect(awal(pukulDua, zona, { malam: Date.parse(pukulDua) }).sejak).toBe(WATERMARK - JAM / 6);
  });

  it('is none for the first pull, which asks from nothing', () => {
    expect(awal('2026-12-31T19:00:00Z', 'Asia/Jakarta', { watermark: null }).sejak).toBeNull();
  });

  it('does not break into an unfinished pass', () => {
    const setengah = { kursor: 'k', sejak: 5, malam: 1 };
    expect(awal('2026-12-31T19:00:00Z', 'Asia/Jakarta', setengah)).toEqual({ ...POSISI, ...setengah });
  });
});

it('begins again as a pass of its own: where the first page stood is forgotten', () => {
  const hilang = { ...POSISI, kursor: 'k', mulai: WATERMARK - JAM };
  expect(posisiUlang(hilang)).toMatchObject({ kursor: null, mulai: null, sejak: WATERMARK - JAM / 6 });
});

it('names where it stands for people', () => {
  expect(uraianPosisi(POSISI)).toBe('instansi 5501, awal');
  expect(uraianPosisi({ ...POSISI, sejak: WATERMARK })).toBe('instansi 5501, sejak 2026-12-31T12:00:00.000Z');
  expect(uraianPosisi({ ...POSISI, kursor: 'abc' })).toBe('instansi 5501, kursor abc');
});
