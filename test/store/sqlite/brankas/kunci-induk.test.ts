import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KunciDitolak, type SebabKunciDitolak } from '../../../../src/store/sqlite/brankas/kunci-ditolak.ts';
import { kunciInduk } from '../../../../src/store/sqlite/brankas/kunci-induk.ts';
import { randomBerbenih } from '../../../kembaran/random.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kunci-'));
  path = join(folder, 'kunci');
});

afterEach(() => rmSync(folder, { recursive: true }));

const ambil = (basisAda = false, benih = 1): Uint8Array =>
  kunciInduk({ folder, basisAda, random: randomBerbenih(benih) });

function ditolak(aksi: () => unknown): SebabKunciDitolak {
  try {
    aksi();
  } catch (galat) {
    if (galat instanceof KunciDitolak) return galat.sebab;
    throw galat;
  }
  throw new Error('Kunci tidak ditolak');
}

describe('the master key', () => {
  it('is 32 random bytes, made at first need, for its owner only', () => {
    const kunci = ambil();
    expect(kunci).toHaveLength(32);
    expect(new Set(kunci).size).toBeGreaterThan(16);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['kunci']);
  });

  it('stays the same afterwards, with and without a database', () => {
    const kunci = Buffer.from(ambil());
    expect(kunci.equals(ambil(true, 2))).toBe(true);
    expect(kunci.equals(ambil(false, 3))).toBe(true);
  });

  it('is not made anew when there is a database already', () => {
    expect(ditolak(() => ambil(true))).toBe('hilang');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('may have been typed in capitals, or end a line as Windows does', () => {
    writeFileSync(path, `${'AB'.repeat(32)}\r\n`);
    expect(Buffer.from(ambil()).equals(Buffer.alloc(32, 0xab))).toBe(true);
  });

  it.each([
    ['empty', ''],
    ['too short', 'ab'.repeat(31)],
    ['too long', 'ab'.repeat(33)],
    ['far too long', 'ab'.repeat(5_000_000)],
    ['not hexadecimal', 'zz'.repeat(32)],
    ['two lines', `${'ab'.repeat(32)}\n\n`],
    ['raw bytes', '\x01'.repeat(32)],
  ])('is refused when the file is %s, and the file stays', (_nama, isi) => {
    writeFileSync(path, isi);
    expect(ditolak(() => ambil())).toBe('cacat');
    expect(readFileSync(path, 'utf8')).toBe(isi);
  });

  it('is refused when it cannot be read', () => {
    symlinkSync('kunci', path);
    expect(ditolak(() => ambil())).toBe('tidak_terbaca');
  });

  it('is refused when something else bears its name', () => {
    mkdirSync(path);
    expect(ditolak(() => ambil())).toBe('cacat');
  });

  it('is refused when it cannot be stored', () => {
    folder = join(folder, 'tidak-ada');
    try {
      expect(ditolak(() => ambil())).toBe('tidak_tersimpan');
    } finally {
      folder = join(folder, '..');
    }
  });

  it('never stands in an error', () => {
    writeFileSync(path, `${'ab'.repeat(32)}x`);
    expect(() => ambil()).toThrow(expect.objectContaining({ message: expect.not.stringContaining('abab') }));
  });
});
