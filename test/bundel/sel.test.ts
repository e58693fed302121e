import { describe, expect, it } from 'vitest';
import { html, namaBerkas, netral, polos } from '../../src/bundel/sel.ts';
import { barisCsv, barisJsonl, kepalaCsv, type Tabel } from '../../src/bundel/tabel.ts';

describe('a cell', () => {
  it.each([
    '=1+1',
    '+62',
    '-1',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' =1',
    '\u200b=1',
    '\u202e=cmd',
    '\ufeff=1',
  ])('is never a formula: %j', (isi) => expect(netral(isi)).toMatch(/^'/));

  it.each(['\tx', '\rx', '\n=1'])('that begins with a control character is neutral too: %j', (isi) => {
    expect(netral(isi)).toMatch(/^'/);
    expect(netral(isi)).not.toMatch(/[\t\r\n]/);
  });

  it('leaves what is no formula as it is', () => {
    for (const isi of ['UPT Jalan', '5489201', 'a=b', "d'Arc", '']) expect(netral(isi)).toBe(isi);
  });

  it('holds no NUL, no line break, no mark that turns the direction, and no lone surrogate', () => {
    expect(polos('a\0b\r\nc\u202ed\u2066e')).toBe('a b c d e');
    expect(polos('\ud800x').isWellFormed()).toBe(true);
    expect(polos('x'.repeat(100_000)).length).toBeLessThan(5_000);
  });
});

describe('html', () => {
  it('is text, whatever it says', () => {
    expect(html(`<script>alert("x")</script>&'`)).not.toMatch(/[<>"']/);
  });
});

describe('the name of a file', () => {
  it.each(['../../etc/passwd', 'a/b\\c', 'x\0y', '\u202egpj.exe', '..', '', 'n'.repeat(300), 'CON'])(
    'leads nowhere: %j',
    (nama) => {
      const jadi = namaBerkas(nama);
      expect(jadi).toMatch(/^[A-Za-z0-9_-]{1,80}$/);
    },
  );
});

describe('a table', () => {
  const tabel: Tabel<{ a: string; b: number | null; c: boolean }> = [
    ['a', (x) => x.a],
    ['b', (x) => x.b],
    ['c', (x) => x.c],
  ];

  it('quotes what would break a line or a column, with either separator', () => {
    const baris = { a: 'x;y,"z"', b: 1, c: true };
    expect(barisCsv(tabel, baris, { pemisah: ',', bom: false })).toBe('"x;y,""z""",1,ya\r\n');
    expect(barisCsv(tabel, baris, { pemisah: ';', bom: false })).toBe('"x;y,""z""";1;ya\r\n');
  });

  it('begins with a BOM only when asked', () => {
    expect(kepalaCsv(tabel, { pemisah: ';', bom: true })).toBe('\uFEFFa;b;c\r\n');
    expect(kepalaCsv(tabel, { pemisah: ',', bom: false })).toBe('a,b,c\r\n');
  });

  it('keeps numbers and truths as such in a line of JSON', () => {
    expect(JSON.parse(barisJsonl(tabel, { a: '=1', b: null, c: false }))).toEqual({
      a: '=1',
      b: null,
      c: false,
    });
  });
});
