import { describe, expect, it } from 'vitest';
import { kewajibanTerbuka } from '../../../src/sop/rekap/kewajiban.ts';
import type { Zona } from '../../../src/sop/waktu/waktu.ts';
import { sopContoh } from '../definisi-contoh.ts';

const ZONA: Zona = 'Asia/Makassar';
const wita = (waktu: string): number => Date.parse(`${waktu}+08:00`);
const BERKALA = [
  { nama: 'Laporan Berkala', klausul: 'kukar-online §9', tiapBulan: [3, 6], kelengkapan: [], luaran: [] },
];

const sop = (berlaku: string | null = null, id = 'contoh') => {
  const dasar = sopContoh({ id, kewajiban: BERKALA });
  return { ...dasar, dokumen: { ...dasar.dokumen, berlaku } };
};
const terbuka = (dipakai: number, sekarang: number, ditutup: readonly string[] = [], berlaku?: string) =>
  kewajibanTerbuka([{ sop: sop(berlaku), dipakai }], new Set(ditutup), ZONA, sekarang);
const kode = (...arg: Parameters<typeof terbuka>) => terbuka(...arg).map((k) => k.periode.kode);

describe('open duties', () => {
  const dipakai = wita('2026-08-20T10:00');

  it('are the periods that have ended since the office uses the SOP, oldest first', () => {
    expect(kode(dipakai, wita('2026-09-30T23:59:59'))).toEqual([]);
    expect(kode(dipakai, wita('2027-01-01T00:00'))).toEqual(['2026-Q3', '2026-Q4', '2026-S2']);
    expect(terbuka(dipakai, wita('2026-10-05T00:00'))[0]?.sejak).toBe(wita('2026-10-01T00:00'));
  });

  it('are closed one by one: the half year stays open when both its quarters are closed', () => {
    expect(kode(dipakai, wita('2027-01-02T00:00'), ['2026-Q3', '2026-Q4'])).toEqual(['2026-S2']);
  });

  it('do not begin before the SOP is in effect', () => {
    expect(kode(dipakai, wita('2027-01-02T00:00'), [], '2026-11-01')).toEqual(['2026-Q4', '2026-S2']);
    expect(kode(dipakai, wita('2027-01-02T00:00'), [], '2020-01-01')).toContain('2026-Q3');
  });

  it('of two SOPs that ask for the same are one period with both clauses', () => {
    const berlaku = [sop(null, 'a'), sop(null, 'b')].map((satu) => ({ sop: satu, dipakai }));
    const [q3] = kewajibanTerbuka(berlaku, new Set(), ZONA, wita('2026-10-02T00:00'));
    expect(q3?.kewajiban.map((k) => k.sop)).toEqual(['a', 'b']);
  });
});
