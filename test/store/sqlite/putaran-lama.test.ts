import { expect, it, onTestFinished } from 'vitest';
import { HARI, laporanUji, SENIN } from '../../sop/kapuas-uji.ts';
import { KantorUji } from '../kantor-uji.ts';
import { RumahSqlite } from './rumah-sqlite.ts';

it('a new round has its own deadline, and leaves those of the round before as they were', async () => {
  const rumah = new RumahSqlite();
  onTestFinished(() => rumah.bersihkan());
  const kantor = await KantorUji.buka(rumah);
  const tenggat = () =>
    rumah.mentah((db) =>
      db
        .prepare<[], [number, number | null]>('SELECT putaran, tenggat_at FROM langkah ORDER BY urut')
        .raw()
        .all(),
    );
  await kantor.tarik([laporanUji()]);
  await kantor.catat('telaah', { kesimpulan: 'Layak' });
  const dulu = tenggat();
  const pergi = { idInstansi: '9901', diperbaruiPada: SENIN + HARI };
  await kantor.tarik([laporanUji(pergi)]);
  const lagi = { pada: SENIN + 9 * HARI, sumber: 'tanggal_disposisi' } as const;
  await kantor.pada(SENIN + 9 * HARI).tarik([laporanUji({ disposisi: lagi, diperbaruiPada: lagi.pada })]);
  const kini = tenggat();
  expect(dulu.every(([, t]) => t !== null)).toBe(true);
  expect(kini.slice(0, dulu.length)).toEqual(dulu);
  expect(kini.at(-1)?.[0]).toBe(2);
  expect(kini.at(-1)?.[1]).toBe((await kantor.kasus()).jadwal.tenggatSop);
  expect(kini.at(-1)?.[1]).toBeGreaterThan(lagi.pada);
});
