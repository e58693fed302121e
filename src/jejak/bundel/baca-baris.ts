import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import type { BarisJejak, BarisTertutup } from '../baris.ts';
import type { SegelTersimpan } from '../periksa-segel.ts';
import { dariHex32 } from '../sha256.ts';
import { barisJsonl, barisTertutupJsonl, segelJsonl } from './bentuk-bundel.ts';

/** bytes; a payload takes some hundred. */
const BARIS_MAKS = 4 * 1024 * 1024;
const POTONG = 64 * 1024;
const LF = 0x0a;

/** The lines of a file, one after another; null, and the end: one is too long, is no UTF-8, or has no end. */
function* barisBerkas(path: string): Generator<string | null> {
  const fd = openSync(path, 'r');
  const potong = Buffer.alloc(POTONG);
  let sisa: Buffer = Buffer.alloc(0);
  try {
    for (let n = readSync(fd, potong); n > 0; n = readSync(fd, potong)) {
      let isi: Buffer = Buffer.concat([sisa, potong.subarray(0, n)]);
      for (let akhir = isi.indexOf(LF); akhir >= 0; akhir = isi.indexOf(LF)) {
        const baris = isi.subarray(0, akhir);
        yield isUtf8(baris) ? baris.toString('utf8') : null;
        isi = isi.subarray(akhir + 1);
      }
      if (isi.length > BARIS_MAKS) return yield null;
      sisa = isi;
    }
    if (sisa.length > 0) yield null;
  } finally {
    closeSync(fd);
  }
}

export function* barisJejak(path: string): Generator<BarisJejak | BarisTertutup | null> {
  for (const teks of barisBerkas(path)) yield teks === null ? null : bacaBarisJejak(teks);
}

export function* barisSegel(path: string): Generator<SegelTersimpan> {
  for (const teks of barisBerkas(path)) yield bacaBarisSegel(teks ?? '');
}

/** Only as it is written: two spellings of one row would let two readers see different rows. */
function bacaBarisJejak(teks: string): BarisJejak | BarisTertutup | null {
  const isi = objekDari(teks);
  const { seq, at, oleh, jenis, tracking_id: trackingId, payload, prev, hash } = isi;
  const [sebelum, sidik] = [dariHex32(String(prev)), dariHex32(String(hash))];
  if (!bulat(seq) || sebelum === null || sidik === null) return null;
  const tertutup = { tertutup: true, seq, prev: sebelum, hash: sidik } as const;
  if (barisTertutupJsonl(tertutup) === `${teks}\n`) return tertutup;
  if (!bulat(at)) return null;
  if (typeof oleh !== 'string' || typeof jenis !== 'string' || typeof payload !== 'string') return null;
  if (trackingId !== null && typeof trackingId !== 'string') return null;
  const baris = {
    seq,
    at,
    oleh,
    jenis,
    trackingId,
    payload: Buffer.from(payload),
    prev: sebelum,
    hash: sidik,
  };
  return barisJsonl(baris) === `${teks}\n` ? baris : null;
}

const bulat = (nilai: unknown): nilai is number => Number.isSafeInteger(nilai);

/** Number 0 stands where no checkpoint can be read: it follows no other. */
function bacaBarisSegel(teks: string): SegelTersimpan {
  const { nomor, naskah } = objekDari(teks);
  if (typeof nomor !== 'number' || typeof naskah !== 'string') return { nomor: 0, naskah: '' };
  return segelJsonl({ nomor, naskah }) === `${teks}\n` ? { nomor, naskah } : { nomor: 0, naskah: '' };
}

export function objekDari(teks: string): Readonly<Record<string, unknown>> {
  try {
    const isi: unknown = JSON.parse(teks);
    return typeof isi === 'object' && isi !== null ? (isi as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
