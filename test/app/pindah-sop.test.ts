import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { virtualClock } from '../kembaran/clock.ts';
import { LaporTiruan } from '../kembaran/lapor-api.ts';
import { logTerkumpul } from '../kembaran/log.ts';
import { laporanUji, MENIT, SENIN } from '../sop/kapuas-uji.ts';
import { semua } from '../store/kantor-uji.ts';
import { configUji, folderUji, naskahConfig } from './kantor-sandbox.ts';

const KAPUAS = readFileSync(join(import.meta.dirname, '../../data/sop/kapuas-2018.yaml'), 'utf8');
const SIAPA = { petugas: 'kepala', dicatatOleh: 'kepala', akun: 'akun-uji', host: 'mesin-uji' };

it('a service that was running before goes on with the cases that were moved since', async () => {
  const folder = folderUji();
  const jam = virtualClock(SENIN);
  const log = logTerkumpul();
  const api = new LaporTiruan(() => jam.now());
  const sop = join(folder, 'kami.yaml');
  const naskah = naskahConfig('').replace(/^sop: .*$/m, `sop: ${sop}`);
  const buka = (): Promise<App> => openApp(configUji(folder, naskah), { ganti: { clock: jam, log, api } });
  writeFileSync(sop, KAPUAS);
  await using lama = await buka();
  api.taruh(laporanUji({ diperbaruiPada: SENIN }));
  await lama.sync();

  writeFileSync(sop, KAPUAS.replace(/^versi: 1$/m, 'versi: 2').replace('batas: 3 hari', 'batas: 5 hari'));
  await using baru = await buka();
  await baru.berlakukanSetelan();
  const [halaman] = await semua(baru.store.tinjauPindahSop({ ke: null }, jam.now()));
  const { kasus, dari, ke } = halaman![0]!;
  expect(
    await baru.store.pindahSop({ kasus, dari, ke: ke!, alasan: 'x', ...SIAPA, sekarang: jam.now() }),
  ).toEqual({
    ok: true,
    value: { jenis: 'dipindahkan' },
  });

  api.taruh(laporanUji({ diperbaruiPada: SENIN + MENIT, judul: 'Lampu padam lagi' }));
  await lama.sync();
  const rinci = await baru.store.kasus('7000001');
  expect(rinci?.kasus).toMatchObject({ sop: ke, versi: SENIN + MENIT });
  expect((await lama.sync()).braked).toBeFalsy();
});
