import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openApp } from '../../src/app.ts';
import { configUji, folderUji, naskahConfig } from './kantor-sandbox.ts';

const FOTO = join(import.meta.dirname, '../../data/contoh/foto-lapangan.jpg');

it('puts a file again that an erasure took away between its keeping and its recording', async () => {
  const folder = folderUji();
  await using app = await openApp(configUji(folder, naskahConfig('')));
  const hasil = await app.simpanBerkas([FOTO]);
  const [berkas] = hasil.ok ? hasil.value : [];
  const gudang = await app.berkas();
  for (const hash of [berkas!.asli, berkas!.terbit]) gudang.hapus(hash);
  expect(existsSync(gudang.letak(berkas!.terbit))).toBe(false);
  await app.pastikanBerkas([berkas!]);
  expect((await gudang.baca(berkas!.terbit)).length).toBe(berkas!.ukuran);
  expect((await gudang.baca(berkas!.asli)).length).toBeGreaterThan(0);
});
