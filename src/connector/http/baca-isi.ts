import { finished, type Readable } from 'node:stream';
import type { Isi } from './balasan.ts';
import { sebabGalat } from './sebab-galat.ts';
import { teksDari } from './utf8.ts';

/** Reads a decoded body to its end, counting while reading: 194 kB of gzip can be 200 MB. */
export function bacaIsi(aliran: Readable, batasBytes: number, sebagai: 'teks' | 'berkas'): Promise<Isi> {
  return new Promise((resolve) => {
    const potongan: Buffer[] = [];
    let bytes = 0;
    aliran.on('data', (bagian: Buffer) => {
      bytes += bagian.length;
      if (bytes <= batasBytes) potongan.push(bagian);
      else {
        resolve({ jenis: 'terlalu_besar' });
        aliran.destroy();
      }
    });
    finished(aliran, (galat) => {
      if (galat) resolve({ jenis: 'terputus', sebab: sebabGalat(galat) });
      else resolve(utuh(gabung(potongan, bytes), sebagai));
    });
  });
}

const utuh = (data: Buffer, sebagai: 'teks' | 'berkas'): Isi =>
  sebagai === 'berkas'
    ? { jenis: 'berkas', data }
    : { jenis: 'utuh', teks: teksDari(data), bytes: data.length };

const gabung = (potongan: readonly Buffer[], bytes: number): Buffer =>
  potongan.length === 1 && potongan[0] ? potongan[0] : Buffer.concat(potongan, bytes);
