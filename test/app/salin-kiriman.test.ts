import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { salinKiriman } from '../../src/app/sinkron/salin-kiriman.ts';
import { bukaBerkas } from '../../src/berkas/buka.ts';
import type { Berkas } from '../../src/ports/berkas.ts';
import type { IsiKiriman } from '../../src/ports/store.ts';

const ID = 'TL-2026-000007';
const GPS = '-2.2136';
let folder: string;
let ke: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salin-'));
  ke = join(folder, 'keluar');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An answer with one photo, whose name tells the reporter and whose metadata tell the place. */
async function jawaban(): Promise<{
  readonly berkas: Berkas;
  readonly isi: IsiKiriman;
}> {
  const foto = join(folder, 'Sitirekaan ..‮gpj.jpg');
  const gambar = sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } });
  writeFileSync(
    foto,
    await gambar
      .withExif({ IFD0: { Artist: 'Sitirekaan', ImageDescription: GPS } })
      .jpeg()
      .toBuffer(),
  );
  expect(readFileSync(foto).includes(GPS)).toBe(true);
  const berkas = bukaBerkas(join(folder, 'data'));
  const satu = await berkas.simpan(foto);
  if (!satu.ok) throw new Error(satu.error.sebab);
  return { berkas, isi: { isi: 'Sinyal pulih.\r\nTerima kasih.', berkas: [satu.value], rahasia: false } };
}

describe('a copy of an answer for pasting', () => {
  it('is the text byte for byte, and its photos under plain names, without metadata', async () => {
    const { berkas, isi } = await jawaban();
    const letak = await salinKiriman(berkas, ID, isi, ke);
    expect(readdirSync(ke).sort()).toEqual([`${ID}-1.jpg`, `${ID}.txt`]);
    expect(letak).toEqual([join(ke, `${ID}.txt`), join(ke, `${ID}-1.jpg`)]);
    expect(readFileSync(join(ke, `${ID}.txt`), 'utf8')).toBe(isi.isi);
    const foto = readFileSync(join(ke, `${ID}-1.jpg`));
    expect((await sharp(foto).metadata()).exif).toBeUndefined();
    for (const kata of [GPS, 'Sitirekaan', 'Exif']) expect(foto.includes(kata)).toBe(false);
  });

  it('may be made again, and finishes one that was cut off', async () => {
    const { berkas, isi } = await jawaban();
    const letak = await salinKiriman(berkas, ID, isi, ke);
    expect(await salinKiriman(berkas, ID, isi, ke)).toEqual(letak);
    rmSync(join(ke, `${ID}-1.jpg`));
    expect(await salinKiriman(berkas, ID, isi, ke)).toEqual(letak);
    expect(readdirSync(ke)).toHaveLength(2);
  });

  it('writes over nothing: where another file has one of the names, none is written', async () => {
    const { berkas, isi } = await jawaban();
    await salinKiriman(berkas, ID, isi, ke);
    writeFileSync(join(ke, `${ID}-1.jpg`), 'lain');
    rmSync(join(ke, `${ID}.txt`));
    expect(await salinKiriman(berkas, ID, isi, ke)).toBeNull();
    expect(readdirSync(ke)).toEqual([`${ID}-1.jpg`]);
    expect(readFileSync(join(ke, `${ID}-1.jpg`), 'utf8')).toBe('lain');
    expect(await salinKiriman(berkas, ID, isi, join(ke, `${ID}-1.jpg`))).toBeNull();
  });
});
