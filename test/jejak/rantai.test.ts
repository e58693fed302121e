import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BarisJejak,
  hashBaris,
  type IsiBaris,
  sambung,
  UJUNG_AWAL,
  type Ujung,
} from '../../src/jejak/baris.ts';
import { periksaRantai } from '../../src/jejak/periksa-rantai.ts';

const PAGI = 1_768_000_000_000;
const hex = (bita: Uint8Array): string => Buffer.from(bita).toString('hex');

/** The hash of a row, written down a second time as slowly and plainly as can be. */
function hashLugu(baris: Omit<BarisJejak, 'hash'>): string {
  const u64 = Buffer.alloc(8);
  u64.writeBigUInt64BE(BigInt(baris.seq));
  const i64 = Buffer.alloc(8);
  i64.writeBigInt64BE(BigInt(baris.at));
  const lp = (x: Uint8Array): Buffer => {
    const panjang = Buffer.alloc(4);
    panjang.writeUInt32BE(x.length);
    return Buffer.concat([panjang, x]);
  };
  const teks = [baris.oleh, baris.jenis, baris.trackingId ?? ''].map((t) => lp(Buffer.from(t, 'utf8')));
  const semua = [Buffer.from('jejak/1\0'), baris.prev, u64, i64, ...teks, lp(baris.payload)];
  return createHash('sha256').update(Buffer.concat(semua)).digest('hex');
}

function isi(n: number, ubah: Partial<IsiBaris> = {}): IsiBaris {
  return {
    at: PAGI + n * 60_000,
    oleh: n % 2 === 0 ? 'sistem' : 'penghubung1',
    jenis: 'langkah.pindah',
    trackingId: n % 3 === 0 ? null : String(10_000 + n),
    payload: { ke: 'klarifikasi', putaran: n },
    ...ubah,
  };
}

function rantai(panjang: number): BarisJejak[] {
  const baris: BarisJejak[] = [];
  let ujung: Ujung = UJUNG_AWAL;
  for (let n = 1; n <= panjang; n++) {
    const berikut = sambung(ujung, isi(n));
    baris.push(berikut);
    ujung = berikut;
  }
  return baris;
}

describe('the hash of a row', () => {
  // Computed with Python's hashlib and struct.
  const pertama = 'b880c02d9a4197a5aff23c8b40f1c139c35d1ba7164b670950564588d373ffd4';
  const kedua = '054ef123655c60141301b924979f921cdb3eadcb02375e17a416c499c909c517';
  const jauh = '6757b8c1102be7c7291b1bea5c9bc5b0d63670068f386a0caa1e0d47bacb6998';

  it('is that of the published vectors', () => {
    const a = sambung(UJUNG_AWAL, {
      at: PAGI,
      oleh: 'sistem',
      jenis: 'jejak.mulai',
      trackingId: null,
      payload: {},
    });
    expect(hex(a.hash)).toBe(pertama);
    const b = sambung(a, {
      at: PAGI + 60_000,
      oleh: 'penghubung-é😀',
      jenis: 'langkah.pindah',
      trackingId: '10234567',
      payload: { putaran: 1, lengkap: true, ke: 'klarifikasi', dari: 'telaah' },
    });
    expect(hex(b.hash)).toBe(kedua);
    const payload = Buffer.from('{"n":-9007199254740991}');
    const c = { seq: 2 ** 32 + 5, at: -1, oleh: 'x', jenis: 'y', trackingId: 'z', payload, prev: b.hash };
    expect(hex(hashBaris(c))).toBe(jauh);
  });

  it('equals the naive computation for any row', () => {
    const bita32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const baris = fc.record({
      seq: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      at: fc.maxSafeInteger(),
      oleh: fc.string({ unit: 'binary' }),
      jenis: fc.string(),
      trackingId: fc.option(fc.string({ unit: 'binary', minLength: 1 })),
      payload: fc.uint8Array(),
      prev: bita32,
    });
    fc.assert(
      fc.property(baris, (satu) => {
        expect(hex(hashBaris(satu))).toBe(hashLugu(satu));
      }),
    );
  });

  it('covers a payload longer than most', () => {
    const panjang = { ...rantai(1)[0]!, payload: Buffer.alloc(100_000, 'x') };
    expect(hex(hashBaris(panjang))).toBe(hashLugu(panjang));
  });

  it('keeps its own bytes when the next one is computed', () => {
    const [satu, dua] = rantai(2);
    expect(hex(satu!.hash)).toBe(hashLugu(satu!));
    expect(hex(dua!.prev)).toBe(hashLugu(satu!));
  });
});

describe('the writer', () => {
  it('refuses a row before the last one in time, and takes one at the same time', () => {
    const [satu] = rantai(1);
    expect(() => sambung(satu!, isi(2, { at: satu!.at - 1 }))).toThrow(RangeError);
    expect(sambung(satu!, isi(2, { at: satu!.at })).seq).toBe(2);
  });

  it.each([
    ['an empty tracking id', { trackingId: '' }],
    ['a fraction of a millisecond', { at: PAGI + 0.5 }],
    ['a name that UTF-8 cannot spell', { oleh: 'a\ud800' }],
  ])('refuses %s', (_nama, ubah) => {
    expect(() => sambung(UJUNG_AWAL, isi(1, ubah))).toThrow();
  });
});

describe('the verifier', () => {
  it('finds an untouched chain sound, and says where it ends', () => {
    const baris = rantai(20);
    const hasil = periksaRantai(baris);
    expect(hasil).toMatchObject({ utuh: true, jumlah: 20, rusak: null });
    expect(hasil.ujung).toBe(baris[19]);
  });

  it('finds an empty journal sound', () => {
    expect(periksaRantai([])).toMatchObject({ utuh: true, jumlah: 0, ujung: UJUNG_AWAL });
  });

  it('continues from a row in the middle', () => {
    const baris = rantai(10);
    expect(periksaRantai(baris.slice(4), { dari: baris[3]! })).toMatchObject({ utuh: true, jumlah: 6 });
    expect(periksaRantai(baris.slice(4), { dari: baris[2]! }).rusak).toEqual({ seq: 4, sebab: 'urutan' });
  });

  it('stops reading at the first break', () => {
    const baris = rantai(5);
    let dibaca = 0;
    function* sambilMenghitung(): Generator<BarisJejak> {
      for (const satu of baris) {
        dibaca++;
        yield dibaca === 2 ? { ...satu, jenis: 'lain' } : satu;
      }
    }
    expect(periksaRantai(sambilMenghitung())).toMatchObject({
      utuh: false,
      jumlah: 1,
      rusak: { seq: 2, sebab: 'hash' },
    });
    expect(dibaca).toBe(2);
  });

  it('finds any single bit that changed, at the row where it changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), bidang, fc.nat(), (panjang, nama, bit) => {
        const baris = rantai(panjang);
        const di = bit % panjang;
        baris[di] = balikBit(baris[di]!, nama, bit);
        expect(periksaRantai(baris).rusak?.seq).toBe(di + 1);
      }),
      { numRuns: 500 },
    );
  });

  it('finds a row removed, doubled, inserted or swapped anywhere before the end', () => {
    const ubahan = fc.constantFrom<(baris: BarisJejak[], di: number) => void>(
      (baris, di) => baris.splice(di, 1),
      (baris, di) => baris.splice(di, 0, baris[di]!),
      (baris, di) =>
        baris.splice(di, 0, sambung(baris[di - 1] ?? UJUNG_AWAL, isi(di + 1, { jenis: 'sisipan' }))),
      (baris, di) => baris.splice(di, 2, baris[di + 1]!, baris[di]!),
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), ubahan, fc.nat(), (panjang, ubah, acak) => {
        const baris = rantai(panjang);
        ubah(baris, acak % (panjang - 1));
        expect(periksaRantai(baris).utuh).toBe(false);
      }),
    );
  });

  it.each([
    ['a time before the row it follows', { at: PAGI }, 'waktu'],
    ['a time with a fraction', { at: PAGI + 180_000.5 }, 'waktu'],
    ['an empty tracking id', { trackingId: '' }, 'tracking_id'],
    ['another row before it', { prev: new Uint8Array(32) }, 'prev'],
    ['a payload with a space', { payload: Buffer.from('{"a": 1}') }, 'payload'],
    ['a payload out of order', { payload: Buffer.from('{"b":1,"a":1}') }, 'payload'],
  ])('finds %s even where the forger computed the hash anew', (_nama, ubah, sebab) => {
    const baris = rantai(3);
    const palsu = { ...baris[2]!, ...ubah };
    baris[2] = { ...palsu, hash: hashBaris(palsu) };
    expect(periksaRantai(baris).rusak).toEqual({ seq: 3, sebab });
  });

  describe('with a row known from elsewhere', () => {
    it('finds a chain that was cut, which alone it cannot', () => {
      const baris = rantai(6);
      const dikenal = [baris[5]!];
      expect(periksaRantai(baris.slice(0, 4)).utuh).toBe(true);
      expect(periksaRantai(baris.slice(0, 4), { dikenal }).rusak).toEqual({ seq: 5, sebab: 'terpotong' });
      expect(periksaRantai(baris, { dikenal }).utuh).toBe(true);
    });

    it('finds a chain that was written anew, which alone it cannot', () => {
      const baris = rantai(6);
      const baru: BarisJejak[] = baris.slice(0, 2);
      for (let n = 3; n <= 6; n++) baru.push(sambung(baru[n - 2]!, isi(n, { jenis: 'lain' })));
      expect(periksaRantai(baru).utuh).toBe(true);
      const rusak = periksaRantai(baru, { dikenal: [baris[1]!, baris[4]!] }).rusak;
      expect(rusak).toEqual({ seq: 5, sebab: 'beda_dari_dikenal' });
    });
  });
});

const bidang = fc.constantFrom<keyof BarisJejak>(
  'seq',
  'at',
  'oleh',
  'jenis',
  'trackingId',
  'payload',
  'prev',
  'hash',
);

function balikBit(baris: BarisJejak, nama: keyof BarisJejak, bit: number): BarisJejak {
  const nilai = baris[nama];
  if (nilai === null) return { ...baris, [nama]: '0' };
  if (typeof nilai === 'number')
    return { ...baris, [nama]: Number(BigInt(nilai) ^ (1n << BigInt(bit % 40))) };
  const bita = Buffer.from(nilai);
  const di = bit % bita.length;
  // Text stays ASCII: SQLite would give a damaged byte back as U+FFFD, which is another text too.
  bita[di] = bita[di]! ^ (1 << (bit % (typeof nilai === 'string' ? 7 : 8)));
  return { ...baris, [nama]: typeof nilai === 'string' ? bita.toString('utf8') : bita };
}
