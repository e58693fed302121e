import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rekap } from '../../src/teks/kertas/rekap.ts';

const KAMUS = readFileSync(join(import.meta.dirname, '../../docs/kamus.md'), 'utf8');

it.each(rekap.definisi)(
  'the paper of a recap defines "%s" in the words of docs/kamus.md',
  (istilah, arti) => {
    const { 1: angkaKinerja = '' } = KAMUS.split('## Angka kinerja');
    expect(angkaKinerja).toContain(`| ${istilah} | ${arti} |`);
  },
);
