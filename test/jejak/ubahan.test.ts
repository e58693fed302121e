import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarisJejak } from '../../src/jejak/baris.ts';
import { sambung, UJUNG_AWAL } from '../../src/jejak/baris.ts';
import { kunciTeks } from '../../src/jejak/kunci-publik.ts';
import { periksaJejak } from '../../src/jejak/periksa-jejak.ts';
import { barisUji, segelUji } from './penanda-uji.ts';
import type { Jejak } from './ubahan-uji.ts';
import { DARI_DALAM, DENGAN_KUNCI, kantor, kunciDisebutHilang, riwayat, tulisUlang } from './ubahan-uji.ts';

const KUNCI_AWAL = kunciTeks(kantor.publik);

const periksa = ({ rows, segel }: Jejak, luar: readonly string[] = []) =>
  periksaJejak({
    rows,
    segel: segel.map((naskah, i) => ({ nomor: i + 1, naskah })),
    kunciAwal: KUNCI_AWAL,
    luar,
  });

describe('any history', () => {
  it('is tried with sixteen ways to tamper with it, and more by who holds the key', () => {
    expect(DARI_DALAM).toHaveLength(16);
    expect(DENGAN_KUNCI.length).toBeGreaterThanOrEqual(3);
  });

  it('is found whole while nobody touches it', () => {
    fc.assert(
      fc.property(riwayat, (jejak) => {
        expect(periksa(jejak, jejak.segel).utuh).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each(DARI_DALAM)('is found broken when, at any row, %s', (_nama, ubah) => {
    fc.assert(
      fc.property(riwayat, fc.nat(), (jejak, acak) => {
        const di = acak % (jejak.rows.length - 1);
        expect(periksa(ubah(jejak, di)).utuh).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it.each(DENGAN_KUNCI)(
    'is found broken by a checkpoint from outside when who holds the key %s',
    (_nama, ubah) => {
      fc.assert(
        fc.property(riwayat, fc.nat(), (jejak, acak) => {
          const palsu = ubah(jejak, acak % (jejak.rows.length - 1));
          const luar = jejak.segel.at(-1)!;
          // The proof that the checkpoint is what finds it.
          expect(periksa(palsu).utuh).toBe(true);
          const hasil = periksa(palsu, [luar]);
          expect(hasil.utuh).toBe(false);
          expect(['akar', 'terpotong']).toContain(hasil.luar[0]!.sebab);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('goes on under another key where a forger without the key claims it lost, and that is told', () => {
    fc.assert(
      fc.property(riwayat, fc.nat(), (jejak, acak) => {
        const palsu = kunciDisebutHilang(jejak, acak % (jejak.rows.length - 1));
        const { utuh, kunciTanpaLama } = periksa(palsu);
        expect(utuh).toBe(true);
        expect(kunciTanpaLama).toEqual([{ nomor: palsu.segel.length, seq: palsu.rows.length }]);
        expect(periksa(palsu, [jejak.segel.at(-1)!]).utuh).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('is told to have lost all rows up to the last that a checkpoint knew, where its end is cut', () => {
    fc.assert(
      fc.property(riwayat, fc.nat(), ({ rows, segel }, acak) => {
        const di = acak % (rows.length - 1);
        const { rusak } = periksa({ rows: rows.slice(0, di), segel }).segel;
        expect(rusak).toMatchObject({ sebab: 'terpotong', baris: { dari: di + 1, sampai: rows.length } });
      }),
      { numRuns: 30 },
    );
  });

  it('is told between which rows it was written anew', () => {
    const rows: BarisJejak[] = [];
    for (let n = 1; n <= 12; n++) rows.push(sambung(rows.at(-1) ?? UJUNG_AWAL, barisUji(n)));
    const segel = [3, 6, 9, 12].map((satu) => segelUji(rows, satu, [kantor]));
    const hasil = periksa({ rows: tulisUlang(rows, 7), segel });
    expect(hasil.segel.rusak).toEqual({ nomor: 3, sebab: 'akar', baris: { dari: 7, sampai: 9 } });
  });
});
