import { describe, expect, it } from 'vitest';
import { namaAman } from '../../src/berkas/nama-aman.ts';
import { adaHurufKendali } from '../../src/sop/identitas/huruf-kendali.ts';

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', '.._.._etc_passwd'],
    ['a\u0000b.jpg', 'a_b.jpg'],
    ['foto\u202egpj.exe', 'foto_gpj.exe'],
    ['C:\\foto?.jpg', 'C_foto_.jpg'],
  ])('%j becomes %j', (nama, jadi) => expect(namaAman(nama)).toBe(jadi));

  it('holds nothing that a field may not hold', () => {
    for (const huruf of '\u0000\u001b\u007f\u061c\u200e\u200f\u202a\u202c\u202e\u2066\u2069') {
      expect(adaHurufKendali(`a${huruf}b`)).toBe(true);
      expect(namaAman(`a${huruf}b.jpg`)).toBe('a_b.jpg');
    }
  });

  it('of 300 bytes is cut between letters, and keeps its ending', () => {
    const jadi = namaAman(`${'é'.repeat(150)}.jpg`);
    expect(Buffer.byteLength(jadi)).toBeLessThanOrEqual(120);
    expect(jadi).toMatch(/^é+\.jpg$/);
  });
});
