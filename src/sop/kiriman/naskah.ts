import { nfkc } from '../identitas/nfkc.ts';

/** Words of ours that reach the public, and the limits that LAPOR! sets on them. */

/** characters; contract, `isi` of tindak-lanjut. */
export const PANJANG_TANGGAPAN_MAKS = 10_000;
/** characters; contract, `alasan` of kembalikan. */
export const PANJANG_ALASAN_MAKS = 2_000;
/** characters; an office's letter number is far shorter, and it is journalled: no place for prose. */
export const PANJANG_NOMOR_BA_MAKS = 100;
/** files of one answer; contract, `lampiran`. */
export const BERKAS_MAKS = 5;

/** First wording of an interim answer that asks for what is missing; the officer may redraft it before approval. */
export const naskahMintaKelengkapan = (yangKurang: string): string =>
  'Terima kasih atas laporan Saudara. Agar laporan ini dapat kami tindak lanjuti, mohon lengkapi: ' +
  `${yangKurang.trim()}. Jawaban dapat Saudara tuliskan sebagai balasan pada laporan ini.`;

/** Not bound to a line of its own: web forms lose line breaks. */
const RUJUKAN = /(?<!\S)Ref\.\s(TL-\d{4}-\d{6,})(?!\S)/gi;
/** Left at the end of a text that was copied from an earlier draft. */
const RUJUKAN_DI_AKHIR = /(?<!\S)Ref\.\sTL-\d{4}-\d{6,}\s*$/i;

/**
 * The number in "Ref. TL-2026-000123", by which an answer is found again where the dialect has no id. The last one: a
 * correction may quote another's above its own.
 */
export const barisRujukan = (naskah: string): string | null =>
  [...nfkc(naskah).matchAll(RUJUKAN)].at(-1)?.[1]?.toUpperCase() ?? null;

/** As it is drafted, approved and sent: the words, a blank line, and the number of the kiriman it will be. */
export const denganRujukan = (isi: string, kiriman: string): string =>
  `${isi.replace(RUJUKAN_DI_AKHIR, '').trimEnd()}\n\nRef. ${kiriman}`;

/** One spelling for comparing texts that have been through a web form: Unicode, white space and case. */
export const rapikan = (teks: string): string => nfkc(teks).replace(/\s+/g, ' ').trim().toLowerCase();
