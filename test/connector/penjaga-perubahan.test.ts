import { describe, expect, it } from 'vitest';
import { PenjagaPerubahan } from '../../src/connector/penjaga-perubahan.ts';

const MIB = 1024 * 1024;
const halaman = (bytes = 1, kursorBerikutnya: string | null = 'k') => ({
  butir: [],
  kursorBerikutnya,
  waktuServer: 0,
  bytes,
});
const SATU = { dikenal: 1, berubah: 1 };
const ASING = { dikenal: 0, berubah: 0 };

describe('pages held back while all that we know has changed', () => {
  it('are at most 64, then let go unjudged', () => {
    const penjaga = new PenjagaPerubahan(true);
    expect(penjaga.terima(halaman(), SATU)).toBe('tahan');
    for (let n = 2; n < 64; n++) expect(penjaga.terima(halaman(), ASING)).toBe('tahan');
    expect(penjaga.terima(halaman(), ASING)).toBe('tulis');
    expect([penjaga.lepas().length, penjaga.menjaga]).toEqual([64, false]);
  });

  it('are at most 32 MB', () => {
    const penjaga = new PenjagaPerubahan(true);
    expect(penjaga.terima(halaman(32 * MIB - 2), SATU)).toBe('tahan');
    expect(penjaga.terima(halaman(1), ASING)).toBe('tahan');
    expect(penjaga.terima(halaman(1), ASING)).toBe('tulis');
  });

  it('are none before the first record that we know: an empty office stores its first pull page by page', () => {
    const penjaga = new PenjagaPerubahan(true);
    expect(penjaga.terima(halaman(), ASING)).toBe('tulis');
    expect([penjaga.lepas().length, penjaga.menjaga]).toEqual([1, true]);
    expect(penjaga.terima(halaman(), { dikenal: 50, berubah: 50 })).toBe('rem');
  });
});
