import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jatuhTenggat } from '../../../src/sop/tenggat/jatuh-tenggat.ts';
import { hitungTenggat } from '../../../src/sop/tenggat/tenggat.ts';
import { ZONA } from '../../../src/sop/waktu/waktu.ts';
import { aturanBawaan } from '../kalender-uji.ts';

const AWAL = Date.UTC(2025, 0, 1);
const AKHIR = Date.UTC(2027, 11, 31);
const MENIT = 60_000;

describe('the remembered deadline', () => {
  it('is the reckoned one, whatever was asked before, in every zone and unit', () => {
    const semuaAturan = ZONA.map((zona) => ({ ...aturanBawaan, zona }));
    fc.assert(
      fc.property(
        fc.integer({ min: AWAL / MENIT, max: AKHIR / MENIT }),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('jam', 'hari', 'hari_kerja', 'bulan'),
        fc.nat({ max: ZONA.length - 1 }),
        (menit, jumlah, satuan, zona) => {
          const aturan = semuaAturan[zona]!;
          const masukan = { mulai: menit * MENIT, batas: { jumlah, satuan }, jeda: [] } as const;
          expect(jatuhTenggat(masukan, aturan)).toBe(hitungTenggat(masukan, aturan).jatuh);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is never taken from memory where a pause matters', () => {
    const mulai = Date.UTC(2026, 2, 2, 3);
    const batas = { jumlah: 3, satuan: 'hari' } as const;
    const jeda = [
      { mulai: mulai + 1, selesai: mulai + 5 * 24 * 60 * MENIT, sebab: 'minta-kelengkapan' },
    ] as const;
    const tanpa = jatuhTenggat({ mulai, batas, jeda: [] }, aturanBawaan);
    const dengan = jatuhTenggat({ mulai, batas, jeda }, aturanBawaan);
    expect(dengan).toBeGreaterThan(tanpa!);
    expect(jatuhTenggat({ mulai, batas, jeda: [{ ...jeda[0], selesai: null }] }, aturanBawaan)).toBeNull();
  });
});
