import { describe, expect, it } from 'vitest';
import type { Isian } from '../../../src/sop/definisi/definisi.ts';
import { bacaIsian } from '../../../src/sop/tindakan/isian.ts';
import { isian, tindakan } from '../definisi-contoh.ts';
import { PETUGAS, wib } from '../kapuas-uji.ts';

const baca = (bentuk: Record<string, Isian>, isi: Record<string, string>) => {
  const hasil = bacaIsian(tindakan({ isian: bentuk }), isi, PETUGAS, 'Asia/Pontianak');
  return { ...hasil.terbaca, kode: hasil.masalah.map((m) => m.kode) };
};

describe('a field', () => {
  it('of free text is kept byte for byte, apart from what may be journalled', () => {
    expect(baca({ a: isian() }, { a: ' dua\nbaris ' })).toEqual({
      teks: { a: ' dua\nbaris ' },
      nilai: {},
      kode: [],
    });
  });

  it('of a choice, an officer or a time is an enumerated value or a number', () => {
    const bentuk = {
      p: isian({ jenis: 'pilihan', pilihan: ['ya', 'tidak'] }),
      o: isian({ jenis: 'petugas' }),
      w: isian({ jenis: 'waktu' }),
    };
    expect(baca(bentuk, { p: ' ya ', o: 'kepala', w: '2026-09-07 09:00' })).toEqual({
      teks: {},
      nilai: { p: 'ya', o: 'kepala', w: wib('09-07T09:00') },
      kode: [],
    });
    expect(baca(bentuk, { p: 'YA', o: 'siapa', w: '7 September' }).kode).toEqual([
      'isian_pilihan',
      'isian_petugas',
      'isian_waktu',
    ]);
  });

  it('that is blank counts as not given', () => {
    expect(baca({ a: isian({ wajib: true }), b: isian() }, { a: ' \n', b: '' })).toEqual({
      teks: {},
      nilai: {},
      kode: ['isian_kurang'],
    });
  });

  it('is not needed where the one given instead of it is', () => {
    const bentuk = { a: isian({ wajib: true, wajibKecuali: 'b' }), b: isian() };
    expect(baca(bentuk, { b: 'alasan' }).kode).toEqual([]);
    expect(baca(bentuk, { b: ' ' }).kode).toEqual(['isian_kurang']);
  });

  it.each(['toString', '__proto__', 'constructor', 'lain'])('named %s is unknown', (nama) => {
    expect(baca({}, Object.fromEntries([[nama, 'x']])).kode).toEqual(['isian_tak_dikenal']);
  });

  it.each([
    ['a NUL', 'a\u0000b', 'U+0000', 2],
    ['what steers a terminal', 'lampu\u001b[2J', 'U+001B', 6],
    ['an override of the direction of writing', '😀 Sari \u202eatiS', 'U+202E', 8],
    ['an isolate', '\u2067x', 'U+2067', 1],
    ['a mark of direction', 'x\u200f', 'U+200F', 2],
  ])('that holds %s is refused, and told where it is', (_, isi, huruf, ke) => {
    const hasil = bacaIsian(tindakan({ isian: { a: isian() } }), { a: isi }, PETUGAS, 'Asia/Pontianak');
    expect(hasil.masalah).toEqual([{ kode: 'isian_huruf_kendali', data: { isian: 'a', huruf, ke } }]);
    expect(hasil.terbaca.teks).toEqual({});
  });

  it('may hold lines, tabs, joined emoji and letters that are written from the right', () => {
    expect(baca({ a: isian() }, { a: 'satu\r\n\tdua 👩‍👧 مرحبا' }).kode).toEqual([]);
  });

  it('has a bound', () => {
    expect(baca({ a: isian() }, { a: 'x'.repeat(20_000) }).kode).toEqual([]);
    expect(baca({ a: isian() }, { a: 'x'.repeat(20_001) }).kode).toEqual(['isian_terlalu_panjang']);
  });

  it('that every act may carry need not stand in the SOP', () => {
    const isi = { alasan_terlambat: 'a', alasan_identitas: 'b' };
    expect(baca({}, isi)).toEqual({ teks: isi, nilai: {}, kode: [] });
  });
});
