import type { KunciPublik } from './kunci-publik.ts';
import { bacaKunciPublik, namaSah } from './kunci-publik.ts';
import type { NaskahBertanda } from './naskah-bertanda.ts';
import { bacaNaskah } from './naskah-bertanda.ts';
import { dariBase64, dariHex32, hex } from './sha256.ts';

/** What a checkpoint says: https://c2sp.org/tlog-checkpoint, with the chain's head and the time as extension lines. */
export interface IsiSegel {
  readonly asal: string;
  /** Rows of the journal under it; also the `seq` of the last. */
  readonly ukuran: number;
  /** RFC 6962 root over the hashes of the rows. */
  readonly akar: Uint8Array;
  /** Hash of the last row. */
  readonly kepala: Uint8Array;
  /** ms UTC. */
  readonly dibuat: number;
  /** The key that signs from here on, where it changes. */
  readonly kunciBaru?: string;
}

export interface SegelTerbaca extends Omit<IsiSegel, 'kunciBaru'> {
  readonly naskah: NaskahBertanda;
  readonly kunciBaru: KunciPublik | null;
}

const KEPALA = 'kepala';
const DIBUAT = 'dibuat';
const KUNCI = 'kunci';
const BARIS_MAKS = 64;

export function teksSegel({ asal, ukuran, akar, kepala, dibuat, kunciBaru }: IsiSegel): string {
  const baris = [
    asal,
    String(ukuran),
    Buffer.from(akar).toString('base64'),
    `${KEPALA} ${ukuran} ${hex(kepala)}`,
    `${DIBUAT} ${new Date(dibuat).toISOString()}`,
    ...(kunciBaru === undefined ? [] : [`${KUNCI} ${kunciBaru}`]),
  ];
  return `${baris.join('\n')}\n`;
}

/** null: it is no checkpoint of a journal. Says nothing of whether it is true. */
export function bacaSegel(teks: string): SegelTerbaca | null {
  const naskah = bacaNaskah(teks);
  if (naskah === null) return null;
  const [asal = '', ukuran = '', akar = '', ...tambahan] = naskah.teks.slice(0, -1).split('\n');
  if (!namaSah(asal) || tambahan.length > BARIS_MAKS || tambahan.includes('')) return null;
  const isi = {
    ukuran: bacaUkuran(ukuran),
    akar: akar.length === 44 ? dariBase64(akar) : null,
    kepala: bacaKepala(tambahan, ukuran),
    dibuat: bacaWaktu(satuTambahan(tambahan, DIBUAT)),
    kunciBaru: bacaKunciBaru(tambahan),
  };
  if (isi.ukuran === null || isi.akar === null || isi.kepala === null || isi.dibuat === null) return null;
  if (isi.kunciBaru === 'cacat') return null;
  return { ...isi, asal, naskah } as SegelTerbaca;
}

function bacaUkuran(teks: string): number | null {
  const n = /^[1-9][0-9]{0,15}$/.test(teks) ? Number(teks) : Number.NaN;
  return Number.isSafeInteger(n) ? n : null;
}

/** A line of ours may stand once; those of others are ignored. null: none, or more than one. */
function satuTambahan(tambahan: readonly string[], nama: string): string | null {
  const baris = tambahan.filter((satu) => satu.startsWith(`${nama} `));
  return baris.length === 1 ? (baris[0]?.slice(nama.length + 1) ?? null) : null;
}

function bacaKepala(tambahan: readonly string[], ukuran: string): Uint8Array | null {
  const [seq, hash = '', ...lebih] = (satuTambahan(tambahan, KEPALA) ?? '').split(' ');
  return seq === ukuran && lebih.length === 0 ? dariHex32(hash) : null;
}

function bacaWaktu(teks: string | null): number | null {
  const ms = teks === null ? Number.NaN : Date.parse(teks);
  return Number.isNaN(ms) || new Date(ms).toISOString() !== teks ? null : ms;
}

function bacaKunciBaru(tambahan: readonly string[]): KunciPublik | 'cacat' | null {
  if (!tambahan.some((satu) => satu.startsWith(`${KUNCI} `))) return null;
  const teks = satuTambahan(tambahan, KUNCI);
  return (teks === null ? null : bacaKunciPublik(teks)) ?? 'cacat';
}
