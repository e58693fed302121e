import { describe, expect, it } from 'vitest';
import {
  bolehSerentak,
  dimintaMenunggu,
  sedangDitunda,
  sesudahBerhasil,
  sesudahGagal,
  tundaWajar,
} from '../../src/connector/pemutus.ts';
import type { Arah } from '../../src/ports/store.ts';

const SETELAN = { gagal: 5, laporan: 3, jedaMs: 60_000, jedaMaksMs: 900_000 };
const BARU: Arah = { arah: 'kirim', beruntun: 0, laporan: [], jedaMs: 0, tunda: null, terputus: false };

const gagal = (arah: Arah, perkara: readonly string[], sekarang: number): Arah =>
  perkara.reduce((a, p) => sesudahGagal(a, p, SETELAN, sekarang), arah);

const putus = (sekarang = 0): Arah => gagal(BARU, ['a', 'b', 'c', 'a', 'b'], sekarang);

describe('the breaker', () => {
  it('breaks at five failures in a row over three reports, for a minute', () => {
    expect(gagal(BARU, ['a', 'b', 'c', 'a'], 0).terputus).toBe(false);
    expect(putus()).toMatchObject({ terputus: true, tunda: 60_000 });
  });

  it.each([
    ['one report alone', ['a', 'a', 'a', 'a', 'a', 'a', 'a']],
    ['two reports', ['a', 'b', 'a', 'b', 'a', 'b']],
  ])('is not broken by %s', (_, perkara) => {
    expect(gagal(BARU, perkara, 0)).toMatchObject({ terputus: false, tunda: null });
  });

  it('counts in a row: a success between starts again', () => {
    const arah = sesudahBerhasil(gagal(BARU, ['a', 'b', 'c', 'd'], 0), 0);
    expect(gagal(arah, ['e'], 0)).toMatchObject({ terputus: false, beruntun: 1 });
  });

  it('lets nothing out while it pauses, then one probe, then all', () => {
    const arah = putus();
    expect(bolehSerentak(arah, 4, 59_999)).toBe(0);
    expect(bolehSerentak(arah, 4, 60_000)).toBe(1);
    expect(bolehSerentak(sesudahBerhasil(arah, 60_000), 4, 60_000)).toBe(4);
  });

  it('doubles with each failed probe, up to a quarter of an hour', () => {
    let arah = putus();
    const jeda: number[] = [];
    for (let i = 0; i < 6; i++) {
      const pada = arah.tunda ?? 0;
      arah = gagal(arah, ['a'], pada);
      jeda.push((arah.tunda ?? 0) - pada);
    }
    expect(jeda).toEqual([120_000, 240_000, 480_000, 900_000, 900_000, 900_000]);
  });

  it('is not lengthened by lanes that were under way when it broke', () => {
    expect(gagal(putus(), ['d', 'e', 'f'], 1_000).tunda).toBe(60_000);
  });

  it('is not closed by an answer to what was sent before it broke', () => {
    const arah = sesudahBerhasil(putus(), 1_000);
    expect(arah).toMatchObject({ terputus: true, tunda: 60_000 });
  });

  it('begins small again after it has closed', () => {
    const sembuh = sesudahBerhasil(gagal(putus(), ['a'], 60_000), 999_999);
    expect(sembuh).toEqual(BARU);
    expect(putus(5_000).tunda).toBe(65_000);
  });
});

describe('a wait that the remote asked for', () => {
  it('pauses without counting as a failure, and needs no probe', () => {
    const arah = dimintaMenunggu(BARU, 5_000);
    expect(arah).toMatchObject({ beruntun: 0, terputus: false });
    expect([bolehSerentak(arah, 4, 4_999), bolehSerentak(arah, 4, 5_000)]).toEqual([0, 4]);
  });

  it('is not taken back by a success of another lane', () => {
    expect(sedangDitunda(sesudahBerhasil(dimintaMenunggu(BARU, 5_000), 1_000), 4_999)).toBe(true);
  });

  it('is not shortened by a shorter one, nor by a break', () => {
    const lama = dimintaMenunggu(BARU, 500_000);
    expect(dimintaMenunggu(lama, 5_000).tunda).toBe(500_000);
    expect(gagal(lama, ['a', 'b', 'c', 'd', 'e'], 0).tunda).toBe(500_000);
  });

  it('leaves nothing behind once it is over', () => {
    expect(sesudahBerhasil(dimintaMenunggu(BARU, 5_000), 5_000)).toEqual(BARU);
  });
});

it('writes nothing for a success when all is well', () => {
  expect(sesudahBerhasil(BARU, 0)).toBe(BARU);
});

describe('a wait stored by a clock that stood far ahead', () => {
  it('is dropped; the break stays, so that one probe goes first', () => {
    const jam = 3_600_000;
    const jauh = { ...BARU, tunda: 6 * jam + 1, terputus: true };
    expect(tundaWajar(jauh, SETELAN, 0)).toMatchObject({ tunda: null, terputus: true });
    expect(tundaWajar({ ...BARU, tunda: 6 * jam }, SETELAN, 0).tunda).toBe(6 * jam);
    expect(tundaWajar(jauh, { ...SETELAN, jedaMaksMs: 24 * jam }, 0).tunda).toBe(6 * jam + 1);
  });
});
