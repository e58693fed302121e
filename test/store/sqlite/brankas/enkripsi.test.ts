import { createHmac, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Brankas } from '../../../../src/store/sqlite/brankas/brankas.ts';
import {
  buka,
  IsiTakTerbuka,
  komitmen,
  kunciKasus,
  tutup,
} from '../../../../src/store/sqlite/brankas/enkripsi.ts';
import { hkdfSha256, hmacSha256 } from '../../../../src/store/sqlite/brankas/hkdf.ts';
import { randomBerbenih } from '../../../kembaran/random.ts';

const dari = (awal: number, panjang: number): Buffer =>
  Buffer.from(Array.from({ length: panjang }, (_, i) => awal + i));
const induk = dari(0, 32);
const garam = dari(100, 32);
const nonce = dari(7, 12);
const kunci = kunciKasus(induk, garam);

describe('HKDF-SHA-256', () => {
  // RFC 5869, Appendix A.1 to A.3.
  it.each([
    {
      bahan: Buffer.alloc(22, 0x0b),
      garam: dari(0, 13),
      info: dari(0xf0, 10).toString('latin1'),
      okm: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    },
    {
      bahan: dari(0, 80),
      garam: dari(0x60, 80),
      info: dari(0xb0, 80).toString('latin1'),
      okm: 'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
    },
    {
      bahan: Buffer.alloc(22, 0x0b),
      garam: Buffer.alloc(0),
      info: '',
      okm: '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    },
  ])('gives the output of RFC 5869: $okm', ({ bahan, garam, info, okm }) => {
    expect(hkdfSha256(bahan, garam, info, okm.length / 2).toString('hex')).toBe(okm);
  });

  it('agrees with the platform for any key, salt and length', () => {
    const bita = fc.uint8Array({ maxLength: 150 });
    fc.assert(
      fc.property(bita, bita, fc.integer({ min: 1, max: 600 }), (bahan, garam, panjang) => {
        const platform = Buffer.from(hkdfSync('sha256', bahan, garam, 'penghubung/uji', panjang));
        expect(hkdfSha256(bahan, garam, 'penghubung/uji', panjang).equals(platform)).toBe(true);
        const hmac = createHmac('sha256', bahan).update(garam).digest();
        expect(hmacSha256(bahan, garam).equals(hmac)).toBe(true);
      }),
    );
  });

  it('gives no more than 255 blocks', () => {
    expect(() => hkdfSha256(induk, garam, '', 255 * 32 + 1)).toThrow(RangeError);
  });
});

describe('a sealed text', () => {
  it('opens for its own case, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (teks) => {
        expect(buka(kunci, 'kasus-1', tutup(kunci, 'kasus-1', teks, nonce))).toBe(teks);
      }),
    );
  });

  it('is version, nonce, AES-256-GCM and tag under the derived key: this vector was made elsewhere', () => {
    // Python 3, package cryptography: HKDF(SHA256, 32, salt, b"penghubung/isi/1") and AESGCM.
    const bita = tutup(kunci, 'kasus-1', 'Budi Rekaan', nonce);
    expect(Buffer.from(bita).toString('hex')).toBe(
      '010708090a0b0c0d0e0f101112477a8fb681849c7d08d5aace84421f06b942a23996e7d588382051',
    );
  });

  it('shows none of its words', () => {
    expect(Buffer.from(tutup(kunci, 'kasus-1', 'Budi Rekaan', nonce)).includes('Budi')).toBe(false);
  });

  it('does not open for another case, another salt or another master', () => {
    const tertutup = tutup(kunci, 'kasus-1', 'Budi Rekaan', nonce);
    expect(() => buka(kunci, 'kasus-2', tertutup)).toThrow(IsiTakTerbuka);
    expect(() => buka(kunciKasus(induk, dari(101, 32)), 'kasus-1', tertutup)).toThrow(IsiTakTerbuka);
    expect(() => buka(kunciKasus(dari(1, 32), garam), 'kasus-1', tertutup)).toThrow(IsiTakTerbuka);
  });

  it('does not open once any bit of it has changed, or any part is cut off', () => {
    const tertutup = tutup(kunci, 'kasus-1', 'Budi Rekaan', nonce);
    for (let bit = 0; bit < tertutup.length * 8; bit++) {
      const rusak = Uint8Array.from(tertutup);
      rusak[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => buka(kunci, 'kasus-1', rusak)).toThrow(IsiTakTerbuka);
    }
    for (let panjang = 0; panjang < tertutup.length; panjang++)
      expect(() => buka(kunci, 'kasus-1', tertutup.subarray(0, panjang))).toThrow(IsiTakTerbuka);
  });

  it.each([0, 11, 13, 16])('takes no nonce of %i bytes', (panjang) => {
    expect(() => tutup(kunci, 'kasus-1', 'x', dari(0, panjang))).toThrow(RangeError);
  });

  it.each([0, 16, 31, 33])('takes no salt of %i bytes', (panjang) => {
    expect(() => kunciKasus(induk, dari(0, panjang))).toThrow(RangeError);
  });
});

describe('a commitment', () => {
  it('is HMAC-SHA-256 over both lengths and texts under its own key of the case', () => {
    const kunciKomitmen = Buffer.from(hkdfSync('sha256', induk, garam, 'penghubung/komitmen/1', 32));
    const pesan = Buffer.from('\0\0\0\x05judul\0\0\0\x0cJalan rusak\x21', 'latin1');
    expect(komitmen(kunci, 'judul', 'Jalan rusak!')).toBe(
      createHmac('sha256', kunciKomitmen).update(pesan).digest('hex'),
    );
  });

  it('tells where the name ends and the text begins', () => {
    expect(komitmen(kunci, 'isi', 'x')).not.toBe(komitmen(kunci, 'is', 'ix'));
  });

  it('counts bytes, not characters', () => {
    expect(komitmen(kunci, 'é', 'x')).not.toBe(komitmen(kunci, 'e', 'x'));
  });

  it('of the same text differs from case to case, so that it tells nothing after the salt is gone', () => {
    expect(komitmen(kunciKasus(induk, dari(1, 32)), 'isi', 'x')).not.toBe(komitmen(kunci, 'isi', 'x'));
  });
});

describe('a fingerprint', () => {
  const sidik = (kunciInduk: Uint8Array, teks: string): string =>
    Buffer.from(new Brankas(kunciInduk, randomBerbenih(1)).sidik(teks)).toString('hex');

  it('is equal for equal texts only, and depends on the master key', () => {
    expect(sidik(induk, 'laporan')).toBe(sidik(Buffer.from(induk), 'laporan'));
    expect(sidik(induk, 'laporan')).not.toBe(sidik(induk, 'laporan '));
    expect(sidik(induk, 'laporan')).not.toBe(sidik(garam, 'laporan'));
  });

  it('is HMAC-SHA-256 under a key derived for it alone', () => {
    const kunciSidik = Buffer.from(hkdfSync('sha256', induk, '', 'penghubung/sidik/1', 32));
    expect(sidik(induk, 'laporan')).toBe(createHmac('sha256', kunciSidik).update('laporan').digest('hex'));
  });
});
