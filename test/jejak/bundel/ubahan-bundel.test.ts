import { describe, expect, it } from 'vitest';
import { contohUbahan as contoh, DARI_DALAM, DENGAN_KUNCI, kantor } from '../ubahan-uji.ts';
import { folderUji, tulisBundelUji } from './bundel-uji.ts';
import { putusan } from './putusan-uji.ts';

/** The manifest is signed over what was tampered with: neither verifier may find it by that alone. */
describe('a bundle of any history', () => {
  it.each(DARI_DALAM)('is found broken by both verifiers, at one place, when %s', (_nama, ubah) => {
    for (const [jejak, acak] of contoh) {
      using uji = folderUji();
      const { rows, segel } = ubah(jejak, acak % (jejak.rows.length - 1));
      tulisBundelUji(uji.folder, { rows, segel, kunci: [kantor] });
      const { utuh, rusak, segel: segelRusak, tanpaSegel } = putusan(uji);
      expect(utuh).toBe(false);
      // Without any checkpoint it is one in which nothing is signed, and told by that alone.
      expect(tanpaSegel || (rusak ?? segelRusak) !== null).toBe(true);
    }
  });

  it.each(DENGAN_KUNCI)(
    'passes with both when who holds the key %s, until shown a checkpoint',
    (_nama, ubah) => {
      for (const [jejak, acak] of contoh.slice(0, 1)) {
        using uji = folderUji();
        const { rows, segel } = ubah(jejak, acak % (jejak.rows.length - 1));
        tulisBundelUji(uji.folder, { rows, segel, kunci: [kantor] });
        expect(putusan(uji).utuh).toBe(true);
        const { utuh, luar } = putusan(uji, [jejak.segel.at(-1)!]);
        expect(utuh).toBe(false);
        expect(['akar', 'terpotong']).toContain(luar[0]);
      }
    },
  );
});
