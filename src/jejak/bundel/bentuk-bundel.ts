import type { BarisJejak, BarisTertutup } from '../baris.ts';
import type { KunciPublik } from '../kunci-publik.ts';
import { kunciSpki, kunciTeks } from '../kunci-publik.ts';
import type { NaskahBertanda } from '../naskah-bertanda.ts';
import { hex } from '../sha256.ts';

/** Where the parts of a bundle lie (docs/bundel.md). */
export const LETAK = {
  jejak: 'jejak.jsonl',
  segel: 'segel/segel.jsonl',
  segelTerakhir: 'segel/terakhir.txt',
  segelTeks: 'segel/terakhir.teks',
  segelTanda: 'segel/terakhir.tanda',
  kunci: 'segel/kunci.txt',
  kunciPem: 'segel/kunci.pem',
  manifes: 'manifest.json',
  tandaManifes: 'manifest.segel',
} as const;

/** One line of jejak.jsonl, with its end of line. */
export function barisJsonl(baris: BarisJejak): string {
  const { seq, at, oleh, jenis, trackingId } = baris;
  const isi = {
    seq,
    at,
    oleh,
    jenis,
    tracking_id: trackingId,
    payload: Buffer.from(baris.payload).toString('utf8'),
    prev: hex(baris.prev),
    hash: hex(baris.hash),
  };
  return `${JSON.stringify(isi)}\n`;
}

export const barisTertutupJsonl = ({ seq, prev, hash }: Omit<BarisTertutup, 'tertutup'>): string =>
  `${JSON.stringify({ seq, prev: hex(prev), hash: hex(hash) })}\n`;

export const segelJsonl = ({ nomor, naskah }: { readonly nomor: number; readonly naskah: string }): string =>
  `${JSON.stringify({ nomor, naskah })}\n`;

export const kunciBaris = (kunci: readonly KunciPublik[]): string =>
  kunci.map((satu) => `${kunciTeks(satu)}\n`).join('');

export function kunciPem(kunci: KunciPublik): string {
  const isi = Buffer.from(kunciSpki(kunci)).toString('base64');
  return `-----BEGIN PUBLIC KEY-----\n${isi}\n-----END PUBLIC KEY-----\n`;
}

/** What openssl verifies with the last key: the text, and that key's 64 bytes. */
export function untukOpenssl(
  naskah: NaskahBertanda,
  kunci: KunciPublik,
): { readonly teks: string; readonly tanda: Uint8Array } {
  const tanda = naskah.tanda.find(({ id }) => Buffer.compare(id, kunci.id) === 0)?.tanda;
  return { teks: naskah.teks, tanda: tanda ?? new Uint8Array(0) };
}

/** What `manifest.segel` signs: another first line than a checkpoint's, so that neither passes for the other. */
export const teksManifes = (sha256Manifes: string): string => `penghubung/bundel/1\n${sha256Manifes}\n`;
