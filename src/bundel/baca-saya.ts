import { bacaSayaTeks as t } from '../teks/kertas/baca-saya.ts';
import { bundel } from '../teks/kertas/bundel.ts';
import type { Untuk } from './edisi.ts';

/** How to verify without our program. */
export const bacaSaya = (untuk: Untuk, bersegel: boolean): string =>
  [
    t.judul,
    '='.repeat(t.judul.length),
    '',
    t.edisi(bundel.untuk[untuk]),
    '',
    t.pembuka,
    '',
    t.berkas,
    '',
    bersegel ? t.segel : t.tanpaSegel,
    '',
    t.rantai,
    '',
    t.luar,
    '',
    t.isi,
    '',
    t.bukti(untuk === 'apip'),
    '',
    t.tabel,
    '',
  ].join('\n');
