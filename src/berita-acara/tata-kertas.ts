import type { TataTabel } from 'pdfmake';
import type { Gambar } from './kertas.ts';

/** Points; A4, with room for a binder at the left. */
export const TEPI = { kiri: 70, kanan: 56, atas: 48, bawah: 56 } as const;
export const LEBAR = 595.28 - TEPI.kiri - TEPI.kanan;
/** What a page holds. */
export const TINGGI = 841.89 - TEPI.atas - TEPI.bawah;
/** The same of a page that lies. */
export const LEBAR_REBAH = 841.89 - TEPI.kiri - TEPI.kanan;
export const ABU = '#555555';
const GARIS = '#777777';

export const TANPA_GARIS: TataTabel = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 1,
  paddingBottom: () => 1.5,
};

/** Points. */
export const GARIS_TABEL = 0.5;

export const TABEL_BERGARIS: TataTabel = {
  hLineWidth: () => GARIS_TABEL,
  vLineWidth: () => GARIS_TABEL,
  hLineColor: () => GARIS,
  vLineColor: () => GARIS,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 2.5,
  paddingBottom: () => 3,
};

export const dataUrl = ({ isi, tipeMedia }: Gambar): string =>
  `data:${tipeMedia};base64,${Buffer.from(isi).toString('base64')}`;

/** For JSON.stringify: what is said, without megabytes of pictures. */
export const tanpaGambar = (kunci: string, isi: unknown): unknown => (kunci === 'image' ? undefined : isi);
