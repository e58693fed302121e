import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BarisJejak } from '../../../src/jejak/baris.ts';
import { periksaBundel } from '../../../src/jejak/bundel/periksa-bundel.ts';
import { penandaUji, rantaiUji, segelUji } from '../penanda-uji.ts';
import type { FolderUji, IsiBundelUji } from './bundel-uji.ts';
import { folderUji, tulisBundelUji, tulisManifesUji } from './bundel-uji.ts';
import { ALAT, putusan, TANPA_PYTHON } from './putusan-uji.ts';

const satu = penandaUji(1);
const dua = penandaUji(2);

function isi(panjang = 9): IsiBundelUji {
  const rows = rantaiUji(panjang);
  const segel = [
    segelUji(rows, 3, [satu]),
    segelUji(rows, 6, [satu, dua], dua.publik),
    segelUji(rows, 9, [dua]),
  ];
  return { rows, segel, kunci: [satu, dua] };
}

describe('a bundle', () => {
  it('that nobody touched is found whole, also across a change of the key', () => {
    using uji = folderUji();
    const bundel = isi();
    tulisBundelUji(uji.folder, bundel);
    expect(putusan(uji, [bundel.segel[0]!, bundel.segel[2]!])).toEqual({
      utuh: true,
      tanpaSegel: false,
      rusak: null,
      segel: null,
      luar: [null, null],
      kunciTanpaLama: [],
    });
  });

  it('verifies with openssl alone', () => {
    if (TANPA_PYTHON) return;
    using uji = folderUji();
    tulisBundelUji(uji.folder, isi());
    const perintah =
      'pkeyutl -verify -pubin -inkey kunci.pem -rawin -in terakhir.teks -sigfile terakhir.tanda';
    const jalan = () => spawnSync('openssl', perintah.split(' '), { cwd: uji.letak('segel') }).status;
    expect(jalan()).toBe(0);
    writeFileSync(
      uji.letak('segel/terakhir.teks'),
      `${readFileSync(uji.letak('segel/terakhir.teks'), 'utf8')} `,
    );
    expect(jalan()).not.toBe(0);
  });

  it.skipIf(TANPA_PYTHON)('is not called false by an openssl that knows no Ed25519', () => {
    using uji = folderUji();
    tulisBundelUji(uji.folder, isi());
    using tua = folderUji();
    // LibreSSL, or before 3.0: `pkeyutl -rawin` is an unknown option.
    writeFileSync(tua.letak('openssl'), '#!/bin/sh\n[ "$1" = version ]\n', { mode: 0o755 });
    const env = { ...process.env, PATH: `${tua.folder}:${process.env['PATH']}` };
    const hasil = spawnSync('python3', [ALAT, uji.folder], { encoding: 'utf8', env });
    expect(hasil).toMatchObject({ status: 2, stdout: '' });
    expect(hasil.stderr).toContain('perlu 3.0 ke atas');
  });

  it('is none where neither journal nor manifest stands', () => {
    using uji = folderUji();
    expect(periksaBundel(uji.folder, [])).toBeNull();
  });
});

const ganti = (uji: FolderUji, letak: string, ubah: (teks: string) => string): void =>
  writeFileSync(uji.letak(letak), ubah(readFileSync(uji.letak(letak), 'utf8')));

const gantiBaris = (uji: FolderUji, letak: string, ubah: (baris: string[]) => string[]): void =>
  ganti(uji, letak, (teks) =>
    ubah(teks.split('\n').slice(0, -1))
      .map((b) => `${b}\n`)
      .join(''),
  );

describe('tampering with a file of a bundle is found by both verifiers', () => {
  const cara: readonly (readonly [string, (uji: FolderUji, isi: IsiBundelUji) => void])[] = [
    ['a cell of a table', (uji) => ganti(uji, 'ba-log.csv', (t) => t.replace('disetujui', 'batal'))],
    [
      'a cell of a table, and its hash in the manifest',
      (uji, { rows }) => {
        ganti(uji, 'ba-log.csv', (t) => t.replace('disetujui', 'batal'));
        tulisManifesUji(uji.folder, rows, 3, null);
      },
    ],
    [
      'the same, signed with a key of the forger',
      (uji, { rows }) => {
        ganti(uji, 'ba-log.csv', (t) => t.replace('disetujui', 'batal'));
        tulisManifesUji(uji.folder, rows, 3, penandaUji(9));
      },
    ],
    ['a table removed', (uji) => rmSync(uji.letak('ba-log.csv'))],
    ['a file added', (uji) => writeFileSync(uji.letak('ba-log-2.csv'), 'x')],
    [
      'a file that is a link to another',
      (uji) => {
        renameSync(uji.letak('ba-log.csv'), `${uji.folder}.csv`);
        symlinkSync(`${uji.folder}.csv`, uji.letak('ba-log.csv'));
      },
    ],
    ['no manifest', (uji) => rmSync(uji.letak('manifest.json'))],
    ['no signature of the manifest', (uji) => rmSync(uji.letak('manifest.segel'))],
    [
      'a manifest that leads out',
      (uji) => ganti(uji, 'manifest.json', (t) => t.replace('ba-log.csv', '../ba-log.csv')),
    ],
    ['no journal', (uji) => rmSync(uji.letak('jejak.jsonl'))],
    ['no checkpoints', (uji) => rmSync(uji.letak('segel/segel.jsonl'))],
    [
      'another public key for openssl',
      (uji) => ganti(uji, 'segel/kunci.pem', (t) => t.replace(/[A-Z]=\n/, 'A=\n')),
    ],
    ['a row without its end of line', (uji) => ganti(uji, 'jejak.jsonl', (t) => t.slice(0, -1))],
    [
      'a row spelled with a space',
      (uji) => gantiBaris(uji, 'jejak.jsonl', ([a, ...b]) => [a!.replace(':', ': '), ...b]),
    ],
    [
      'a row with a key twice',
      (uji) => gantiBaris(uji, 'jejak.jsonl', ([a, ...b]) => [a!.replace('{', '{"seq":1,'), ...b]),
    ],
    [
      'a number spelled as another',
      (uji) => gantiBaris(uji, 'jejak.jsonl', ([a, ...b]) => [a!.replace('"seq":1,', '"seq":1.0,'), ...b]),
    ],
    ['a byte that is no UTF-8', (uji) => writeFileSync(uji.letak('jejak.jsonl'), Buffer.from([0xff, 0x0a]))],
    ['rows swapped', (uji) => gantiBaris(uji, 'jejak.jsonl', ([a, b, ...c]) => [b!, a!, ...c])],
    ['the last row removed', (uji) => gantiBaris(uji, 'jejak.jsonl', (b) => b.slice(0, -1))],
    ['a checkpoint removed', (uji) => gantiBaris(uji, 'segel/segel.jsonl', ([a, , ...c]) => [a!, ...c])],
    ['a checkpoint twice', (uji) => gantiBaris(uji, 'segel/segel.jsonl', ([a, ...b]) => [a!, a!, ...b])],
    ['the first key exchanged', (uji) => gantiBaris(uji, 'segel/kunci.txt', ([, b]) => [b!])],
  ];

  it.each(cara)('%s', (_nama, rusak) => {
    using uji = folderUji();
    const bundel = isi();
    tulisBundelUji(uji.folder, bundel);
    rusak(uji, bundel);
    expect(putusan(uji).utuh).toBe(false);
  });
});

describe('a bundle whose chain breaks', () => {
  it('is proven by a checkpoint from outside up to the break, and by none beyond it', () => {
    using uji = folderUji();
    const bundel = isi();
    tulisBundelUji(uji.folder, bundel);
    gantiBaris(uji, 'jejak.jsonl', (rows) =>
      rows.map((b, i) => (i === 4 ? b.replace('langkah.pindah', 'langkah.lain') : b)),
    );
    const asing = segelUji(bundel.rows, 9, [penandaUji(7)]);
    const hasil = putusan(uji, [...bundel.segel, asing]);
    expect(hasil).toMatchObject({
      utuh: false,
      rusak: { seq: 5, sebab: 'hash' },
      segel: null,
      luar: [null, 'rantai_putus', 'rantai_putus', 'kunci'],
    });
    const { luar } = periksaBundel(uji.folder, [bundel.segel[2]!])!.jejak;
    expect(luar).toMatchObject([{ baris: { dari: 5, sampai: 9 } }]);
  });
});

describe('a forger who holds the key', () => {
  it.each([
    ['cuts the end', (rows: readonly BarisJejak[]) => rows.slice(0, 4), 'terpotong'],
    ['writes it anew from a row', () => rantaiUji(9, (n) => (n < 5 ? {} : { jenis: 'lain' })), 'akar'],
    [
      'puts an old copy back, and goes on',
      () => rantaiUji(12, (n) => (n < 7 ? {} : { oleh: 'lain' })),
      'akar',
    ],
  ])('who %s passes, until a checkpoint from outside is shown', (_nama, ubah, sebab) => {
    using uji = folderUji();
    const asli = rantaiUji(9);
    const luar = segelUji(asli, 8, [satu]);
    const rows = ubah(asli);
    tulisBundelUji(uji.folder, { rows, segel: [segelUji(rows, rows.length, [satu])], kunci: [satu] });
    expect(putusan(uji).utuh).toBe(true);
    expect(putusan(uji, [luar])).toMatchObject({ utuh: false, luar: [sebab] });
  });

  it('and makes a new one is not believed for it', () => {
    using uji = folderUji();
    const rows = rantaiUji(9);
    const luar = segelUji(rows, 8, [satu]);
    tulisBundelUji(uji.folder, { rows, segel: [segelUji(rows, 9, [dua])], kunci: [dua] });
    expect(putusan(uji, [luar])).toMatchObject({ utuh: false, luar: ['kunci'] });
  });
});

describe('a bundle whose edition covers rows', () => {
  const terbitan = (tertutup: readonly number[] = [2, 5, 9]): IsiBundelUji => ({ ...isi(), tertutup });
  const tutup = (baris: string): string => {
    const { seq, prev, hash } = JSON.parse(baris) as Record<string, unknown>;
    return JSON.stringify({ seq, prev, hash });
  };

  it('is whole, with the first and the last row covered too, and beside a checkpoint held outside', () => {
    using uji = folderUji();
    const bundel = terbitan([1, 2, 5, 9]);
    tulisBundelUji(uji.folder, bundel);
    expect(putusan(uji, [bundel.segel[2]!])).toMatchObject({ utuh: true, rusak: null, luar: [null] });
    expect(periksaBundel(uji.folder, [])?.jejak.rantai.tertutup).toBe(4);
  });

  it.each([
    ['one row more is covered', 2, tutup],
    ['a covered row has another hash', 1, (b: string) => b.replace(/"hash":"../, '"hash":"zz')],
    [
      'a covered row has another hash of the right form',
      1,
      (b: string) => b.replace(/.{64}"}$/, `${'0'.repeat(64)}"}`),
    ],
    [
      'a covered row follows another',
      1,
      (b: string) => b.replace(/"prev":".{64}/, `"prev":"${'0'.repeat(64)}`),
    ],
    ['a covered row has another number', 1, (b: string) => b.replace('"seq":2', '"seq":3')],
    ['a covered row keeps a word', 1, (b: string) => b.replace('{"seq":2', '{"seq":2,"oleh":"sistem"')],
  ])('is found out where %s', (_nama, ke, ubah) => {
    using uji = folderUji();
    const bundel = terbitan();
    tulisBundelUji(uji.folder, bundel);
    gantiBaris(uji, 'jejak.jsonl', (rows) => rows.map((b, i) => (i === ke ? ubah(b) : b)));
    // The manifest agrees with the file, as a forger without the key of the agency would leave it.
    tulisManifesUji(uji.folder, bundel.rows, 3, dua, bundel.tertutup?.length);
    expect(putusan(uji).utuh).toBe(false);
  });

  it('is found out where the manifest counts other rows than are covered', () => {
    using uji = folderUji();
    const bundel = terbitan();
    tulisBundelUji(uji.folder, bundel);
    tulisManifesUji(uji.folder, bundel.rows, 3, dua, 2);
    expect(putusan(uji).utuh).toBe(false);
  });
});
