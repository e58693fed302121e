import { acak, bulat } from './acak.ts';
import type { LampiranKawat } from './kawat.ts';

/** What can be wrong with a reporter's file, each seen on the open web. */
export const KELAINAN = [
  'terlalu_besar_diakui',
  'terlalu_besar_diam',
  'tipe_diakui',
  'tipe_diam',
  'host_lain',
  'hilang',
  'dialihkan',
] as const;
export type Kelainan = (typeof KELAINAN)[number];

/** One in two is sound. */
const PELUANG = KELAINAN.length * 2;
const BESAR_BYTE = 11 * 1024 * 1024;
/** A host that nobody runs (RFC 6761). */
const HOST_LAIN = 'https://simpanan-lain.invalid';

/** The same file is always wrong in the same way; null: sound. */
export const kelainan = (seed: number, id: string): Kelainan | null =>
  KELAINAN[bulat(acak(seed, 'kelainan lampiran', id), PELUANG)] ?? null;

/** A file as the list names it. */
export function lampiranTampil(seed: number, l: LampiranKawat): LampiranKawat {
  switch (kelainan(seed, l.id)) {
    case 'terlalu_besar_diakui':
      return { ...l, ukuran: BESAR_BYTE };
    case 'tipe_diakui':
      return { ...l, tipe_media: 'video/mp4' };
    case 'host_lain':
      return { ...l, url: `${HOST_LAIN}/${l.id}` };
    default:
      return l;
  }
}

/** What its address answers; null: the file. */
export function jawabanKelainan(seed: number, id: string): Response | null {
  switch (kelainan(seed, id)) {
    case 'terlalu_besar_diam':
      return new Response(new Uint8Array(BESAR_BYTE), { headers: { 'content-type': 'image/jpeg' } });
    case 'tipe_diam':
      return new Response('MZ\x90 bukan gambar', { headers: { 'content-type': 'image/jpeg' } });
    case 'hilang':
      return new Response(null, { status: 404 });
    case 'dialihkan':
      return new Response(null, { status: 302, headers: { location: `${HOST_LAIN}/${id}` } });
    default:
      return null;
  }
}
