import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { BarisJejak, IsiBaris, Ujung } from '../../src/jejak/baris.ts';
import { sambung, UJUNG_AWAL } from '../../src/jejak/baris.ts';
import type { KunciPublik } from '../../src/jejak/kunci-publik.ts';
import { kunciPublik, kunciTeks } from '../../src/jejak/kunci-publik.ts';
import { PohonMerkle } from '../../src/jejak/merkle.ts';
import { tulisNaskah } from '../../src/jejak/naskah-bertanda.ts';
import { teksSegel } from '../../src/jejak/segel.ts';

const PAGI = 1_768_000_000_000;
const ASAL = 'penghubung/jejak/5501';

export interface PenandaUji {
  readonly publik: KunciPublik;
  readonly tandai: (teks: string) => Uint8Array;
}

/** A key that is made of a number. */
export function penandaUji(benih: number, asal = ASAL): PenandaUji {
  const awalan = Buffer.from('302e020100300506032b657004220420', 'hex');
  const key = createPrivateKey({
    key: Buffer.concat([awalan, Buffer.alloc(32, benih)]),
    format: 'der',
    type: 'pkcs8',
  });
  const bita = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  return { publik: kunciPublik(asal, bita), tandai: (teks) => sign(null, Buffer.from(teks), key) };
}

export function barisUji(n: number, ubah: Partial<IsiBaris> = {}): IsiBaris {
  return {
    at: PAGI + n * 60_000,
    oleh: n % 2 === 0 ? 'sistem' : 'penghubung1',
    jenis: 'langkah.pindah',
    trackingId: n % 3 === 0 ? null : String(10_000 + n),
    payload: { ke: 'klarifikasi', putaran: n, é: '"\\\u2028😀' },
    ...ubah,
  };
}

export function rantaiUji(
  panjang: number,
  ubah: (n: number) => Partial<IsiBaris> = () => ({}),
): BarisJejak[] {
  const baris: BarisJejak[] = [];
  let ujung: Ujung = UJUNG_AWAL;
  for (let n = 1; n <= panjang; n++) {
    const berikut = sambung(ujung, barisUji(n, ubah(n)));
    baris.push(berikut);
    ujung = berikut;
  }
  return baris;
}

/** What the journal says of a key that is lost. */
export const pergantianUji = (lama: PenandaUji, baru: PenandaUji, sebab = 'kunci-hilang') => ({
  lama: kunciTeks(lama.publik),
  baru: kunciTeks(baru.publik),
  sebab,
});

/** A checkpoint over the first `ukuran` rows. */
export function segelUji(
  rows: readonly BarisJejak[],
  ukuran: number,
  penanda: readonly PenandaUji[],
  kunciBaru?: KunciPublik,
): string {
  const pohon = new PohonMerkle();
  for (const { hash } of rows.slice(0, ukuran)) pohon.tambah(hash);
  const { at, hash: kepala } = rows[ukuran - 1]!;
  const isi = { asal: penanda[0]!.publik.nama, ukuran, akar: pohon.akar(), kepala, dibuat: at };
  const teks = teksSegel(kunciBaru === undefined ? isi : { ...isi, kunciBaru: kunciTeks(kunciBaru) });
  const tanda = penanda.map(({ publik, tandai }) => ({
    nama: publik.nama,
    id: publik.id,
    tanda: tandai(teks),
  }));
  return tulisNaskah({ teks, tanda });
}
