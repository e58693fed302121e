import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AturanTenggat } from '../../../src/sop/aturan.ts';
import { terapkan } from '../../../src/sop/kasus/terapkan.ts';
import { alarmBerikut, alarmTiba } from '../../../src/sop/tenggat/alarm.ts';
import type { MasukanTenggat } from '../../../src/sop/tenggat/tenggat.ts';
import { hitungTenggat } from '../../../src/sop/tenggat/tenggat.ts';
import { peringkat, saatTingkat, TINGKAT_ALARM } from '../../../src/sop/tenggat/titik-alarm.ts';
import { statusHari } from '../../../src/sop/waktu/kalender.ts';
import { awalHari, HARI_MS, MENIT_MS, tambahHari, tanggalPada, ZONA } from '../../../src/sop/waktu/waktu.ts';
import { aturanBawaan } from '../kalender-uji.ts';
import { Perkara, wib } from '../kapuas-uji.ts';

const AWAL = Date.UTC(2025, 0, 1) / MENIT_MS;
const AKHIR = Date.UTC(2027, 11, 31) / MENIT_MS;
const saatMulai = fc.integer({ min: AWAL, max: AKHIR }).map((menit) => menit * MENIT_MS);

const semuaAturan: readonly AturanTenggat[] = ZONA.flatMap((zona) =>
  [false, true].map((geserBilaLibur) => ({ ...aturanBawaan, zona, geserBilaLibur })),
);
const aturanApaPun = fc.constantFrom(...semuaAturan);
const batasApaPun = fc.record({
  jumlah: fc.integer({ min: 1, max: 60 }),
  satuan: fc.constantFrom('hari', 'hari_kerja'),
});

const masukan = (mulai: number, batas: MasukanTenggat['batas']): MasukanTenggat => ({
  mulai,
  batas,
  jeda: [],
});

describe('the levels of any limit in days', () => {
  it('come one after the other, and after the start', () => {
    fc.assert(
      fc.property(saatMulai, batasApaPun, aturanApaPun, (mulai, batas, aturan) => {
        const saat = TINGKAT_ALARM.map((t) => saatTingkat(t, masukan(mulai, batas), aturan) ?? Number.NaN);
        for (const [i, t] of saat.entries()) expect(t).toBeGreaterThan(saat[i - 1] ?? mulai);
      }),
    );
  });

  it('come no earlier for a later start', () => {
    fc.assert(
      fc.property(
        saatMulai,
        fc.nat({ max: 30 * 24 * 60 }),
        batasApaPun,
        aturanApaPun,
        (mulai, nanti, batas, aturan) => {
          const berikut = masukan(mulai + nanti * MENIT_MS, batas);
          for (const t of TINGKAT_ALARM)
            expect(saatTingkat(t, berikut, aturan)).toBeGreaterThanOrEqual(
              saatTingkat(t, masukan(mulai, batas), aturan) ?? Number.NaN,
            );
        },
      ),
    );
  });

  it('are that share of the days that a slow count finds', () => {
    fc.assert(
      fc.property(saatMulai, batasApaPun, fc.constantFrom(...ZONA), (mulai, batas, zona) => {
        const aturan = { ...aturanBawaan, zona };
        const jatuh = hitungTenggat(masukan(mulai, batas), aturan).jatuh ?? 0;
        for (const tingkat of ['50', '80'] as const) {
          const pada = saatTingkat(tingkat, masukan(mulai, batas), aturan) ?? 0;
          const terpakai = hariTerpakai(mulai, pada, jatuh, batas.satuan, aturan);
          expect(Math.abs(terpakai - (batas.jumlah * Number(tingkat)) / 100)).toBeLessThan(1 / 900);
        }
      }),
    );
  });
});

/** Days used at an instant: each that counts, from its midnight to the next, or to the deadline. */
function hariTerpakai(
  mulai: number,
  pada: number,
  jatuh: number,
  satuan: string,
  { zona, kalender }: AturanTenggat,
): number {
  let terpakai = 0;
  let hari = tambahHari(tanggalPada(mulai, zona), 1);
  for (; awalHari(hari, zona) < pada; hari = tambahHari(hari, 1)) {
    if (satuan === 'hari_kerja' && !statusHari(kalender, hari).kerja) continue;
    const awal = awalHari(hari, zona);
    const panjang = Math.min(HARI_MS, jatuh - awal);
    terpakai += Math.min(1, (pada - awal) / panjang);
  }
  return terpakai;
}

describe('a year of passes, whenever they come', () => {
  const TAHUN = wib('09-07T09:00') + 365 * HARI_MS;
  /** Hours between two passes: mostly minutes, now and then a fortnight. */
  const selang = fc.array(fc.oneof(fc.integer({ min: 1, max: 48 }), fc.integer({ min: 1, max: 400 })), {
    minLength: 40,
    maxLength: 400,
  });

  it('sounds each level of each clock at most once, upwards, and each breach exactly once', () => {
    fc.assert(
      fc.property(selang, (semua) => {
        const p = new Perkara();
        const lintasan = [...semua.map((jam) => jam * 60 * MENIT_MS), TAHUN];
        for (const lama of lintasan) {
          p.pada(Math.min(TAHUN, p.sekarang + lama));
          for (const { peristiwa } of alarmTiba(p.kasus, p.sekarang, p.aturan))
            p.kasus = terapkan(p.kasus, peristiwa, Perkara.ID);
          expect(alarmTiba(p.kasus, p.sekarang, p.aturan)).toEqual([]);
          expect(alarmBerikut(p.kasus, p.aturan) ?? Infinity).toBeGreaterThan(p.sekarang);
        }
        for (const jam of ['sop', 'nasional'] as const) {
          const milik = p.kasus.alarm.filter((a) => a.jam === jam).map((a) => peringkat(a.tingkat));
          expect(milik).toEqual([...new Set(milik)].toSorted((a, b) => a - b));
          expect(milik.filter((n) => n === peringkat('jatuh'))).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('that come every hour sounds all of them', () => {
    const p = new Perkara();
    for (; p.sekarang < wib('12-31T00:00'); p.pada(p.sekarang + 60 * MENIT_MS))
      for (const { peristiwa } of alarmTiba(p.kasus, p.sekarang, p.aturan))
        p.kasus = terapkan(p.kasus, peristiwa, Perkara.ID);
    for (const jam of ['sop', 'nasional'])
      expect(p.kasus.alarm.filter((a) => a.jam === jam).map((a) => a.tingkat)).toEqual(TINGKAT_ALARM);
  });
});
