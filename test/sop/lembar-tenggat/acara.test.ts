import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Acara } from '../../../src/sop/lembar-tenggat/acara.ts';
import { diceritakan, perbaruiAcara } from '../../../src/sop/lembar-tenggat/acara.ts';
import { HARI, SENIN } from '../kapuas-uji.ts';

const tenggat = (jatuh: number, langkah = 'Telaah', nomor = '1') =>
  ({ kasus: 'K1', nomor, jam: 'sop', judul: `Tenggat SOP ${nomor}: ${langkah}`, jatuh }) as const;
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

  it('whose step or number is called otherwise is the next version too, though its moment stays', () => {
    const langkah = perbaruiAcara(pertama, [tenggat(SENIN, 'Tanggapan')], SENIN + 1);
    expect(satu(langkah)).toMatchObject({ urut: 1, diubah: SENIN + 1, judul: 'Tenggat SOP 1: Tanggapan' });
    const nomor = perbaruiAcara(langkah, [tenggat(SENIN, 'Tanggapan', '2')], SENIN + 2);
    expect(satu(nomor)).toMatchObject({ urut: 2, diubah: SENIN + 2, nomor: '2' });
  });

  it('that is cancelled keeps the words that were told', () => {
    expect(satu(perbaruiAcara(pertama, [], SENIN + 1)).judul).toBe('Tenggat SOP 1: Telaah');
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
    const isi = fc.record({ jatuh: fc.integer({ min: 0, max: 2 }), langkah: fc.constantFrom('a', 'b') });
    const langkah = fc.array(fc.option(isi, { nil: null }), { maxLength: 20 });
    fc.assert(
      fc.property(langkah, (jalan) => {
        let lama: readonly Acara[] = [];
        for (const [i, kini] of jalan.entries()) {
          const baru = perbaruiAcara(lama, kini === null ? [] : [tenggat(kini.jatuh, kini.langkah)], i);
          const [a, b] = [lama[0], baru[0]];
          if (a !== undefined && b !== undefined)
            expect(b.urut - a.urut).toBe(
              a.jatuh === b.jatuh && a.judul === b.judul && a.batal === b.batal ? 0 : 1,
            );
          expect(baru.length).toBeLessThanOrEqual(1);
          lama = baru;
        }
      }),
    );
  });
});
