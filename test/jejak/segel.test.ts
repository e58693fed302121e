import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaKunciPublik, kunciTeks } from '../../src/jejak/kunci-publik.ts';
import { PohonMerkle } from '../../src/jejak/merkle.ts';
import { bacaNaskah, ditandai } from '../../src/jejak/naskah-bertanda.ts';
import { bacaSegel } from '../../src/jejak/segel.ts';
import { penandaUji, rantaiUji, segelUji } from './penanda-uji.ts';

const hex = (bita: Uint8Array): string => Buffer.from(bita).toString('hex');
const sha256 = (...bagian: Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(bagian)).digest();

/** RFC 6962 §2.1, word for word. */
function akarLugu(daun: readonly Uint8Array[]): Buffer {
  if (daun.length === 0) return sha256();
  if (daun.length === 1) return sha256(Buffer.of(0), daun[0]!);
  let k = 1;
  while (k * 2 < daun.length) k *= 2;
  return sha256(Buffer.of(1), akarLugu(daun.slice(0, k)), akarLugu(daun.slice(k)));
}

describe('the Merkle root', () => {
  it('is that of the test vectors of Certificate Transparency', () => {
    const daun = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const pohon = new PohonMerkle();
    expect(hex(pohon.akar())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    for (const satu of daun) pohon.tambah(Buffer.from(satu, 'hex'));
    expect(hex(pohon.akar())).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it('equals the definition at any size, also when it goes on from stored peaks', () => {
    fc.assert(
      fc.property(fc.nat(70), fc.nat(70), (a, b) => {
        const daun = Array.from({ length: a + b }, (_, i) => sha256(Buffer.from(String(i))));
        const awal = new PohonMerkle();
        for (const satu of daun.slice(0, a)) awal.tambah(satu);
        const pohon = PohonMerkle.dari(a, awal.puncak)!;
        for (const satu of daun.slice(a)) pohon.tambah(satu);
        expect(hex(pohon.akar())).toBe(hex(akarLugu(daun)));
      }),
    );
  });

  it('is not continued from peaks of another size', () => {
    expect(PohonMerkle.dari(3, new Uint8Array(32))).toBeNull();
  });
});

describe('a signed note', () => {
  // From the specification: https://c2sp.org/signed-note and Go's sumdb/note.
  const kunci = bacaKunciPublik('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')!;
  const naskah =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

  it('of another program verifies', () => {
    expect(ditandai(bacaNaskah(naskah)!, kunci)).toBe(true);
    expect(kunciTeks(kunci)).toContain('PeterNeumann+c74f20a3+');
  });

  it('does not verify when a letter changes, nor under another name', () => {
    expect(ditandai(bacaNaskah(naskah.replace('answer', 'Answer'))!, kunci)).toBe(false);
    expect(ditandai(bacaNaskah(naskah)!, { ...kunci, nama: 'Peter' })).toBe(false);
  });

  it('may carry signatures of keys we do not know', () => {
    const saksi = '— saksi.example/1 AAAAAAECAwQ=\n';
    expect(ditandai(bacaNaskah(naskah + saksi)!, kunci)).toBe(true);
  });

  it.each([
    ['no signature', 'teks\n'],
    ['no end of line', naskah.slice(0, -1)],
    ['a control character', naskah.replace('answer', 'ans\u0007wer')],
    ['two dashes for the long one', naskah.replace('—', '--')],
    ['base 64 with a stray bit', naskah.replace('nAM=', 'nAN=')],
    ['more than the bound', `${'x'.repeat(300_000)}${naskah}`],
    ['too many signatures', naskah + '— x AAAAAAECAwQ=\n'.repeat(100)],
  ])('is none with %s', (_nama, teks) => {
    expect(bacaNaskah(teks)).toBeNull();
  });
});

describe('a checkpoint', () => {
  const rows = rantaiUji(5);
  const naskah = segelUji(rows, 5, [penandaUji(1)]);

  it('reads back as it was written', () => {
    const isi = bacaSegel(naskah)!;
    expect(isi.asal).toBe('penghubung/jejak/5501');
    expect(isi.ukuran).toBe(5);
    expect(hex(isi.akar)).toBe(hex(akarLugu(rows.map(({ hash }) => hash))));
    expect(hex(isi.kepala)).toBe(hex(rows[4]!.hash));
    expect(isi.dibuat).toBe(rows[4]!.at);
    expect(isi.kunciBaru).toBeNull();
  });

  it.each([
    ['a size with a zero in front', naskah.replace('\n5\n', '\n05\n')],
    ['no rows at all', naskah.replace('\n5\n', '\n0\n')],
    ['a head of another row', naskah.replace('kepala 5', 'kepala 4')],
    ['two heads', naskah.replace(/(kepala .*\n)/, '$1$1')],
    ['no time', naskah.replace(/dibuat .*\n/, '')],
    ['a time of another spelling', naskah.replace('.000Z', 'Z')],
    ['a key that is none', naskah.replace(/(dibuat .*\n)/, '$1kunci x\n')],
    ['a root that is cut', naskah.replace(/^(.*\n5\n.{8}).*\n/, '$1\n')],
  ])('is none with %s', (_nama, teks) => {
    expect(bacaSegel(teks)).toBeNull();
  });
});
