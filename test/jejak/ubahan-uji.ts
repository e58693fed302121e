import fc from 'fast-check';
import type { BarisJejak } from '../../src/jejak/baris.ts';
import { sambung, UJUNG_AWAL } from '../../src/jejak/baris.ts';
import { kunciTeks } from '../../src/jejak/kunci-publik.ts';
import { bacaSegel } from '../../src/jejak/segel.ts';
import { barisUji, penandaUji, pergantianUji, segelUji } from './penanda-uji.ts';

export const kantor = penandaUji(1);

const KUNCI_PERTAMA = { jenis: 'segel.kunci', payload: { kunci: kunciTeks(kantor.publik) } };
export const diLuarUji = (segel: number) => ({ jenis: 'segel.di-luar', payload: { segel, cara: 'petugas' } });

export interface Jejak {
  readonly rows: BarisJejak[];
  readonly segel: string[];
}

/**
 * Any history: rows of any kind, checkpoints at any of them, the newest over the last. As the program writes it: the last
 * row under the first checkpoint announces the key, and rows after a checkpoint may say that it was put away.
 */
export const riwayat = fc
  .array(
    fc.record({
      jenis: fc.constantFrom('a', 'b.c'),
      n: fc.nat(5),
      kosong: fc.boolean(),
      segel: fc.boolean(),
    }),
    {
      minLength: 3,
      maxLength: 24,
    },
  )
  .map((semua): Jejak => {
    const rows: BarisJejak[] = [];
    const ukuran: number[] = [];
    for (const { jenis, n, kosong, segel } of semua) {
      const disegel = segel || rows.length + 1 === semua.length;
      const tersegel = ukuran.length;
      const disebut = n > 3 && tersegel > 0 ? diLuarUji(tersegel) : { jenis, payload: { n } };
      const isi = disegel && tersegel === 0 ? KUNCI_PERTAMA : disebut;
      const ubah = { ...isi, trackingId: kosong ? null : `T${n}` };
      rows.push(sambung(rows.at(-1) ?? UJUNG_AWAL, barisUji(rows.length + 1, ubah)));
      if (disegel) ukuran.push(rows.length);
    }
    return { rows, segel: ukuran.map((satu) => segelUji(rows, satu, [kantor])) };
  });

/** The same every time: a second verifier is a process, and openssl another for each signature. */
export const contohUbahan = fc.sample(fc.tuple(riwayat, fc.nat()), { numRuns: 2, seed: 5501 });

type Ubahan = (jejak: Jejak, di: number) => Jejak;

const satuBaris =
  (ubah: (baris: BarisJejak) => Partial<BarisJejak>): Ubahan =>
  ({ rows, segel }, di) => ({
    segel,
    rows: rows.map((baris, i) => (i === di ? { ...baris, ...ubah(baris) } : baris)),
  });

const baris =
  (ubah: (rows: BarisJejak[], di: number) => void): Ubahan =>
  ({ rows, segel }, di) => {
    const lain = [...rows];
    ubah(lain, di);
    return { rows: lain, segel };
  };

/** From row `di` on, other rows with fresh hashes. */
export const tulisUlang = (rows: readonly BarisJejak[], di: number, panjang = rows.length): BarisJejak[] => {
  const baru = rows.slice(0, di);
  while (baru.length < panjang)
    baru.push(sambung(baru.at(-1) ?? UJUNG_AWAL, barisUji(baru.length + 1, { oleh: 'pemalsu' })));
  return baru;
};

/** What somebody does who can write the journal and has no key. */
export const DARI_DALAM: readonly (readonly [string, Ubahan])[] = [
  ['its payload is changed', satuBaris(() => ({ payload: Buffer.from('{"n":77}') }))],
  ['its time is changed', satuBaris(({ at }) => ({ at: at + 1 }))],
  ['who did it is changed', satuBaris(() => ({ oleh: 'orang-lain' }))],
  ['its kind is changed', satuBaris(({ jenis }) => ({ jenis: `${jenis}x` }))],
  [
    'its report is changed',
    satuBaris(({ trackingId }) => ({ trackingId: trackingId === null ? 'T9' : null })),
  ],
  ['it is deleted', baris((rows, di) => rows.splice(di, 1))],
  [
    'another is put before it',
    baris((rows, di) =>
      rows.splice(di, 0, sambung(rows[di - 1] ?? UJUNG_AWAL, barisUji(di + 1, { at: rows[di]!.at }))),
    ),
  ],
  [
    'it is swapped with another',
    baris((rows, di) => rows.splice(di, 2, ...rows.slice(di, di + 2).reverse())),
  ],
  ['it is doubled', baris((rows, di) => rows.splice(di, 0, rows[di]!))],
  ['it and all after it are cut off', baris((rows, di) => rows.splice(di))],
  [
    'all from it on is written anew, without the key',
    ({ rows, segel }, di) => ({ segel, rows: tulisUlang(rows, di) }),
  ],
  [
    'a checkpoint is changed',
    ({ rows, segel }, di) => ({
      rows,
      segel: segel.map((satu, i) => (i === di % segel.length ? satu.replace(/dibuat 2/, 'dibuat 3') : satu)),
    }),
  ],
  ['all checkpoints are deleted', ({ rows }) => ({ rows, segel: [] })],
  [
    'the checkpoints are deleted from the last on that it speaks of',
    ({ rows, segel }) => ({ rows, segel: segel.slice(0, terakhirDisebut(rows) - 1) }),
  ],
  ['the first checkpoint is deleted', ({ rows, segel }) => ({ rows, segel: segel.slice(1) })],
  [
    'all checkpoints are deleted, and the office seals again',
    ({ rows }) => {
      const lagi = [...rows, sambung(rows.at(-1)!, barisUji(rows.length + 1, KUNCI_PERTAMA))];
      return { rows: lagi, segel: [segelUji(lagi, lagi.length, [kantor])] };
    },
  ],
];

/** What somebody does who has the key too: only a checkpoint held outside tells. */
export const DENGAN_KUNCI: readonly (readonly [string, Ubahan])[] = [
  ['cuts the end', (jejak, di) => sealed(jejak, di, jejak.rows.slice(0, Math.max(1, di)))],
  ['writes anew from a row', (jejak, di) => sealed(jejak, di, tulisUlang(jejak.rows, di))],
  [
    'puts an old copy back and goes on',
    (jejak, di) => sealed(jejak, di, tulisUlang(jejak.rows, di, jejak.rows.length + 5)),
  ],
  ['changes rows and their checkpoint', (jejak) => sealed(jejak, 0, tulisUlang(jejak.rows, 0))],
];

/** Without the key, from row `di` on: other rows, and a new key that the journal says was needed. */
export function kunciDisebutHilang({ rows, segel }: Jejak, di: number): Jejak {
  const palsu = penandaUji(66);
  const lain = tulisUlang(rows, di);
  const payload = pergantianUji(kantor, palsu);
  lain.push(
    sambung(lain.at(-1) ?? UJUNG_AWAL, barisUji(lain.length + 1, { jenis: 'segel.kunci-diganti', payload })),
  );
  const tersisa = segel.filter((satu) => ukuranSegel(satu) <= di);
  // Its first checkpoint would be believed by the key in its own row: nothing need be claimed there.
  const awal = tersisa.length > 0 ? tersisa : [segelUji(lain, 1, [kantor])];
  return { rows: lain, segel: [...awal, segelUji(lain, lain.length, [palsu], palsu.publik)] };
}

/** Those over the first `di` rows still stand, since the journal speaks of them; one more over all. */
const sealed = ({ segel }: Jejak, di: number, rows: BarisJejak[]): Jejak => ({
  rows,
  segel: [...segel.filter((satu) => ukuranSegel(satu) <= di), segelUji(rows, rows.length, [kantor])],
});

const ukuranSegel = (naskah: string): number => bacaSegel(naskah)?.ukuran ?? 0;

const terakhirDisebut = (rows: readonly BarisJejak[]): number =>
  Math.max(
    1,
    ...rows
      .filter(({ jenis }) => jenis === 'segel.di-luar')
      .map(({ payload }) => (JSON.parse(Buffer.from(payload).toString()) as { segel: number }).segel),
  );
