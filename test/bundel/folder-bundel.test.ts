import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderBundel } from '../../src/bundel/folder-bundel.ts';

let akar: string;
beforeEach(() => {
  akar = mkdtempSync(join(tmpdir(), 'bundel-'));
});
afterEach(() => rmSync(akar, { recursive: true, force: true }));

const tulis = (tujuan: string): void => {
  using folder = new FolderBundel(tujuan);
  folder.tulis('a/b.txt', 'isi');
  folder.terbitkan();
};

describe('the folder of a bundle', () => {
  it('has its name only once it is whole', () => {
    const tujuan = join(akar, 'x', 'audit');
    using folder = new FolderBundel(tujuan);
    folder.tulis('satu.txt', 'isi');
    expect(existsSync(tujuan)).toBe(false);
    folder.terbitkan();
    expect(readdirSync(tujuan)).toEqual(['satu.txt']);
    expect(readdirSync(join(akar, 'x'))).toEqual(['audit']);
  });

  it('knows the hash and length of each file as they stand on the disk', () => {
    const tujuan = join(akar, 'audit');
    using folder = new FolderBundel(tujuan);
    const besar = folder.buka('besar.csv');
    for (let i = 0; i < 5_000; i++) besar.tulis(`baris ${i} é\n`);
    const { sha256, byte } = besar.tutup();
    folder.terbitkan();
    const isi = readFileSync(join(tujuan, 'besar.csv'));
    expect({ sha256, byte }).toEqual({
      sha256: createHash('sha256').update(isi).digest('hex'),
      byte: isi.length,
    });
  });

  it('takes an empty folder and refuses one with something in it, or a file', () => {
    mkdirSync(join(akar, 'kosong'));
    tulis(join(akar, 'kosong'));
    expect(readFileSync(join(akar, 'kosong/a/b.txt'), 'utf8')).toBe('isi');
    expect(() => tulis(join(akar, 'kosong'))).toThrow(expect.objectContaining({ sebab: 'berisi' }));
    writeFileSync(join(akar, 'berkas'), '');
    expect(() => tulis(join(akar, 'berkas'))).toThrow(expect.objectContaining({ sebab: 'berisi' }));
  });

  it('is written by one export at a time', () => {
    const tujuan = join(akar, 'audit');
    using folder = new FolderBundel(tujuan);
    folder.tulis('a.txt', 'pertama');
    expect(() => tulis(tujuan)).toThrow(expect.objectContaining({ sebab: 'sedang_ditulis' }));
    folder.terbitkan();
    expect(readFileSync(join(tujuan, 'a.txt'), 'utf8')).toBe('pertama');
  });

  it('leaves nothing behind when the work fails', () => {
    const gagal = (): void => {
      using folder = new FolderBundel(join(akar, 'audit'));
      folder.buka('setengah.csv').tulis('x');
      throw new Error('putus');
    };
    expect(gagal).toThrow('putus');
    expect(readdirSync(akar)).toEqual([]);
  });
});
