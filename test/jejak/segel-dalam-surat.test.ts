import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segelDalamSurat } from '../../src/jejak/segel-dalam-surat.ts';
import { jejak } from '../../src/teks/id/jejak.ts';
import { folderUji, tulisBundelUji } from './bundel/bundel-uji.ts';
import { ALAT, TANPA_PYTHON } from './bundel/putusan-uji.ts';
import { penandaUji, rantaiUji, segelUji } from './penanda-uji.ts';

const kunci = [penandaUji(1)];
const rows = rantaiUji(9);
const segel = [segelUji(rows, 3, kunci), segelUji(rows, 9, kunci)] as const;
const [satu, dua] = segel;

const KEPT: readonly (readonly [what: string, surat: string, segel: readonly string[]])[] = [
  ['as it was written', satu, [satu]],
  ['with the line ends of Windows and a BOM', `\ufeff${satu.replaceAll('\n', '\r\n')}`, [satu]],
  ['copied without the end of its last line', satu.trimEnd(), [satu]],
  ['with blank lines around it', `\n\n${satu}\n\n`, [satu]],
  ['with blanks at the ends of its lines', satu.replaceAll('\n', '  \n'), [satu]],
  ['within the letter that we send', jejak.surelIsi(satu), [satu]],
  ['two in one file', `${jejak.surelIsi(satu)}\n${jejak.surelIsi(dua)}`, [satu, dua]],
];

describe('a checkpoint kept outside', () => {
  it.each(KEPT)('is found %s', (_, surat, ada) => {
    expect(segelDalamSurat(surat)).toEqual(ada);
  });

  it.skipIf(TANPA_PYTHON).each(KEPT)('is found by the second verifier %s', (_, surat, ada) => {
    using bundel = folderUji();
    tulisBundelUji(bundel.folder, { rows, segel, kunci });
    using luar = folderUji();
    writeFileSync(luar.letak('segel.txt'), surat);
    const argumen = [ALAT, bundel.folder, '--json', '--checkpoint', luar.letak('segel.txt')];
    const { stdout, status } = spawnSync('python3', argumen, { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ luar: ada.map(() => null) });
  });

  it('is given back as it is where none can be read', () => {
    for (const surat of ['', 'kata saja\n', satu.replace('\u2014', '-'), satu.replaceAll(/^/gm, '> ')])
      expect(segelDalamSurat(surat)).toEqual([surat]);
  });
});
