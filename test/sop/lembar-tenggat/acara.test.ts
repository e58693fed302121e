import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Acara } from '../../../src/sop/lembar-tenggat/acara.ts';
import { diceritakan, perbaruiAcara } from '../../../src/sop/lembar-tenggat/acara.ts';
import { HARI, SENIN } from '../kapuas-uji.ts';

const tenggat = (jatuh: number, kasus = 'K1') => ({ kasus, nomor: kasus, jam: 'sop', jatuh }) as const;
const satu = (semua: readonly Acara[]): Acara => semua[0] ?? expect.fail('no event');

describe('a deadline in a calendar', () => {
  const pertama = perbaruiAcara([], [tenggat(SENIN)], SENIN);

  it('is told as it was while it stands', () => {
    expect(perbaruiAcara(pertama, [tenggat(SENIN)], SENIN + HARI)).toEqual(pertama);
  });

  it('that moved is the next version of itself', () => {
    const geser = perbaruiAcara(pertama, [tenggat(SENIN + HARI)], SENIN + 1);
    expect(satu(geser)).toMatchObject({ urut: 1, diubah: SENIN + 1, jatuh: SENIN + HARI, batal: false });
  });

  it('of a case that ended or went to somebody else is cancelled once, told for 60 days, and then known still', () => {
    const batal = perbaruiAcara(pertama, [], SENIN + HARI);
    expect(satu(batal)).toMatchObject({ urut: 1, jatuh: SENIN, batal: true });
    expect(perbaruiAcara(batal, [], SENIN + 2 * HARI)).toEqual(batal);
    expect(diceritakan(batal, SENIN + 60 * HARI)).toEqual(batal);
    expect(diceritakan(batal, SENIN + 62 * HARI)).toEqual([]);
    const kembali = perbaruiAcara(batal, [tenggat(SENIN)], SENIN + 90 * HARI);
    expect(satu(kembali)).toMatchObject({ urut: 2, batal: false });
  });

  it('never goes back behind the version that was told, though the clock does', () => {
    const mundur = perbaruiAcara(pertama, [tenggat(SENIN + HARI)], SENIN - 9 * HARI);
    expect(satu(mundur)).toMatchObject({ urut: 1, diubah: SENIN });
  });

  it('has a higher SEQUENCE exactly when something of it changed, over any course', () => {
    const langkah = fc.array(fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }), { maxLength: 20 });
    fc.assert(
      fc.property(langkah, (jalan) => {
        let lama: readonly Acara[] = [];
        for (const [i, jatuh] of jalan.entries()) {
          const baru = perbaruiAcara(lama, jatuh === null ? [] : [tenggat(jatuh)], i);
          const [a, b] = [lama[0], baru[0]];
          if (a !== undefined && b !== undefined)
            expect(b.urut - a.urut).toBe(a.jatuh === b.jatuh && a.batal === b.batal ? 0 : 1);
          expect(baru.length).toBeLessThanOrEqual(1);
          lama = baru;
        }
      }),
    );
  });
});
