import { extname } from 'node:path';

/** bytes; most disks give a name no more than 255, and an archive adds to it. */
const PANJANG_MAKS = 120;
/** Control characters, marks that turn the direction of writing, and what no disk of Windows takes in a name. */
const TAK_AMAN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff<>:"/\\|?*]+/gu;

/** A file's name as data that may stand on paper, on a terminal and on another disk. */
export function namaAman(nama: string): string {
  const rapi = nama.toWellFormed().normalize('NFC').replace(TAK_AMAN, '_');
  if (Buffer.byteLength(rapi) <= PANJANG_MAKS) return rapi;
  const akhiran = potongByte(extname(rapi), 16);
  return potongByte(rapi, PANJANG_MAKS - Buffer.byteLength(akhiran)) + akhiran;
}

function potongByte(teks: string, maks: number): string {
  let jadi = '';
  for (const huruf of teks) {
    if (Buffer.byteLength(jadi + huruf) > maks) return jadi;
    jadi += huruf;
  }
  return jadi;
}
