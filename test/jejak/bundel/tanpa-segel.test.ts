import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LETAK } from '../../../src/jejak/bundel/bentuk-bundel.ts';
import { periksaBundel } from '../../../src/jejak/bundel/periksa-bundel.ts';
import { penandaUji, rantaiUji, segelUji } from '../penanda-uji.ts';
import { buangSegelUji, folderUji, tulisBundelUji, tulisManifesUji } from './bundel-uji.ts';
import { ALAT, putusan, TANPA_PYTHON } from './putusan-uji.ts';

const kantor = penandaUji(1);
const rows = rantaiUji(6);
const segel = [segelUji(rows, 3, [kantor]), segelUji(rows, 6, [kantor])];

function bersegel(folder: string): void {
  tulisBundelUji(folder, { rows, segel, kunci: [kantor] });
}

describe('a bundle in which nothing is signed', () => {
  it('is never a sound one, and is told by that alone', () => {
    using uji = folderUji();
    bersegel(uji.folder);
    buangSegelUji(uji.folder, rows);
    const { utuh, tanpaSegel, rusak, segel: segelRusak } = putusan(uji);
    expect({ utuh, tanpaSegel, rusak, segelRusak }).toEqual({
      utuh: false,
      tanpaSegel: true,
      rusak: null,
      segelRusak: null,
    });
    expect(periksaBundel(uji.folder, [])?.temuan).toEqual([
      { letak: 'manifest.segel', sebab: 'tanpa_segel' },
    ]);
  });

  it('is told as such also where its manifest still names the files of the seal', () => {
    using uji = folderUji();
    bersegel(uji.folder);
    rmSync(uji.letak('segel'), { recursive: true });
    rmSync(uji.letak(LETAK.tandaManifes));
    const { segel: _, ...sisanya } = JSON.parse(readFileSync(uji.letak(LETAK.manifes), 'utf8')) as object & {
      readonly segel: unknown;
    };
    writeFileSync(uji.letak(LETAK.manifes), JSON.stringify(sisanya));
    expect(putusan(uji)).toMatchObject({ utuh: false, tanpaSegel: true });
    expect(periksaBundel(uji.folder, [])?.temuan).toContainEqual({ letak: LETAK.segel, sebab: 'hilang' });
  });

  it('hides no other finding', () => {
    using uji = folderUji();
    bersegel(uji.folder);
    buangSegelUji(uji.folder, rows);
    writeFileSync(uji.letak('ba-log.csv'), 'lain');
    expect(putusan(uji)).toMatchObject({ utuh: false, tanpaSegel: true });
    expect(periksaBundel(uji.folder, [])?.temuan).toContainEqual({ letak: 'ba-log.csv', sebab: 'berubah' });
  });

  it('does not pass beside a checkpoint from outside, whose key it does not hold', () => {
    using uji = folderUji();
    bersegel(uji.folder);
    buangSegelUji(uji.folder, rows);
    expect(putusan(uji, segel)).toMatchObject({ utuh: false, tanpaSegel: true, luar: ['kunci', 'kunci'] });
  });

  const { jejak: _, manifes: __, ...bertanda } = LETAK;
  const semua = Object.values(bertanda);
  it.each(semua)('is a damaged one where %s is left', (letak) => {
    using uji = folderUji();
    bersegel(uji.folder);
    for (const satu of semua) if (satu !== letak) rmSync(uji.letak(satu));
    tulisManifesUji(uji.folder, rows, null, null);
    expect(putusan(uji)).toMatchObject({ utuh: false, tanpaSegel: false });
  });

  it.each([null, {}, { nomor: '2' }, { nomor: 0 }, { nomor: 2 }])(
    'is a damaged one where its manifest says of checkpoints %j',
    (kata) => {
      using uji = folderUji();
      bersegel(uji.folder);
      buangSegelUji(uji.folder, rows);
      const manifes = JSON.parse(readFileSync(uji.letak(LETAK.manifes), 'utf8')) as object;
      writeFileSync(uji.letak(LETAK.manifes), JSON.stringify({ ...manifes, segel: kata }));
      expect(putusan(uji)).toMatchObject({ utuh: false, tanpaSegel: false });
    },
  );
});

it.skipIf(TANPA_PYTHON)(
  'the second verifier takes several checkpoints after one --checkpoint, and it again',
  () => {
    using uji = folderUji();
    bersegel(uji.folder);
    using luar = folderUji();
    const [satu, dua] = [luar.letak('1.txt'), luar.letak('2.txt')];
    writeFileSync(satu, segel[0]!);
    writeFileSync(dua, segel[1]!);
    const pilihan = ['--checkpoint', satu, dua, '--checkpoint', satu];
    const { status, stdout } = spawnSync('python3', [ALAT, uji.folder, '--json', ...pilihan], {
      encoding: 'utf8',
    });
    expect({ status, luar: (JSON.parse(stdout) as { luar: unknown }).luar }).toEqual({
      status: 0,
      luar: [null, null, null],
    });
  },
);
